import { createHmac } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import { daysBefore } from '../../database/deleteOld'
import { documentId } from '../../database/documentId'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import type { History, OthersPost } from './checks/check'
import { fewestWordsNear, fingerprintOf, printDays } from './checks/repetition/fingerprint'
import type { ModeratedCollection, ModerationSettings } from './options'
import { factsOf, idOf, type Target, targetKey } from './target'

/** A field for each of the bands of a text. */
export const bandNames = ['band0', 'band1', 'band2', 'band3'] as const

/** What is kept of a newcomer's text; see the collection. */
export type Print = { bands: readonly string[]; place: string | null }

/** Most candidates that a text is compared with, and most posts of one place that are counted. */
const most = { alike: 20, fromHere: 200 }

/** Pure: what is kept of this text. One too short to be known again is only counted. */
export const printOf = (subject: { title: string; text: string }, place: string | null): Print => {
  const { words, bands } = fingerprintOf(subject)
  return { bands: words >= fewestWordsNear ? bands() : [], place }
}

/**
 * Where a request comes from, as a keyed hash whose key is another every day; null where nobody knows.
 *
 * @param address - of the client, as the proxy rules see it.
 */
export const placeOfRequest = (
  address: string | null,
  { payload }: PayloadRequest,
  at: Date,
): string | null =>
  address === null || address === ''
    ? null
    : createHmac('sha256', `${payload.config.secret} prints ${at.toISOString().slice(0, 10)}`)
        .update(address)
        .digest('hex')

/** Writes down what is kept of a newcomer's new post. */
export const keepPrint = async (
  args: { target: Target; author: number | string; print: Print; at: Date },
  req: PayloadRequest,
): Promise<void> => {
  const { target, author, print, at } = args
  // By the adapter: a row that nobody reads, in the transaction of the post.
  await req.payload.db.create({
    collection: slugs.moderationPrints,
    data: {
      target: targetKey(target),
      author,
      ...Object.fromEntries(bandNames.map((name, at) => [name, print.bands[at] ?? null])),
      place: print.place,
      at: at.toISOString(),
    },
    req,
    returning: false,
  })
}

type PrintRow = {
  id: number | string
  target?: string | null
  author?: unknown
  at: string
}

/** What is known of other newcomers, and of the place that a text comes from. */
export const printsOf = (args: {
  collections: readonly ModeratedCollection[]
  author: number | string
  place: string | null
  req: PayloadRequest
}): Pick<History, 'alike' | 'fromHere'> => {
  const { collections, author, place, req } = args
  const rows = (where: Where, limit: number): Promise<PrintRow[]> => {
    return plainRows<PrintRow>({
      collection: slugs.moderationPrints,
      where,
      columns: ['target', 'author', 'at'],
      sort: '-at',
      limit,
      req,
    })
  }
  return {
    alike: async (bands, from) => {
      if (bands.length === 0) return []
      const found = await rows(
        {
          and: [
            { at: { greater_than: from.toISOString() } },
            { author: { not_equals: author } },
            { or: bandNames.map((name, at) => ({ [name]: { equals: bands[at] } })) },
          ],
        },
        most.alike,
      )
      return (await Promise.all(found.map((row) => postOf(collections, row, req)))).filter(
        (post) => post !== null,
      )
    },
    fromHere: async (from) => {
      if (place === null) return []
      const found = await rows(
        { and: [{ place: { equals: place } }, { at: { greater_than: from.toISOString() } }] },
        most.fromHere,
      )
      return found.map(({ author: by, at }) => ({ author: String(idOf(by)), createdAt: new Date(at) }))
    },
  }
}

/** The post of a print as it stands; null when it is gone. */
const postOf = async (
  collections: readonly ModeratedCollection[],
  { target, author, at }: PrintRow,
  req: PayloadRequest,
): Promise<OthersPost | null> => {
  const collection = collections.find(({ slug }) => target?.startsWith(`${slug}:`))
  if (!collection || !target) return null
  const id = documentId(req.payload, target.slice(collection.slug.length + 1))
  const doc = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  if (!doc) return null
  const { title, text } = factsOf(collection, doc)
  return {
    collection: collection.slug,
    id,
    text: `${title}\n${text}`,
    createdAt: new Date(at),
    author: String(idOf(author)),
  }
}

const batch = 500

/** Forgets prints after a week. */
export const forgetPrints = ({ now }: Pick<ModerationSettings, 'now'>): WorkerTask => ({
  name: 'moderation prints',
  run: async ({ payload }) => {
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slugs.moderationPrints,
      where: { at: { less_than: daysBefore(now(), printDays) } },
      limit: batch,
      pagination: false,
      select: { id: true } as never,
    })
    if (docs.length > 0)
      await payload.db.deleteMany({
        collection: slugs.moderationPrints,
        where: { id: { in: docs.map(({ id }) => id) } },
      })
    return docs.length
  },
})
