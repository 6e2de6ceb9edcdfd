import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'
import { findReply, findTopic, type ReplyRow, type TopicRow } from '../rows'
import { keepsOrder } from '../whoMay'

/** The member who asks. @throws UNAUTHENTICATED */
export const memberOf = (req: PayloadRequest): Id => {
  const user = userOf(req)
  if (!user) throw forumErrors.UNAUTHENTICATED()
  return user.id
}

/** The member who asks, and that they keep order. @throws UNAUTHENTICATED · FORBIDDEN */
export const keeperOf = (req: PayloadRequest): Id => {
  const member = memberOf(req)
  if (!keepsOrder(req)) throw forumErrors.FORBIDDEN()
  return member
}

/**
 * A topic as the database keeps it, where the one who asks may read it.
 *
 * @param args.as - in whose name it is read; the transaction is that of `req`.
 * @throws TOPIC_NOT_FOUND naming `field`, also for one that they may not see.
 */
export const askedTopic = async (
  args: { id: Id; field: string; as: PayloadRequest },
  req: PayloadRequest,
): Promise<TopicRow> => {
  const id = documentId(req.payload, args.id)
  const row = (await isReadable('topics', id, args.as, req)) ? await findTopic(id, req) : null
  if (!row) throw forumErrors.TOPIC_NOT_FOUND({ field: args.field })
  return row
}

/** {@link askedTopic} of a reply. @throws REPLY_NOT_FOUND naming `reply` */
export const askedReply = async (
  args: { id: Id; as: PayloadRequest },
  req: PayloadRequest,
): Promise<ReplyRow> => {
  const id = documentId(req.payload, args.id)
  const row = (await isReadable('replies', id, args.as, req)) ? await findReply(id, req) : null
  if (!row) throw forumErrors.REPLY_NOT_FOUND({ field: 'reply' })
  return row
}

const isReadable = async (
  collection: 'topics' | 'replies',
  id: Id,
  { user }: PayloadRequest,
  req: PayloadRequest,
): Promise<boolean> =>
  (
    await req.payload.count({
      collection,
      where: { id: { equals: id } },
      overrideAccess: false,
      user,
      req,
    })
  ).totalDocs > 0

/** The topic as the one who asks may read it, for answers. */
export const shownTopic = (id: Id, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({
    collection: slugs.topics,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

/** The reply as the one who asks may read it, for answers. */
export const shownReply = (id: Id, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({
    collection: slugs.replies,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
