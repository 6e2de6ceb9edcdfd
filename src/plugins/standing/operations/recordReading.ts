import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { freshDay, lastDay, type MemberDay, recountAt } from '../days'
import { standingErrors } from '../errors'
import type { ReadingSource, StandingSettings } from '../options'
import { transact } from '../../../database/transact'
import { utcDay } from '../utcDay'

type Id = number | string

/** One beat of a reader. */
export type RecordReadingInput = {
  topic: Id
  /** Number of the last reply before their eyes; 0: the opening post. */
  upTo: number
  /** Seconds for which the topic was before their eyes since the last beat. */
  seconds: number
}

/** What was counted of it. */
export type RecordedReading = {
  /** Number of the last reply that the member has read in the topic. */
  lastRead: number
  seconds: number
  postsRead: number
}

/** Seconds that one beat can bring at most: the site sends one a minute, and a lost one may be made up for. */
const longestBeat = 120

/**
 * Writes down what a member reads. A client's word is not enough: never more seconds than have passed since the beat
 * before, in all windows together; no reply beyond the last that the member can see; and in a day no more posts than
 * seconds of reading. What is beyond that is cut off in silence: an honest client with a slow clock is no liar.
 *
 * @throws MEMBERS_ONLY · TOPIC_NOT_FOUND
 */
export const recordReading =
  (settings: StandingSettings, reading: ReadingSource): Operation<RecordReadingInput, RecordedReading> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw standingErrors.MEMBERS_ONLY()
    const topic = documentId(req.payload, input.topic)
    const last = await reading.lastNumber({ topic, req })
    if (last === null) throw standingErrors.TOPIC_NOT_FOUND({ field: 'topic' })
    const claim = {
      topic,
      upTo: between(input.upTo, 0, last),
      seconds: between(input.seconds, 0, longestBeat),
    }
    return transact(req.payload, (own) => count({ member: user.id, ...claim, now: settings.now(), req: own }))
  }

type Claim = { member: Id; topic: Id; upTo: number; seconds: number; now: Date; req: PayloadRequest }

const count = async ({ member, topic, upTo, seconds, now, req }: Claim): Promise<RecordedReading> => {
  const [before, position] = [await lastDay(member, req), await findPosition(member, topic, req)]
  const today = before?.day === utcDay(now) ? before : await openDay(member, now, req)
  const passed = Math.floor((now.getTime() - new Date((before ?? today).lastBeatAt).getTime()) / 1000)
  const counted = between(seconds, 0, Math.max(0, passed))
  // One that says -1 was written by who replied there, or declared it read.
  const isNew = position === null || position.lastRead < 0
  const fresh = isNew ? upTo + 1 : Math.max(0, upTo - position.lastRead)
  const postsRead = between(fresh, 0, today.secondsReading + counted - today.postsRead)
  const lastRead = Math.max(upTo, position?.lastRead ?? 0)
  const isFirstToday = isNew || utcDay(new Date(position.readAt)) !== today.day
  if (counted > 0 || postsRead > 0 || isNew)
    await req.payload.db.updateOne({
      collection: slugs.memberDays,
      id: today.id,
      data: {
        secondsReading: { $inc: counted },
        postsRead: { $inc: postsRead },
        topicsEntered: { $inc: isNew ? 1 : 0 },
        lastBeatAt: now.toISOString(),
        recountAt: today.recountAt ?? recountAt(now),
      },
      returning: false,
      req,
    })
  if (fresh > 0 || isFirstToday) await keepPosition({ member, topic, lastRead, now, position, req })
  return { lastRead, seconds: counted, postsRead }
}

const openDay = async (member: Id, now: Date, req: PayloadRequest): Promise<MemberDay> => {
  const data = freshDay(member, now)
  const { id } = (await req.payload.db.create({ collection: slugs.memberDays, data: { ...data }, req })) as {
    id: Id
  }
  return { ...data, id }
}

type Position = { id: Id; lastRead: number; readAt: string }

const findPosition = (member: Id, topic: Id, req: PayloadRequest): Promise<Position | null> =>
  req.payload.db.findOne<Position & { collection: string }>({
    collection: slugs.readPositions,
    where: { and: [{ member: { equals: member } }, { topic: { equals: topic } }] },
    req,
  })

const keepPosition = async (args: {
  member: Id
  topic: Id
  lastRead: number
  now: Date
  position: Position | null
  req: PayloadRequest
}): Promise<void> => {
  const { member, topic, lastRead, now, position, req } = args
  const collection = slugs.readPositions
  const data = { lastRead, readAt: now.toISOString() }
  if (position) await req.payload.db.updateOne({ collection, id: position.id, data, returning: false, req })
  else await req.payload.db.create({ collection, data: { ...data, member, topic }, req })
}

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.trunc(value)))
