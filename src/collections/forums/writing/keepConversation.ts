import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { type Id, idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'
import { quotedIn } from './quotedIn'

/**
 * A reply answers one of its own topic, which its writer can read, and keeps which ones it quotes.
 *
 * @throws REPLY_NOT_FOUND
 */
export const keepConversation: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' && data.replyTo != null && userOf(req)) await checkAnswered(data, req)
  if (typeof data.body !== 'string' || data.body === originalDoc?.body) return data
  return { ...data, quotes: await repliesAt(data.body, req) }
}

const checkAnswered = async (data: Record<string, unknown>, req: PayloadRequest): Promise<void> => {
  const answered = idOf(data.replyTo)
  const reply =
    answered === null
      ? null
      : await req.payload.findByID({
          collection: slugs.replies,
          id: answered,
          select: { topic: true, deletedAt: true },
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          user: req.user,
          req,
        })
  if (!reply || reply.deletedAt != null || !isSame(idOf(reply.topic), idOf(data.topic)))
    throw forumErrors.REPLY_NOT_FOUND({ field: 'replyTo' })
}

/** The replies that a text quotes, as far as its writer may read them; all of them for what the hub writes itself. */
const repliesAt = async (body: string, req: PayloadRequest): Promise<Id[]> => {
  const found: Id[] = []
  for (const { topic, number } of quotedIn(body)) {
    const { docs } = await req.payload.find({
      collection: slugs.replies,
      where: { and: [{ 'topic.slug': { equals: topic } }, { number: { equals: number } }] },
      select: { number: true },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: !userOf(req),
      user: req.user,
      req,
    })
    if (docs[0]) found.push(docs[0].id)
  }
  return found
}
