import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { entriesOf } from './entries'
import { type CaseState, isDecision, type LoggedEntry, project } from './project'
import { storedCase } from './record'
import { severityOf } from './urgency'

/** From when somebody had to look until somebody decided. Times in ISO 8601, severity 1 to 20. */
export type Wait = { severity: number; openedAt: string; decidedAt: string }

/**
 * Pure: how long a case waited each time that it was open, as its log tells it. A decision that was taken back was none:
 * the case waited on. What is deleted was not decided.
 */
export const waitsIn = (entries: readonly LoggedEntry[]): (Wait & { number: number })[] => {
  const waits: (Wait & { number: number })[] = []
  let before: CaseState | null = null
  for (const [index, entry] of entries.entries()) {
    const number = index + 1
    const after: CaseState = project(before, entry, entry.moderation ?? before?.moderation ?? 'held')
    const isUndone = entry.action === 'undone'
    if (isUndone)
      waits.splice(0, waits.length, ...waits.filter((each) => each.number !== entry.facts?.undoes))
    if (before?.status === 'open' && after.status === 'decided' && isDecision(entry.action))
      waits.push({ number, severity: severityOf(before), openedAt: before.openedAt, decidedAt: entry.at })
    before = after
  }
  return waits
}

/** Cases that are looked through for one question at most. */
const most = 5_000

/** What was decided from one moment until another, by the log. For who keeps watch: asks nobody's rights. */
export const decidedBetween = async (args: {
  from: Date
  to: Date
  req: PayloadRequest
}): Promise<Wait[]> => {
  const { from, to, req } = args
  const { docs } = await req.payload.db.find<{ id: number; case: number | string }>({
    collection: slugs.moderationLog,
    where: {
      and: [
        { at: { greater_than_equal: from.toISOString() } },
        { at: { less_than: to.toISOString() } },
        { actor: { exists: true } },
      ],
    },
    limit: most,
    pagination: false,
    select: { case: true },
    req,
  })
  const waits: Wait[] = []
  for (const id of new Set(docs.map((row) => row.case)))
    for (const { severity, openedAt, decidedAt } of waitsIn(await entriesOf(id, req)))
      if (decidedAt >= from.toISOString() && decidedAt < to.toISOString())
        waits.push({ severity, openedAt, decidedAt })
  return waits
}

/** Open cases, oldest first. For who keeps watch: asks nobody's rights. */
export const waitingCases = async (
  req: PayloadRequest,
): Promise<{ id: number | string; severity: number; openedAt: string }[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.moderationCases,
    where: { status: { equals: 'open' } },
    sort: 'openedAt',
    limit: most,
    pagination: false,
    req,
  })
  return docs.map((row) => {
    const found = storedCase(row)
    return { id: found.id, severity: severityOf(found), openedAt: found.openedAt }
  })
}

/** How many texts of accounts younger than a moment the machine has hidden since another. */
export const heldOfNew = async (args: {
  since: Date
  bornAfter: Date
  req: PayloadRequest
}): Promise<number> => {
  const { since, bornAfter, req } = args
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.moderationCases,
    where: {
      and: [
        { openedAt: { greater_than_equal: since.toISOString() } },
        { moderation: { in: ['held', 'rejected'] } },
        { 'author.createdAt': { greater_than: bornAfter.toISOString() } },
      ],
    },
    req,
  })
  return totalDocs
}
