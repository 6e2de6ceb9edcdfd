import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { findRows, type Id } from '../rows'

/** UTF-16 units of a wording: more than any thread that is read to its end. */
export const longestWords = 10_000

/** The key of a wording: unique, so that there is one of a document for a channel. */
export const keyOf = (
  { collection, document }: { collection: string; document: string },
  channel: Id,
): string => `${collection}:${document}:${channel}`

/** What editors wrote of a document, by channel. */
export const wordsFor = async (
  source: { collection: string; document: string },
  channels: readonly Id[],
  req: PayloadRequest,
): Promise<ReadonlyMap<Id, string>> => {
  const keys = new Map(channels.map((channel) => [keyOf(source, channel), channel]))
  if (keys.size === 0) return new Map()
  const rows = await findRows({
    payload: req.payload,
    collection: slugs.channelWordings,
    where: { key: { in: [...keys.keys()] } },
    req,
  })
  return new Map(
    rows.flatMap(({ key, words }) => {
      const channel = keys.get(key)
      return channel === undefined ? [] : [[channel, words] as const]
    }),
  )
}

/** Words of a document that is gone go with it. */
export const forgetWords: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: slugs.channelWordings,
    where: { key: { like: `${collection.slug}:${id}:` } },
    req,
  })
}
