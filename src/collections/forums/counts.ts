import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/related'
import { slugs } from '../../slugs'
import type { ForumsSettings } from './options'
import { findTopic, type ReplyRow, type TopicRow } from './rows'

type Visibility = Pick<ForumsSettings, 'visible' | 'isVisible'>

/** What a topic keeps of its replies. */
export type Counts = {
  /** Replies that are shown. */
  replyCount: number
  /** The highest number among them, 0 without one: what is unread is counted against it. */
  lastShown: number
  /** When the latest of them was written. */
  lastReplyAt: string | null
  /** That, or when the topic began: lists are sorted by it. */
  lastActivityAt: string
}

/** Does everybody who reads the topic read this reply's words? Such replies are shown, and counted. */
export const isShown = ({ isVisible }: Visibility, reply: Readonly<Record<string, unknown>>): boolean =>
  reply.deletedAt == null && isVisible(reply)

/** The same as a condition, for the replies of a topic. */
const shownIn = ({ visible }: Visibility, topic: Id): Where => ({
  and: [{ topic: { equals: topic } }, { deletedAt: { exists: false } }, visible],
})

/** Of the replies that are shown, the last one by its number or by its date; null without one. */
const lastBy = async (
  by: 'number' | 'createdAt',
  settings: Visibility,
  topic: Id,
  req: PayloadRequest,
): Promise<Pick<ReplyRow, 'number' | 'createdAt'> | null> => {
  const { docs } = await req.payload.db.find<ReplyRow>({
    collection: slugs.replies,
    where: shownIn(settings, topic),
    sort: `-${by}`,
    limit: 1,
    pagination: false,
    select: { number: true, createdAt: true },
    req,
  })
  return docs[0] ?? null
}

const write = (topic: Id, data: Record<string, unknown>, req: PayloadRequest): Promise<unknown> =>
  req.payload.db.updateOne({ collection: slugs.topics, id: topic, data, req, returning: false })

/**
 * What one reply changes in the counts of its topic, in the same transaction: a number is added, and nothing is counted
 * anew however long the topic is. Only when the last reply disappears is the one before it looked for.
 *
 * @param args.by - 1: it is shown now; -1: it no longer is; 0: it was never shown, and only its number counts.
 */
export const countReply = async (
  settings: Visibility,
  { reply, topic, by }: { reply: Pick<ReplyRow, 'number' | 'createdAt'>; topic: Id; by: 1 | -1 | 0 },
  req: PayloadRequest,
): Promise<void> => {
  const row = await findTopic(topic, req)
  if (!row) return
  const numbered = reply.number > (row.lastNumber ?? 0) ? { lastNumber: reply.number } : {}
  // The database adds: where several write at once, none forgets the others.
  const counted = { replyCount: row.replyCount == null ? Math.max(0, by) : { $inc: by } }
  if (by === 0) await write(topic, numbered, req)
  else if (by === 1) await write(topic, { ...numbered, ...counted, ...lastWith(row, reply) }, req)
  else await write(topic, { ...counted, ...(await lastWithout(settings, row, reply, req)) }, req)
}

type Last = Partial<Omit<Counts, 'replyCount'>>

const lastWith = (row: TopicRow, { number, createdAt }: Pick<ReplyRow, 'number' | 'createdAt'>): Last => ({
  lastShown: Math.max(row.lastShown ?? 0, number),
  ...(row.lastReplyAt == null || createdAt > row.lastReplyAt
    ? { lastReplyAt: createdAt, lastActivityAt: createdAt }
    : {}),
})

const lastWithout = async (
  settings: Visibility,
  row: TopicRow,
  { number, createdAt }: Pick<ReplyRow, 'number' | 'createdAt'>,
  req: PayloadRequest,
): Promise<Last> => {
  const shown = number < (row.lastShown ?? 0) ? null : await lastBy('number', settings, row.id, req)
  const isLatest = row.lastReplyAt == null || createdAt >= row.lastReplyAt
  const latest = isLatest ? ((await lastBy('createdAt', settings, row.id, req))?.createdAt ?? null) : null
  return {
    ...(number < (row.lastShown ?? 0) ? {} : { lastShown: shown?.number ?? 0 }),
    ...(isLatest ? { lastReplyAt: latest, lastActivityAt: latest ?? row.createdAt } : {}),
  }
}

/** What the counts of a topic should be, by looking at all of its replies; null when it is gone. */
export const recount = async (
  settings: Visibility,
  topic: Id,
  req: PayloadRequest,
): Promise<Counts | null> => {
  const row = await findTopic(topic, req)
  if (!row) return null
  const where = shownIn(settings, topic)
  const { totalDocs } = await req.payload.db.count({ collection: slugs.replies, where, req })
  const lastReplyAt = (await lastBy('createdAt', settings, topic, req))?.createdAt ?? null
  return {
    replyCount: totalDocs,
    lastShown: (await lastBy('number', settings, topic, req))?.number ?? 0,
    lastReplyAt,
    lastActivityAt: lastReplyAt ?? row.createdAt,
  }
}

/** Makes the counts of a topic what {@link recount} says. */
export const repairCounts = async (settings: Visibility, topic: Id, req: PayloadRequest): Promise<void> => {
  const counts = await recount(settings, topic, req)
  if (counts) await write(topic, counts, req)
}
