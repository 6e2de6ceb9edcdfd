import type { PayloadRequest, Where } from 'payload'
import { type Id, idOf } from '../../core/related'
import { slugs } from '../../slugs'
import type { TopicKind } from './kinds'
import type { WhoMay } from './whoMay'

/** A topic as the database keeps it. */
export type TopicRow = {
  id: Id
  title: string
  slug?: string | null
  forum: unknown
  author: unknown
  body: string
  html?: string | null
  language: 'en' | 'fr'
  createdAt: string
  kind?: TopicKind | null
  answer?: unknown
  solvedAt?: string | null
  solvedBy?: unknown
  tags?: unknown
  replyCount?: number | null
  lastNumber?: number | null
  lastShown?: number | null
  lastReplyAt?: string | null
  lastActivityAt?: string | null
  pinned?: boolean | null
  pinnedUntil?: string | null
  locked?: boolean | null
  archived?: boolean | null
  slowSeconds?: number | null
  deletedAt?: string | null
  deletedBy?: unknown
  mergedInto?: unknown
}

/** A reply as the database keeps it. */
export type ReplyRow = {
  id: Id
  topic: unknown
  number: number
  author: unknown
  body: string
  html?: string | null
  language: 'en' | 'fr'
  createdAt: string
  deletedAt?: string | null
  deletedBy?: unknown
  removedBody?: string | null
}

/** A forum as the database keeps it. */
export type ForumRow = {
  id: Id
  parent?: unknown
  slowSeconds?: number | null
  postBy?: WhoMay | null
  replyBy?: WhoMay | null
  kinds?: readonly TopicKind[] | null
  requiredTags?: unknown
}

/** System reads: what the slice's own rules rest on, whoever asks. */
export const findTopic = (id: unknown, req: PayloadRequest): Promise<TopicRow | null> =>
  one<TopicRow>(slugs.topics, id, req)

/** See {@link findTopic}. */
export const findReply = (id: unknown, req: PayloadRequest): Promise<ReplyRow | null> =>
  one<ReplyRow>(slugs.replies, id, req)

/** See {@link findTopic}. */
export const findForum = (id: unknown, req: PayloadRequest): Promise<ForumRow | null> =>
  one<ForumRow>(slugs.forums, id, req)

const one = async <Row extends { id: Id }>(
  collection: 'topics' | 'replies' | 'forums',
  related: unknown,
  req: PayloadRequest,
): Promise<Row | null> => {
  const id = idOf(related)
  if (id === null) return null
  const where: Where = { id: { equals: id } }
  return req.payload.db.findOne<Row & { id: number }>({ collection, where, req })
}
