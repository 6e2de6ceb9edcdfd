import { type Payload, type PayloadRequest, ValidationError, type Where } from 'payload'
import { slugs } from '../../slugs'
import { utcDay } from './utcDay'

type Id = number | string

/** A row of `member-days`, as stored. */
export type MemberDay = {
  id: Id
  member: Id
  /** UTC, `2030-05-06`. */
  day: string
  topicsEntered: number
  postsRead: number
  secondsReading: number
  /** ISO 8601: up to then the member's seconds have been counted. */
  lastBeatAt: string
  /** ISO 8601, or null when nothing is new. */
  recountAt?: string | null
}

/**
 * Milliseconds between a new fact and the level that follows from it: whoever reads on is worked out once a minute, not
 * at every beat.
 */
const settle = 60_000

/** When a fact that is new now is to be counted. */
export const recountAt = (now: Date): string => new Date(now.getTime() + settle).toISOString()

/** A day on which the member came, and did nothing yet. */
export const freshDay = (member: Id, now: Date): Omit<MemberDay, 'id'> => ({
  member,
  day: utcDay(now),
  topicsEntered: 0,
  postsRead: 0,
  secondsReading: 0,
  lastBeatAt: now.toISOString(),
  recountAt: recountAt(now),
})

/** The last day on which a member came, or null. */
export const lastDay = async (member: Id, req: PayloadRequest): Promise<MemberDay | null> => {
  const { docs } = await req.payload.db.find<MemberDay>({
    collection: slugs.memberDays,
    where: { member: { equals: member } },
    sort: '-day',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** Writes down that a member came today; again is no error. Outside any transaction: one insert, or none. */
export const recordVisit = async (args: { payload: Payload; member: Id; now: Date }): Promise<void> => {
  const { payload, member, now } = args
  const collection = slugs.memberDays
  const where: Where = { and: [{ member: { equals: member } }, { day: { equals: utcDay(now) } }] }
  if ((await payload.db.count({ collection, where })).totalDocs > 0) return
  try {
    // The adapter and not the Local API: what happened is recorded, whatever the member may write.
    await payload.db.create({ collection, data: freshDay(member, now) })
  } catch (error) {
    // Another request of theirs was first: the unique index let one in.
    if (!(error instanceof ValidationError)) throw error
  }
}
