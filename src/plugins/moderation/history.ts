import type { CollectionSlug, PayloadRequest } from 'payload'
import { unionRows } from '../../database/unionRows'
import type { History, RecordedPost } from './checks/check'
import { type ModeratedCollection, membersPosts } from './options'

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
  // Whoever asks: held and rejected posts count too, and a post waits for this answer.
  const found = await unionRows({
    parts: membersPosts(collections).map((collection) => ({
      collection: collection.slug as CollectionSlug,
      owner: collection.author,
      columns: {
        text: collection.text,
        ...(collection.title === undefined ? {} : { title: collection.title }),
      },
      except: except?.collection === collection.slug ? except.id : null,
    })),
    owner: author,
    since: from.toISOString(),
    limit: most,
    req,
  })
  return found
    .map(({ collection, id, createdAt, title, text }): RecordedPost => ({
      collection,
      id,
      text: `${wordsOf(title)}\n${wordsOf(text)}`,
      createdAt: new Date(createdAt),
    }))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, most)
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
