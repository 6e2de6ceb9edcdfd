import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { type Passage, passagesOf, passBehind } from '../../../core/passages'
import { type Id, idOf, isSame } from '../../../core/related'
import { nextNumber } from '../../../database/nextNumber'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { solutionOf, unsolved } from '../answering/solution'
import { copyText } from '../copyText'
import { repairCounts } from '../counts'
import { forumErrors } from '../errors'
import { logTopicEvent } from '../logTopicEvent'
import type { ForumsSettings } from '../options'
import { passReplies } from '../passages'
import type { TopicRow } from '../rows'
import { tellCarried, tellRelocated } from '../tellListeners'
import { askedTopic, keeperOf, shownTopic } from './asked'

/** {@link mergeTopics} takes two topics by their ids. */
export type MergeInput = { from: Id; into: Id }

/**
 * Makes one topic of two: what was said in the first comes behind what was said in the second, its opening first. The
 * numbers go on without gaps; the dates stay what they are and decide nothing. The first one's row stays behind, empty,
 * and its addresses lead to where its texts now are.
 *
 * @throws UNAUTHENTICATED · FORBIDDEN · SAME_TOPIC · TOPIC_NOT_FOUND · TOPIC_MOVED · TOPIC_DELETED · TOPIC_ARCHIVED ·
 *   TOPIC_BOUND
 */
export const mergeTopics =
  (settings: ForumsSettings): Operation<MergeInput, unknown> =>
  async (input, req) => {
    const by = keeperOf(req)
    const id = await transact(req.payload, async (own) => {
      const from = await open('from', input.from, req, own)
      const into = await open('into', input.into, req, own)
      if (isSame(from.id, into.id)) throw forumErrors.SAME_TOPIC({ field: 'into' })
      if (settings.isBound(from)) throw forumErrors.TOPIC_BOUND({ field: 'from' })
      await merge(settings, { from, into, by }, own)
      return into.id
    })
    return shownTopic(id, req)
  }

const open = async (
  field: 'from' | 'into',
  id: Id,
  as: PayloadRequest,
  req: PayloadRequest,
): Promise<TopicRow> => {
  const topic = await askedTopic({ id, field, as }, req)
  if (topic.mergedInto != null) throw forumErrors.TOPIC_MOVED({ field })
  if (topic.deletedAt != null) throw forumErrors.TOPIC_DELETED({ field })
  if (topic.archived) throw forumErrors.TOPIC_ARCHIVED({ field })
  return topic
}

const merge = async (
  settings: ForumsSettings,
  { from, into, by }: { from: TopicRow; into: TopicRow; by: Id },
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  const inTopic = (topic: Id) => ({ topic: { equals: topic } })
  const next = await nextNumber({ collection: slugs.replies, where: inTopic(into.id), req })
  const start = Math.max(next, (into.lastNumber ?? 0) + 1)
  const replies = await db.find<{ id: Id; number: number }>({
    collection: slugs.replies,
    where: inTopic(from.id),
    sort: 'number',
    limit: 0,
    pagination: false,
    select: { number: true },
    req,
  })
  const opening = await db.create({
    collection: slugs.replies,
    data: { ...copyText(req.payload, from), topic: into.id, number: start },
    req,
  })
  const openingId = (opening as { id: Id }).id
  const from0 = { collection: slugs.topics, id: from.id }
  await tellCarried(settings, { from: from0, to: { collection: slugs.replies, id: openingId } }, req)
  const passages: Passage[] = [
    { first: 0, last: 0, shift: start },
    ...passagesOf(
      replies.docs.map(({ number }) => number),
      start + 1,
    ),
  ]
  await passReplies({ from: from.id, into: into.id, passages }, req)
  await passLog({ from: from.id, into: into.id, passages }, req)
  const lastNumber = start + replies.docs.length
  await leavePlace(settings, { from, into, by }, req)
  await db.updateOne({
    collection: slugs.topics,
    id: into.id,
    data: { lastNumber, ...answerOf(from, into) },
    req,
    returning: false,
  })
  await repairCounts(settings, into.id, req)
  await logTopicEvent({
    topic: into.id,
    kind: 'merged',
    by,
    at: settings.now(),
    after: start - 1,
    other: from.id,
    data: { count: replies.docs.length + 1 },
    req,
  })
  await tellRelocated(settings, { from: from.id, into: into.id, passages, isWhole: true }, req)
}

/** What answered the first one answers the second, when that is a question, too, and has no answer of its own. */
const answerOf = (from: TopicRow, into: TopicRow): Record<string, unknown> =>
  into.kind === 'question' && idOf(into.answer) === null && idOf(from.answer) !== null ? solutionOf(from) : {}

/** What the log of the first one tells stands between the same replies as before. */
const passLog = async (
  { from, into, passages }: { from: Id; into: Id; passages: readonly Passage[] },
  req: PayloadRequest,
): Promise<void> => {
  const { docs } = await req.payload.db.find<{ id: number; after: number }>({
    collection: slugs.topicEvents,
    where: { topic: { equals: from } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, after } of docs)
    await req.payload.db.updateOne({
      collection: slugs.topicEvents,
      id,
      data: { topic: into, after: passBehind(passages, after) ?? 0 },
      req,
      returning: false,
    })
}

/** What is left of the first one: its name for those who keep order, and nothing to read. */
const leavePlace = (
  { now }: ForumsSettings,
  { from, into, by }: { from: TopicRow; into: TopicRow; by: Id },
  req: PayloadRequest,
): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: slugs.topics,
    id: from.id,
    data: {
      mergedInto: into.id,
      deletedAt: now().toISOString(),
      deletedBy: by,
      body: '[…]',
      html: '<p>[…]</p>',
      ...unsolved,
      replyCount: 0,
      lastShown: 0,
      lastReplyAt: null,
      lastActivityAt: from.createdAt,
      pinned: false,
      pinnedUntil: null,
    },
    req,
    returning: false,
  })
