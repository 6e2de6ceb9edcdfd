import type { PayloadRequest } from 'payload'
import { step } from '../../../core/lifecycle'
import { slugs } from '../../../slugs'
import { requireEditor } from '../access'
import { entriesOf, type EntryRow, readFacts, reviewersOf, textWhere } from '../approval'
import { stageOf } from '../hooks/keepStage'
import { sayReason } from '../reasons'
import { deskLifecycle, type Stage } from '../stages'
import { idOf, type Id } from '../../../core/related'
import { isPublicNow, openText, type TextInput } from '../texts'
import { findTimers } from '../timers'
import { openLinks } from './previews'

/** Everything the admin shows of one language of a text. */
export type Desk = {
  stage: Stage
  isPublic: boolean
  approvalRequired: boolean
  isApproved: boolean
  moves: { to: Stage; allowed: boolean; reason: string | null }[]
  reviewers: string[]
  log: {
    stage: Stage
    from: Stage
    at: string
    by: string | null
    note: string | null
    version: string | null
  }[]
  plans: {
    id: Id
    action: string
    at: string
    timeZone: string
    wall: string
    status: string
    lateMinutes: number | null
    reason: string | null
  }[]
  previews: { id: Id; expiresAt: string; by: string | null }[]
  remarks: {
    id: Id
    field: string
    body: string
    at: string
    by: string | null
    mentions: string[]
    resolvedAt: string | null
    resolvedBy: string | null
  }[]
}

/**
 * How it stands with one language of a text: its stage, what can be done now and why not the rest, who decides, what
 * happened. For editors.
 *
 * @throws EDITORS_ONLY, TEXT_NOT_FOUND
 */
export const readDesk = async (input: TextInput, req: PayloadRequest): Promise<Desk> => {
  requireEditor(req)
  const { ref, doc, rules } = await openText(input, req)
  const facts = await readFacts(ref, doc, rules, req)
  const stage = stageOf(doc)
  const log = await entriesOf(ref, {}, req)
  const reviewers = await reviewersOf(ref, doc, rules, req)
  const plans = await findTimers({ and: [...textWhere(ref), { kind: { in: ['publish', 'withdraw'] } }] }, req)
  const previews = await openLinks(ref, req)
  const remarks = await remarksOf(textWhere(ref), req)
  const names = await namesOf(
    [
      ...log.map(({ by }) => idOf(by)),
      ...reviewers,
      ...previews.map(({ by }) => idOf(by)),
      ...remarks.flatMap(({ by, resolvedBy, mentions }) => [
        idOf(by),
        idOf(resolvedBy),
        ...(mentions ?? []).map(idOf),
      ]),
    ],
    req,
  )
  const nameOf = (member: unknown): string | null => names.get(String(idOf(member))) ?? null
  return {
    stage,
    isPublic: await isPublicNow(ref, req),
    approvalRequired: facts.approvalRequired,
    isApproved: facts.isApproved,
    moves: deskLifecycle.states[stage].map((to) => {
      const answer = step(deskLifecycle, { from: stage, to, facts })
      const reason = answer.kind === 'refused' ? sayReason(answer.reason, req.i18n.language) : null
      return { to, allowed: reason === null, reason }
    }),
    reviewers: reviewers.flatMap((id) => nameOf(id) ?? []),
    log: log.map((entry) => entryOf(entry as LogRow, nameOf)),
    plans: plans.map(({ id, kind, at, timeZone, wall, status, ...more }) => {
      const { lateMinutes, reason } = more as { lateMinutes?: number | null; reason?: string | null }
      return {
        id,
        action: kind,
        at,
        timeZone,
        wall,
        status,
        lateMinutes: lateMinutes ?? null,
        reason: reason ?? null,
      }
    }),
    previews: previews.map(({ id, expiresAt, by }) => ({ id, expiresAt, by: nameOf(by) })),
    remarks: remarks.map(({ id, field, body, createdAt, by, mentions, resolvedAt, resolvedBy }) => ({
      id,
      field,
      body,
      at: createdAt,
      by: nameOf(by),
      mentions: (mentions ?? []).flatMap((each) => nameOf(each) ?? []),
      resolvedAt: resolvedAt ?? null,
      resolvedBy: nameOf(resolvedBy),
    })),
  }
}

type LogRow = EntryRow & { from: Stage; note?: string | null; version?: string | null }

const entryOf = (row: LogRow, nameOf: (member: unknown) => string | null): Desk['log'][number] => ({
  stage: row.stage as Stage,
  from: row.from,
  at: row.createdAt,
  by: nameOf(row.by),
  note: row.note ?? null,
  version: row.version ?? null,
})

type RemarkRow = {
  id: Id
  field: string
  body: string
  createdAt: string
  by?: unknown
  mentions?: unknown[] | null
  resolvedAt?: string | null
  resolvedBy?: unknown
}

const remarksOf = async (where: ReturnType<typeof textWhere>, req: PayloadRequest): Promise<RemarkRow[]> => {
  const { docs } = await req.payload.db.find<RemarkRow>({
    collection: slugs.deskRemarks,
    where: { and: where },
    sort: 'createdAt',
    limit: 200,
    pagination: false,
    req,
  })
  return docs
}

/** Names to show, by id: those at the desk may know each other's. */
const namesOf = async (ids: readonly (Id | null)[], req: PayloadRequest): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: Id; displayName: string }>({
    collection: slugs.members,
    where: { id: { in: wanted } },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map(({ id, displayName }) => [String(id), displayName]))
}
