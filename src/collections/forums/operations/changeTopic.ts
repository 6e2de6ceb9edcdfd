import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../core/related'
import { slugify } from '../../../core/text'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'
import { findForum, type TopicRow } from '../rows'
import { slowest } from '../slowMode'
import { keepsOrder } from '../whoMay'
import { askedTopic, keeperOf, memberOf, shownTopic } from './asked'

/**
 * Saves a topic in the name of whoever asks; what the save changes comes into the log by itself.
 *
 * @throws TOPIC_NOT_FOUND · TOPIC_MOVED, and what the rules of the topic refuse.
 */
const save = async (
  id: Id,
  change: (
    topic: TopicRow,
    req: PayloadRequest,
  ) => Promise<Record<string, unknown>> | Record<string, unknown>,
  req: PayloadRequest,
): Promise<unknown> => {
  await inTransaction({ payload: req.payload, req }, async (req) => {
    const topic = await askedTopic({ id, field: 'topic', as: req }, req)
    if (topic.mergedInto != null) throw forumErrors.TOPIC_MOVED({ field: 'topic' })
    await req.payload.update({
      collection: slugs.topics,
      id: topic.id,
      data: await change(topic, req),
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  })
  return shownTopic(documentId(req.payload, id), req)
}

/** Moves a topic to another forum. @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND · FORUM_NOT_FOUND */
export const moveTopic: Operation<{ topic: Id; forum: Id }, unknown> = async ({ topic, forum }, req) => {
  keeperOf(req)
  return save(
    topic,
    async (_topic, req) => {
      const row = await findForum(documentId(req.payload, forum), req)
      if (!row) throw forumErrors.FORUM_NOT_FOUND({ field: 'forum' })
      return { forum: row.id }
    },
    req,
  )
}

/**
 * Gives a topic another title, and an address made from it; the old address leads to the new one.
 *
 * @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND · TITLE_INVALID
 */
export const renameTopic: Operation<{ topic: Id; title: string }, unknown> = async (
  { topic, title },
  req,
) => {
  const member = memberOf(req)
  const words = title.trim()
  checkTitle(words)
  return save(
    topic,
    (row) => {
      if (!keepsOrder(req) && !isSame(idOf(row.author), member)) throw forumErrors.FORBIDDEN()
      return { title: words, slug: slugify(words) || 'untitled' }
    },
    req,
  )
}

/** @throws TITLE_INVALID naming `title`: the bounds of the field. */
export const checkTitle = (title: string): void => {
  const { length } = title.trim()
  if (length < 5 || length > 160) throw forumErrors.TITLE_INVALID({ field: 'title' })
}

/** Ends or opens a topic for replies. @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND */
export const lockTopic: Operation<{ topic: Id; locked: boolean }, unknown> = async (
  { topic, locked },
  req,
) => {
  keeperOf(req)
  return save(topic, () => ({ locked }), req)
}

/**
 * Puts a topic into slow mode: seconds between two replies of one member; 0 ends it.
 *
 * @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND · SECONDS_INVALID
 */
export const slowTopic: Operation<{ topic: Id; seconds: number }, unknown> = async (
  { topic, seconds },
  req,
) => {
  keeperOf(req)
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > slowest)
    throw forumErrors.SECONDS_INVALID({ field: 'seconds' })
  return save(topic, () => ({ slowSeconds: seconds === 0 ? null : seconds }), req)
}

/** Keeps a topic on top, until a day or for good. @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND · PIN_IN_PAST */
export const pinTopic: Operation<
  { topic: Id; pinned: boolean; until?: string | Date | null },
  unknown
> = async ({ topic, pinned, until }, req) => {
  keeperOf(req)
  const pinnedUntil = pinned && until != null ? new Date(until).toISOString() : null
  return save(topic, () => ({ pinned, pinnedUntil }), req)
}

/** Puts a topic into the archive, or takes it out. @throws UNAUTHENTICATED · FORBIDDEN · TOPIC_NOT_FOUND */
export const archiveTopic: Operation<{ topic: Id; archived: boolean }, unknown> = async (
  { topic, archived },
  req,
) => {
  keeperOf(req)
  return save(topic, () => ({ archived }), req)
}
