import type { PayloadRequest } from 'payload'
import { type Id, idOf } from '../../../core/related'
import { slugs } from '../../../slugs'
import type { ContestsOptions } from '../options'

/** An entry that counts. */
export type EligibleEntry = {
  id: Id
  member: Id
  /** Which of the member's it is, from 1. */
  number: number
  /** ISO 8601. */
  submittedAt: string
  /** Points of a quiz, a challenge or a prediction; null where there are none. */
  score: number | null
  /** Seconds that a quiz took; null where nobody counted. */
  seconds: number | null
}

/**
 * The entries of a contest that count, in the order in which they were handed in: handed in, shown as far as the
 * moderation goes, and of members who are not kept out now. Whoever might enter when they did stays in whatever changed
 * since. Reads for the hub, whoever asks.
 */
export const eligibleEntries = async (
  contest: Id,
  { barredAmong, isVisible }: Pick<ContestsOptions, 'barredAmong' | 'isVisible'>,
  req: PayloadRequest,
): Promise<EligibleEntry[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest } }, { status: { equals: 'submitted' } }] },
    sort: ['submittedAt', 'id'],
    limit: 0,
    pagination: false,
    req,
  })
  const entries = docs.filter(isVisible).flatMap((row) => {
    const member = idOf(row.member)
    return member === null || !row.submittedAt
      ? []
      : [
          {
            id: row.id,
            member,
            number: row.number,
            submittedAt: new Date(row.submittedAt).toISOString(),
            score: row.score ?? null,
            seconds: row.seconds ?? null,
          },
        ]
  })
  const members = [...new Map(entries.map(({ member }) => [String(member), member])).values()]
  const barred = await barredAmong({ members, req })
  return entries.filter(({ member }) => !barred.has(String(member)))
}

type Row = {
  id: number
  member: unknown
  number: number
  submittedAt?: string | Date | null
  score?: number | null
  seconds?: number | null
  moderation?: unknown
}
