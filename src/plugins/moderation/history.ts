import type { CollectionSlug, PayloadRequest } from 'payload'
import { plainRows } from '../../database/plainRows'
import type { History, RecordedPost } from './checks/check'
import { type ModeratedCollection, postsOf } from './options'
import { factsOf } from './target'

/** Most posts that a check may look back at. */
const most = 200

/** Of whom nothing is known yet, and of whom nothing is kept. */
export const noHistory: History = {
  since: async () => [],
  alike: async () => [],
  fromHere: async () => [],
  knownPictures: async () => [],
}

/** A member's recent posts, read through the request's transaction and once for each moment asked for. */
export const historyOf = (args: {
  collections: readonly ModeratedCollection[]
  author: number | string
  /** The document being written, left out. */
  except: { collection: string; id: number | string } | null
  req: PayloadRequest
}): Pick<History, 'since'> => {
  const asked = new Map<number, Promise<readonly RecordedPost[]>>()
  return {
    since: (from) => {
      const known = asked.get(from.getTime()) ?? read(args, from)
      asked.set(from.getTime(), known)
      return known
    },
  }
}

const read = async (
  { collections, author, except, req }: Parameters<typeof historyOf>[0],
  from: Date,
): Promise<readonly RecordedPost[]> => {
  const found = await Promise.all(
    postsOf(collections).map(async (collection) => {
      // Whoever asks: held and rejected posts count too, and a post waits for this answer.
      const rows = await plainRows<Record<string, unknown> & { id: number | string }>({
        collection: collection.slug as CollectionSlug,
        where: {
          and: [
            { [collection.author]: { equals: author } },
            { createdAt: { greater_than: from.toISOString() } },
            ...(except?.collection === collection.slug ? [{ id: { not_equals: except.id } }] : []),
          ],
        },
        sort: '-createdAt',
        limit: most,
        columns: [
          'createdAt',
          collection.text,
          ...(collection.title === undefined ? [] : [collection.title]),
        ],
        req,
      })
      return rows.map((doc): RecordedPost => {
        const { title, text } = factsOf(collection, doc)
        return {
          collection: collection.slug,
          id: doc.id,
          text: `${title}\n${text}`,
          createdAt: new Date(doc.createdAt as string),
        }
      })
    }),
  )
  return found
    .flat()
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, most)
}
