import type { PayloadRequest, Where } from 'payload'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import { type Effective, holds, memoryDays, type SanctionKind } from './ladder'

type Id = number | string

/** A sanction as stored. */
export type StoredSanction = Effective & {
  id: Id
  member: Id | null
  rule: string
  codeVersion: number
  facts: string
  note?: string | null
  by: Id | null
  case?: Id | null
  overturned?: boolean | null
  createdAt: string
}

// By the adapter throughout: whether somebody is under sanction is the hub's question, whoever asks.

/** One sanction, or null. */
export const findSanction = (id: Id, req: PayloadRequest): Promise<StoredSanction | null> =>
  req.payload.db.findOne<StoredSanction & { id: number }>({
    collection: slugs.sanctions,
    where: { id: { equals: id } },
    req,
  })

const sanctionsWhere = (where: Where, req: PayloadRequest): Promise<StoredSanction[]> =>
  plainRows<StoredSanction>({
    collection: slugs.sanctions,
    where,
    columns: [
      ...(['member', 'kind', 'rule', 'codeVersion', 'facts', 'note', 'startsAt', 'endsAt'] as const),
      ...(['by', 'case', 'liftedAt', 'overturned', 'createdAt'] as const),
    ],
    sort: '-startsAt',
    limit: 0,
    req,
  })

/** What holds against a member at this moment, of these kinds; the one that ends last first. */
export const activeSanctions = async (
  member: Id,
  kinds: readonly SanctionKind[],
  now: Date,
  req: PayloadRequest,
): Promise<StoredSanction[]> => {
  const found = await sanctionsWhere(
    { and: [{ member: { equals: member } }, { kind: { in: [...kinds] } }, { liftedAt: { exists: false } }] },
    req,
  )
  const end = ({ endsAt }: StoredSanction): number => (endsAt == null ? Infinity : Date.parse(endsAt))
  return found.filter((each) => holds(each, now)).sort((a, b) => end(b) - end(a))
}

/** Members that one question names: the variables of a statement are counted (32,766 in SQLite). */
const batch = 5_000

/** Who of these members has a sanction of these kinds against them at this moment: one question for 5,000 of them. */
export const membersUnder = async (
  members: readonly Id[],
  kinds: readonly SanctionKind[],
  now: Date,
  req: PayloadRequest,
): Promise<Set<string>> => {
  const under = new Set<string>()
  for (let at = 0; at < members.length; at += batch) {
    const some = [...members.slice(at, at + batch)]
    const found = await sanctionsWhere(
      { and: [{ member: { in: some } }, { kind: { in: [...kinds] } }, { liftedAt: { exists: false } }] },
      req,
    )
    for (const each of found) if (each.member !== null && holds(each, now)) under.add(String(each.member))
  }
  return under
}

/** How many sanctions of a member count for the next one: of the last year, those taken back left out. */
export const countedSanctions = async (member: Id, now: Date, req: PayloadRequest): Promise<number> => {
  const since = new Date(now.getTime() - memoryDays * 24 * 3_600_000).toISOString()
  const found = await sanctionsWhere(
    { and: [{ member: { equals: member } }, { startsAt: { greater_than: since } }] },
    req,
  )
  return found.filter(({ overturned }) => overturned !== true).length
}

/** All sanctions of a member, newest first. */
export const sanctionsOf = (member: Id, req: PayloadRequest): Promise<StoredSanction[]> =>
  sanctionsWhere({ member: { equals: member } }, req)
