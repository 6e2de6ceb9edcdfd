import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { isSame } from '../../../core/related'
import type { Target } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { readEvidence } from '../evidence'
import { appealUntil } from '../notices'
import type { ReportsSettings } from '../options'
import { openKeyOf, type StoredReport } from '../store'
import { titleOf } from './reportContent'

/** One report as its sender sees it. */
export type MyReport = {
  report: number | string
  title: string
  rule: string
  outcome: StoredReport['outcome']
  createdAt: string
  settledAt: string | null
  /** Until when the member may object to its not being followed; null when they may not. */
  appealUntil: string | null
}

/** What the form to report something shows of it. */
export type Reportable = {
  title: string
  /** Where it is read, in English and French. */
  path: { en: string; fr: string } | null
  isOwn: boolean
  /** The asker's own report on it is being looked at. */
  isReported: boolean
}

/** The newest reports of the signed-in member, a hundred at most; none for strangers. */
export const myReports =
  (settings: ReportsSettings): Operation<Record<string, never>, MyReport[]> =>
  async (_input, req) => {
    const user = userOf(req)
    if (!user) return []
    const { docs } = await req.payload.db.find<StoredReport & { createdAt: string }>({
      collection: slugs.reports,
      where: { reporter: { equals: user.id } },
      sort: '-createdAt',
      limit: 100,
      pagination: false,
      req,
    })
    return docs.map(({ id, evidence, rule, outcome, createdAt, settledAt }) => ({
      report: id,
      title: titleOf({ title: '', text: '', ...evidence }),
      rule,
      outcome,
      createdAt,
      settledAt: settledAt ?? null,
      appealUntil: outcome === 'rejected' && settledAt ? stillUntil(settings, settledAt) : null,
    }))
  }

const stillUntil = (settings: ReportsSettings, settledAt: string): string | null => {
  const until = appealUntil(settings, settledAt)
  return settings.now().getTime() <= Date.parse(until) ? until : null
}

/** What somebody is about to report; null for what they cannot see or nobody can report. */
export const reportable =
  (settings: ReportsSettings): Operation<{ target: Target }, Reportable | null> =>
  async (input, req) => {
    const { collection } = input.target
    const fields = Object.hasOwn(settings.targets, collection) ? settings.targets[collection] : undefined
    const target = { collection, id: documentId(req.payload, input.target.id) }
    const found = fields && (await readEvidence({ target, fields, req }))
    if (!found) return null
    const user = userOf(req)
    return {
      title: titleOf(found),
      path: await settings.pathOf(target, req),
      isOwn: user !== null && isSame(found.author, user.id),
      isReported: user !== null && (await hasOpen(target, user.id, req)),
    }
  }

const hasOpen = async (target: Target, member: number | string, req: PayloadRequest): Promise<boolean> => {
  const where = { openKey: { equals: openKeyOf(target, member) } }
  return (await req.payload.db.count({ collection: slugs.reports, where, req })).totalDocs > 0
}
