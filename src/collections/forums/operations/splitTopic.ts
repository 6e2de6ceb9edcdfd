import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { type Passage, passagesOf } from '../../../core/passages'
import { type Id, idOf, idsOf, isSame } from '../../../core/related'
import type { Target } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { reservedTopicSlugs } from '../../../core/threads'
import { freeSlug } from '../../../fields'
import { slugs } from '../../../slugs'
import { solutionOf, unsolved } from '../answering/solution'
import { copyText } from '../copyText'
import { repairCounts } from '../counts'
import { forumErrors } from '../errors'
import { logTopicEvent } from '../logTopicEvent'
import type { ForumsSettings } from '../options'
import { passReplies } from '../passages'
import { findForum, findReply, findTopic, type ReplyRow, type TopicRow } from '../rows'
import { tellCarried, tellRelocated } from '../tellListeners'
import { askedTopic, keeperOf, shownTopic } from './asked'
import { checkTitle } from './changeTopic'

/** What {@link splitTopic} takes. */
export type SplitInput = {
  topic: Id
  /** Numbers of the replies that go. */
  replies: readonly number[]
  title: string
  /** @default the forum of the topic */
  forum?: Id | null
}

/** Replies of one split at most: as many rows are written while everybody else who writes waits. */
const most = 1_000

/**
 * Makes a topic of some replies of another: the first of them opens it, the others are numbered from 1. What stays keeps
 * its numbers; the addresses of what left lead to where it is now.
 *
 * @throws UNAUTHENTICATED · FORBIDDEN · TITLE_INVALID · NOTHING_CHOSEN · TOO_MANY_CHOSEN · EVERYTHING_CHOSEN ·
 *   REPLY_NOT_FOUND · OPENING_DELETED · TOPIC_NOT_FOUND · TOPIC_MOVED · TOPIC_DELETED · TOPIC_ARCHIVED · FORUM_NOT_FOUND
 */
export const splitTopic =
  (settings: ForumsSettings): Operation<SplitInput, unknown> =>
  async (input, req) => {
    const by = keeperOf(req)
    checkTitle(input.title)
    const numbers = [...new Set(input.replies)].sort((a, b) => a - b)
    if (numbers.length === 0) throw forumErrors.NOTHING_CHOSEN({ field: 'replies' })
    if (numbers.length > most) throw forumErrors.TOO_MANY_CHOSEN({ field: 'replies' })
    const id = await transact(req.payload, async (own) => {
      const topic = await askedTopic({ id: input.topic, field: 'topic', as: req }, own)
      requireOpen(topic)
      const forum = input.forum == null ? idOf(topic.forum) : documentId(req.payload, input.forum)
      if (!(await findForum(forum, own))) throw forumErrors.FORUM_NOT_FOUND({ field: 'forum' })
      const { first, others } = await chosen(topic.id, numbers, own)
      return split(settings, { topic, first, others, title: input.title.trim(), forum, by }, own)
    })
    return shownTopic(id, req)
  }

/**
 * The same for one reply, by whoever moderates it and in their transaction.
 *
 * @returns the topic that it is now.
 * @throws what {@link splitTopic} throws
 */
export const splitOffReply =
  (settings: ForumsSettings) =>
  async ({ target, title, req }: { target: Target; title: string; req: PayloadRequest }): Promise<Target> => {
    const by = keeperOf(req)
    checkTitle(title)
    const reply = target.collection === slugs.replies ? await findReply(target.id, req) : null
    if (!reply) throw forumErrors.REPLY_NOT_FOUND({ field: 'case' })
    const topic = await findTopic(reply.topic, req)
    if (!topic) throw forumErrors.TOPIC_NOT_FOUND({ field: 'case' })
    requireOpen(topic)
    const { first, others } = await chosen(topic.id, [reply.number], req)
    const plan = { topic, first, others, title: title.trim(), forum: idOf(topic.forum), by }
    return { collection: slugs.topics, id: await split(settings, plan, req) }
  }

/** @throws TOPIC_MOVED · TOPIC_DELETED · TOPIC_ARCHIVED */
const requireOpen = ({ mergedInto, deletedAt, archived }: TopicRow): void => {
  if (mergedInto != null) throw forumErrors.TOPIC_MOVED({ field: 'topic' })
  if (deletedAt != null) throw forumErrors.TOPIC_DELETED({ field: 'topic' })
  if (archived) throw forumErrors.TOPIC_ARCHIVED({ field: 'topic' })
}

const chosen = async (
  topic: Id,
  numbers: readonly number[],
  req: PayloadRequest,
): Promise<{ first: ReplyRow; others: ReplyRow[] }> => {
  const { db } = req.payload
  const inTopic = { topic: { equals: topic } }
  const { docs } = await db.find<ReplyRow>({
    collection: slugs.replies,
    where: { and: [inTopic, { number: { in: [...numbers] } }] },
    sort: 'number',
    limit: 0,
    pagination: false,
    req,
  })
  const [first, ...others] = docs
  if (!first || docs.length < numbers.length) throw forumErrors.REPLY_NOT_FOUND({ field: 'replies' })
  const { totalDocs } = await db.count({ collection: slugs.replies, where: inTopic, req })
  if (totalDocs === docs.length) throw forumErrors.EVERYTHING_CHOSEN({ field: 'replies' })
  if (first.deletedAt != null) throw forumErrors.OPENING_DELETED({ field: 'replies' })
  return { first, others }
}

type Plan = {
  topic: TopicRow
  first: ReplyRow
  others: readonly ReplyRow[]
  title: string
  forum: Id | null
  by: Id
}

const split = async (settings: ForumsSettings, plan: Plan, req: PayloadRequest): Promise<Id> => {
  const { topic, first, others, by } = plan
  const made = await openTopic(plan, req)
  const from = { collection: slugs.replies, id: first.id }
  await tellCarried(settings, { from, to: { collection: slugs.topics, id: made } }, req)
  const passages: Passage[] = [
    { first: first.number, last: first.number, shift: -first.number },
    ...passagesOf(
      others.map(({ number }) => number),
      1,
    ),
  ]
  await passReplies({ from: topic.id, into: made, passages }, req)
  await passAnswer(plan, made, req)
  await req.payload.db.deleteOne({
    collection: slugs.replies,
    where: { id: { equals: first.id } },
    req,
    returning: false,
  })
  for (const id of [topic.id, made]) await repairCounts(settings, id, req)
  const line = { by, at: settings.now(), data: { count: others.length + 1 }, req }
  await logTopicEvent({ ...line, topic: topic.id, kind: 'split', after: first.number - 1, other: made })
  await logTopicEvent({ ...line, topic: made, kind: 'splitFrom', after: 0, other: topic.id })
  await tellRelocated(settings, { from: topic.id, into: made, passages, isWhole: false }, req)
  return made
}

/** By the adapter: what its author wrote was judged when they wrote it. */
const openTopic = async ({ topic, first, others, title, forum }: Plan, req: PayloadRequest): Promise<Id> => {
  const collection = req.payload.collections[slugs.topics].config
  const made = await req.payload.db.create({
    collection: slugs.topics,
    data: {
      ...copyText(req.payload, first),
      title,
      slug: await freeSlug({ collection, req, title, reserved: reservedTopicSlugs }),
      forum,
      kind: 'discussion',
      tags: idsOf(topic.tags),
      pinned: false,
      locked: false,
      archived: false,
      replyCount: 0,
      lastShown: 0,
      lastNumber: others.length,
      lastActivityAt: first.createdAt,
    },
    req,
  })
  return (made as { id: Id }).id
}

/** The answer goes with the question that was split off, unless it opens the new topic. */
const passAnswer = async ({ topic, first, others }: Plan, made: Id, req: PayloadRequest): Promise<void> => {
  const answer = idOf(topic.answer)
  const isOther = others.some(({ id }) => isSame(id, answer))
  if (answer === null || !(isOther || isSame(first.id, answer))) return
  const write = (id: Id, data: Record<string, unknown>): Promise<unknown> =>
    req.payload.db.updateOne({ collection: slugs.topics, id, data, req, returning: false })
  await write(topic.id, { ...unsolved })
  if (isOther) await write(made, { ...solutionOf(topic), kind: topic.kind ?? 'discussion' })
}
