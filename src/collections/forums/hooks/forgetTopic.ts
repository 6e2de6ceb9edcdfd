import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'

/**
 * A topic that is deleted for good takes its log and the addresses of what left it along.
 *
 * @throws TOPIC_HAS_REPLIES: replies without their topic would be read nowhere; `removeTopic` keeps them with it.
 */
export const forgetTopic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const under = { topic: { equals: id } }
  if ((await db.count({ collection: slugs.replies, where: under, req })).totalDocs > 0)
    throw forumErrors.TOPIC_HAS_REPLIES({
      message: 'This topic has replies: `removeTopic` deletes it together with them.',
    })
  await db.deleteMany({ collection: slugs.topicEvents, where: under, req })
  await db.deleteMany({
    collection: slugs.movedReplies,
    where: { or: [under, { into: { equals: id } }] },
    req,
  })
}
