import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { truncate } from '../../../core/text'
import { isSame } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { reportErrors } from '../errors'
import { type Evidence, readEvidence } from '../evidence'
import type { ReportsSettings } from '../options'
import { isTeam, leftSince, madeSince, openKeyOf, openReports, reporterOf, type StoredReport } from '../store'
import { dailyCap, pressureOf, weightOf } from '../weights'

type Id = number | string

/** What stands in the place of a rule for what breaks the law. */
export const illegal = 'illegal'

/** What {@link reportContent} takes. */
export type ReportContentInput = {
  target: Target
  /** Key of a rule of the code of conduct in force, or `illegal`. */
  rule: string
  /** In the member's words, at most 2,000 characters; needed for `illegal`. */
  note?: string | null
}

/** The member's receipt. */
export type ReportReceipt = { report: Id; target: Target }

const day = 24 * 3_600_000
const hour = 3_600_000

/**
 * A member tells the team of something that breaks a rule or the law. What stands there is kept as evidence. When the
 * reports on it weigh enough together it is hidden until a person has looked; the queue hears of it either way.
 *
 * @throws UNAUTHENTICATED · TARGET_NOT_FOUND · OWN_CONTENT · RULE_UNKNOWN · NOTE_REQUIRED · NOTE_TOO_LONG ·
 *   ALREADY_REPORTED · ALREADY_DECIDED · TOO_MANY_REPORTS
 */
export const reportContent =
  (settings: ReportsSettings): Operation<ReportContentInput, ReportReceipt> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw reportErrors.UNAUTHENTICATED()
    const { target, evidence } = await reported(settings, input.target, req)
    if (isSame(evidence.author, user.id)) throw reportErrors.OWN_CONTENT({ field: 'target' })
    const codeVersion = await citedVersion(settings, input.rule, req)
    const note = noteOf(input)
    return transact(req.payload, async (own) => {
      const now = settings.now()
      const reporter = await reporterOf(settings, user.id, own)
      if ((await madeSince(user.id, new Date(now.getTime() - day), own)) >= dailyCap(reporter.level))
        throw reportErrors.TOO_MANY_REPORTS()
      const others = await openReports(target, own)
      if (others.some((report) => isSame(report.reporter, user.id)))
        throw reportErrors.ALREADY_REPORTED({ field: 'target' })
      const rested = new Date(now.getTime() - settings.restHours * hour)
      if (await leftSince(target, evidence.fingerprint, rested, own))
        throw reportErrors.ALREADY_DECIDED({ field: 'target' })
      const mine = {
        rule: input.rule,
        weight: weightOf(reporter),
        isNewcomer: reporter.level === 0 && !reporter.isStaff,
      }
      const { author, fingerprint, ...words } = evidence
      const made = await own.payload.db.create({
        collection: slugs.reports,
        data: {
          ...mine,
          target: targetKey(target),
          openKey: openKeyOf(target, user.id),
          reporter: user.id,
          author,
          codeVersion,
          note,
          outcome: 'open',
          fingerprint,
          evidence: words,
          createdAt: now.toISOString(),
        },
        req: own,
      })
      const report = made.id
      const reports = [...others, mine]
      const found = await raise({ settings, target, evidence, reports, actor: user.id, req: own })
      await own.payload.db.updateOne({
        collection: slugs.reports,
        id: report,
        data: { case: found.case },
        req: own,
        returning: false,
      })
      await settings.emit({
        topic: 'report.received',
        payload: {
          member: user.id,
          report,
          title: titleOf(evidence),
          path: await settings.pathOf(target, own),
        },
        req: own,
      })
      return { report, target }
    })
  }

/** What is reported, as the member sees it. */
const reported = async (
  settings: ReportsSettings,
  { collection, id }: Target,
  req: PayloadRequest,
): Promise<{ target: Target; evidence: Evidence }> => {
  const fields = Object.hasOwn(settings.targets, collection) ? settings.targets[collection] : undefined
  const target = { collection, id: documentId(req.payload, id) }
  const evidence = fields && (await readEvidence({ target, fields, req }))
  if (!evidence) throw reportErrors.TARGET_NOT_FOUND({ field: 'target' })
  return { target, evidence }
}

const citedVersion = async (
  settings: ReportsSettings,
  rule: string,
  req: PayloadRequest,
): Promise<number | null> => {
  if (rule === illegal) return null
  const code = await settings.conduct(req)
  if (!code?.rules.some(({ key }) => key === rule)) throw reportErrors.RULE_UNKNOWN({ field: 'rule' })
  return code.version
}

const noteOf = ({ rule, note }: ReportContentInput): string | null => {
  const words = note?.trim() ?? ''
  if (words.length > 2_000) throw reportErrors.NOTE_TOO_LONG({ field: 'note' })
  if (rule === illegal && words.length < 10) throw reportErrors.NOTE_REQUIRED({ field: 'note' })
  return words === '' ? null : words
}

/** How something is called when nobody need open it. */
export const titleOf = ({ title, text }: Pick<Evidence, 'title' | 'text'>): string =>
  truncate((title || text).replace(/\s+/g, ' ').trim(), 80) || '…'

/**
 * Tells the queue what the reports on a target come to, and hides it when they weigh enough; its author hears so. What
 * the team itself wrote waits for a person in any case: two of them could otherwise silence a third.
 */
const raise = async (args: {
  settings: ReportsSettings
  target: Target
  evidence: Evidence
  reports: readonly Pick<StoredReport, 'rule' | 'weight' | 'isNewcomer'>[]
  actor: Id
  req: PayloadRequest
}): Promise<{ case: Id; hidden: boolean }> => {
  const { settings, target, evidence, reports, actor, req } = args
  const pressure = pressureOf(
    reports.map(({ weight, isNewcomer }) => ({ weight, isNewcomer: isNewcomer === true })),
  )
  const hide =
    pressure >= settings.hideAt && !(evidence.author !== null && (await isTeam(evidence.author, req)))
  const rules = [...new Set(reports.map(({ rule }) => rule))]
  const named = rules.map((rule) => `${rule} × ${reports.filter((each) => each.rule === rule).length}`)
  const at = settings.now().toISOString()
  const found = await settings.raise({
    target,
    facts: evidence,
    signals: [
      {
        check: 'reports',
        code: 'members',
        weight: Math.min(10, pressure),
        evidence: named.join(' · ').slice(0, 200),
      },
      // What may break the law is looked at first.
      ...(rules.includes(illegal) ? [{ check: 'reports', code: 'illegal', weight: 3 }] : []),
    ],
    hide,
    at,
    actor,
    req,
  })
  if (found.hidden && evidence.author !== null)
    await settings.emit({
      topic: 'report.hid',
      payload: {
        member: evidence.author,
        ...target,
        path: await settings.pathOf(target, req),
        rules,
        title: titleOf(evidence),
        at,
      },
      req,
    })
  return found
}
