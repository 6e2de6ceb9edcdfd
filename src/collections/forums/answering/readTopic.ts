import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import { type Id, idOf, isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import type { Topic } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { answeringErrors } from './errors'

/** A topic as the one who asks reads it; null when they may not, or there is none. */
export const findTopicFor = async (asked: Id, req: PayloadRequest): Promise<Topic | null> =>
  req.payload.findByID({
    collection: slugs.topics,
    id: documentId(req.payload, asked),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    // Payload writes the language of the question into its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })

/** The same. @throws TOPIC_NOT_FOUND */
export const readTopic = async (asked: Id, req: PayloadRequest): Promise<Topic> => {
  const topic = await findTopicFor(asked, req)
  if (!topic) throw answeringErrors.TOPIC_NOT_FOUND({ field: 'topic' })
  return topic
}

/** The same, of one that changes still: not deleted, not archived. @throws UNAUTHENTICATED · TOPIC_ARCHIVED */
export const readLiveTopic = async (asked: Id, req: PayloadRequest): Promise<Topic> => {
  if (!userOf(req)) throw answeringErrors.UNAUTHENTICATED()
  const topic = await readTopic(asked, req)
  if (topic.deletedAt != null) throw answeringErrors.TOPIC_NOT_FOUND({ field: 'topic' })
  if (topic.archived) throw answeringErrors.TOPIC_ARCHIVED({ field: 'topic' })
  return topic
}

/** Does the one who asks keep order here? */
export const isStaffHere = (req: PayloadRequest): boolean => hasRole(req, 'moderator', 'manager')

/** @throws FORBIDDEN to whoever neither opened the topic nor keeps order */
export const refuseOthers = (topic: Topic, req: PayloadRequest): void => {
  if (!isStaffHere(req) && !isSame(idOf(topic.author), userOf(req)?.id ?? null))
    throw answeringErrors.FORBIDDEN()
}
