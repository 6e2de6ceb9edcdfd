import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'
import type { ForumsSettings } from '../options'
import { findForum, findTopic, type ReplyRow, type TopicRow } from '../rows'
import { keepPace } from '../slowMode'
import { keepsOrder } from '../whoMay'

/**
 * A member replies only to a topic that they can see and that takes their reply; whoever keeps order may also close
 * with a last word. What the hub writes itself is not asked.
 *
 * @throws TOPIC_NOT_FOUND · TOPIC_MOVED · TOPIC_DELETED · TOPIC_ARCHIVED · TOPIC_LOCKED · REPLY_FORBIDDEN naming `topic`;
 *   SLOW_MODE with the time; REPLY_DELETED naming `body`.
 */
export const guardReply =
  (settings: ForumsSettings): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const before = operation === 'update' ? (originalDoc as ReplyRow) : null
    const topic = await findTopic(before?.topic ?? data.topic, req)
    if (!topic) throw forumErrors.TOPIC_NOT_FOUND({ field: 'topic' })
    if (userOf(req) === null) return data
    if (!before) await refuseReply(settings, topic, req)
    else if (typeof data.body === 'string' && data.body !== before.body) {
      if (before.deletedAt != null) throw forumErrors.REPLY_DELETED({ field: 'body' })
      refuseDone(topic)
    }
    return data
  }

const refuseReply = async (
  { reading, isVisible, now }: ForumsSettings,
  topic: TopicRow,
  req: PayloadRequest,
): Promise<void> => {
  const closed = await reading.closedTo(req)
  if (closed.some((id) => isSame(id, idOf(topic.forum))))
    throw forumErrors.TOPIC_NOT_FOUND({ field: 'topic' })
  refuseDone(topic)
  // Held by the moderation: not there for whoever may not see it.
  if (!isVisible(topic) && !(await sees(topic, req))) throw forumErrors.TOPIC_NOT_FOUND({ field: 'topic' })
  if (keepsOrder(req)) return
  if (topic.locked) throw forumErrors.TOPIC_LOCKED({ field: 'topic' })
  const forum = await findForum(topic.forum, req)
  if (!(await reading.may(forum?.replyBy, req))) throw forumErrors.REPLY_FORBIDDEN({ field: 'topic' })
  await keepPace(
    { collection: slugs.replies, where: { topic: { equals: topic.id } }, now: now() },
    [topic, forum],
    req,
  )
}

/** Whoever it is: nothing more is said there. */
const refuseDone = (topic: TopicRow): void => {
  if (topic.mergedInto != null) throw forumErrors.TOPIC_MOVED({ field: 'topic' })
  if (topic.deletedAt != null) throw forumErrors.TOPIC_DELETED({ field: 'topic' })
  if (topic.archived) throw forumErrors.TOPIC_ARCHIVED({ field: 'topic' })
}

const sees = async ({ id }: TopicRow, req: PayloadRequest): Promise<boolean> =>
  (
    await req.payload.count({
      collection: slugs.topics,
      where: { id: { equals: id } },
      overrideAccess: false,
      user: req.user,
      req,
    })
  ).totalDocs > 0
