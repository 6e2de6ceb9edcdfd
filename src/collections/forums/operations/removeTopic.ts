import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../core/related'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'
import { logTopicEvent } from '../logTopicEvent'
import type { ForumsSettings } from '../options'
import type { TopicRow } from '../rows'
import { keepsOrder } from '../whoMay'
import { askedTopic, memberOf, shownTopic } from './asked'

type Input = { topic: Id }

/**
 * Deletes a topic: one's own that nobody else has replied to, or anybody's for those who keep order. Its row stays, for
 * them and its author, and can be restored. Doing it twice changes nothing more.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · FORBIDDEN · TEXT_HELD · TOPIC_HAS_REPLIES · TOPIC_ARCHIVED
 */
export const removeTopic =
  (settings: ForumsSettings): Operation<Input, unknown> =>
  (input, req) =>
    turn(settings, input, req, async (topic, member, own) => {
      if (topic.deletedAt != null) return null
      if (!keepsOrder(req)) await refuseAuthor(settings, topic, member, own)
      return { deletedAt: settings.now().toISOString(), deletedBy: member }
    })

/**
 * Brings a deleted topic back: whoever keeps order, or its author when they deleted it themselves.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · FORBIDDEN · TOPIC_MOVED
 */
export const restoreTopic =
  (settings: ForumsSettings): Operation<Input, unknown> =>
  (input, req) =>
    turn(settings, input, req, (topic, member) => {
      if (topic.deletedAt == null) return Promise.resolve(null)
      const isOwn = isSame(idOf(topic.author), member) && isSame(idOf(topic.deletedBy), member)
      if (!keepsOrder(req) && !isOwn) throw forumErrors.FORBIDDEN()
      return Promise.resolve({ deletedAt: null, deletedBy: null })
    })

const turn = async (
  settings: ForumsSettings,
  input: Input,
  req: PayloadRequest,
  change: (topic: TopicRow, member: Id, own: PayloadRequest) => Promise<Record<string, unknown> | null>,
): Promise<unknown> => {
  const member = memberOf(req)
  const id = await transact(req.payload, async (own) => {
    const topic = await askedTopic({ id: input.topic, field: 'topic', as: req }, own)
    if (topic.mergedInto != null) throw forumErrors.TOPIC_MOVED({ field: 'topic' })
    const data = await change(topic, member, own)
    if (!data) return topic.id
    // By the adapter: no word changes that anybody had to judge.
    await own.payload.db.updateOne({
      collection: slugs.topics,
      id: topic.id,
      data,
      req: own,
      returning: false,
    })
    await logTopicEvent({
      topic: topic.id,
      kind: data.deletedAt === null ? 'restored' : 'removed',
      by: member,
      at: settings.now(),
      req: own,
    })
    return topic.id
  })
  return shownTopic(id, req)
}

const refuseAuthor = async (
  { isVisible }: ForumsSettings,
  topic: TopicRow,
  member: Id,
  req: PayloadRequest,
): Promise<void> => {
  if (!isSame(idOf(topic.author), member)) throw forumErrors.FORBIDDEN()
  if (!isVisible(topic)) throw forumErrors.TEXT_HELD({ field: 'topic' })
  if (topic.archived) throw forumErrors.TOPIC_ARCHIVED({ field: 'topic' })
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.replies,
    where: { and: [{ topic: { equals: topic.id } }, { author: { not_equals: member } }] },
    req,
  })
  if (totalDocs > 0) throw forumErrors.TOPIC_HAS_REPLIES({ field: 'topic' })
}
