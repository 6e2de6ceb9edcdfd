import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '../../../access'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'

/** A member replies only to a topic that they can see and that is open; staff may also close with a last word. */
export const refuseWhenLocked: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const topic = await req.payload.findByID({
    collection: slugs.topics,
    id: data.topic as number | string,
    select: { locked: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: req.user === null || req.user === undefined,
    req,
  })
  if (!topic) throw forumErrors.TOPIC_NOT_FOUND({ field: 'topic' })
  if (topic.locked === true && req.user && !hasRole(req, 'moderator', 'manager'))
    throw forumErrors.TOPIC_LOCKED({ field: 'topic' })
  return data
}
