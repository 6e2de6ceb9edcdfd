import type { CollectionSlug, PayloadRequest } from 'payload'
import { everyId, idOf, type Id } from '../../../core/related'
import type { Target } from '../../../core/target'
import { slugs } from '../../../slugs'
import type { TellingOptions } from './tellWhenShown'

/** What those who are told of a topic or a reply need to know. */
export type SaidInForum = {
  topic: Id
  title: string
  author: Id
  /** Whom it answers; null for a topic, and for what answers nobody in particular. */
  answered: Id | null
  body: string
}

type Row = Readonly<Record<string, unknown>> & { id: Id }

/** A topic or a reply as it is now; null when it is gone, was deleted, or is not for everybody any more. System read. */
export const readSaid = async (
  { collection, id }: Target,
  isVisible: TellingOptions['isVisible'],
  req: PayloadRequest,
): Promise<SaidInForum | null> => {
  const row = await rowOf(collection as CollectionSlug, id, req)
  const topic = collection === slugs.topics ? row : await rowOf(slugs.topics, idOf(row?.topic), req)
  const author = idOf(row?.author)
  const isShown = (each: Row): boolean => isVisible(each) && each.deletedAt == null
  if (!row || !topic || author === null || !isShown(row) || !isShown(topic) || topic.mergedInto != null)
    return null
  const answered = collection === slugs.replies ? await rowOf(slugs.replies, idOf(row.replyTo), req) : null
  return {
    topic: topic.id,
    title: textOf(topic.title),
    author,
    answered: answered && isShown(answered) ? idOf(answered.author) : null,
    body: textOf(row.body),
  }
}

/**
 * What stands around a topic or a forum, in lines, the nearest first: the forums that it is in, each of its tags.
 * System read: who may read there is asked elsewhere.
 */
export const around = async ({ collection, id }: Target, req: PayloadRequest): Promise<Target[][]> => {
  if (collection === slugs.forums) return [(await forumsFrom(id, req)).slice(1)]
  if (collection !== slugs.topics) return []
  const topic = await rowOf(slugs.topics, id, req)
  const tags = everyId(topic?.tags).map((tag) => [{ collection: slugs.tags, id: tag }])
  return [await forumsFrom(idOf(topic?.forum), req), ...tags]
}

/** A forum and those above it. A ring, which no form allows, ends where it began. */
const forumsFrom = async (id: Id | null, req: PayloadRequest): Promise<Target[]> => {
  const found: Target[] = []
  for (let at = id; at !== null && !found.some((each) => String(each.id) === String(at));) {
    found.push({ collection: slugs.forums, id: at })
    at = idOf((await rowOf(slugs.forums, at, req))?.parent)
  }
  return found
}

const rowOf = (collection: CollectionSlug, id: Id | null, req: PayloadRequest): Promise<Row | null> =>
  id === null
    ? Promise.resolve(null)
    : req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
