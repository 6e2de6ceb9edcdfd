import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { Failure } from '../failure'

/** A document as it is read for an export. */
export type Document = { id: number | string; [field: string]: unknown }

/** The hub as an administrator reads it: what no administrator may see, a secret above all, is not in it. */
export type Source = {
  payload: Payload
  has: (collection: string) => boolean
  hasGlobal: (slug: string) => boolean
  count: (collection: string) => Promise<number>
  /** Every document of a collection, page by page. */
  documents: (
    collection: string,
    options?: { locale?: 'all' | 'en' | 'fr'; depth?: number },
  ) => AsyncGenerator<Document>
  global: (slug: string) => Promise<unknown>
  /** The file of an upload; null when it is gone. */
  file: (collection: 'media', document: Document) => Promise<Buffer | null>
}

const page = 100

/**
 * @throws Failure when there is no administrator whose eyes could be borrowed.
 */
export const openSource = async (payload: Payload): Promise<Source> => {
  const req = await administrator(payload)
  // No collection is named by a type here: which there are is the hub's own choice.
  const named = (collection: string): CollectionSlug => collection as CollectionSlug
  const shared = { overrideAccess: false, req } as const
  return {
    payload,
    has: (collection) => collection in payload.collections,
    hasGlobal: (slug) => payload.config.globals.some((global) => global.slug === slug),
    count: async (collection) =>
      (await payload.count({ collection: named(collection), ...shared })).totalDocs,
    async *documents(collection, { locale = 'all', depth = 0 } = {}) {
      let last: number | string | null = null
      for (;;) {
        const { docs }: { docs: unknown[] } = await payload.find({
          collection: named(collection),
          ...(last === null ? {} : { where: { id: { greater_than: last } } }),
          sort: 'id',
          limit: page,
          pagination: false,
          depth,
          locale,
          fallbackLocale: false,
          ...shared,
        })
        const found = docs as Document[]
        yield* found
        const end = found.at(-1)
        if (found.length < page || end === undefined) return
        last = end.id
      }
    },
    global: (slug) => payload.findGlobal({ slug: slug as never, depth: 0, locale: 'all', ...shared }),
    file: (collection, document) => fileOf(payload, collection, document, req),
  }
}

const administrator = async (payload: Payload): Promise<PayloadRequest> => {
  const { docs } = await payload.find({
    collection: slugs.members,
    where: { roles: { in: ['admin'] } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    // A system read: whoever may run this tool owns the database.
    overrideAccess: true,
  })
  if (!docs[0]) throw new Failure('There is no administrator yet: start the hub once, or run create-admin.')
  // A hub that asks a second factor of its staff asks it of those who log in.
  const user = { ...docs[0], _verified: true, secondFactorSince: new Date(0).toISOString() }
  return createLocalReq({ user: { ...user, collection: slugs.members } }, payload)
}

/** From the folder of uploads, or from the object storage that stands in for it. */
const fileOf = async (
  payload: Payload,
  collection: 'media',
  document: Document,
  req: PayloadRequest,
): Promise<Buffer | null> => {
  const { upload } = payload.collections[collection].config
  const { filename } = document
  if (typeof filename !== 'string' || path.basename(filename) !== filename) return null
  for (const handler of upload.handlers ?? []) {
    const answer = await handler(req, { doc: document, params: { collection, filename } })
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer())
  }
  try {
    return await readFile(path.join(upload.staticDir ?? '', filename))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
