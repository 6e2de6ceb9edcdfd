import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
  type Where,
} from 'payload'
import type { Shape, Stored } from './moveDocument'

/** Documents of one kind, and how either database reads them. */
export type Store = {
  /** As an operator knows it: `posts`, `versions of posts`. */
  name: string
  kind: 'collection' | 'versions' | 'global' | 'globalVersions'
  slug: string
  shape: Shape
}

// What a database says of itself: how it was migrated, and what it may forget.
const ownOfDatabase = new Set(['payload-migrations', 'payload-kv', 'payload-locked-documents'])

/** Everything that is moved, in the order in which it is. Pure. */
export const storesOf = ({ config }: Pick<Payload, 'config'>): Store[] => {
  const locales = config.localization ? config.localization.localeCodes : []
  const shape = (owner: string, fields: readonly FlattenedField[]): Shape => ({ owner, fields, locales })
  return [
    ...config.globals.flatMap((global): Store[] => {
      const { slug, flattenedFields, versions } = global
      const own: Store = { name: slug, kind: 'global', slug, shape: shape(slug, flattenedFields) }
      if (!versions) return [own]
      const fields = buildVersionGlobalFields(config, global, true)
      return [own, { name: `versions of ${slug}`, kind: 'globalVersions', slug, shape: shape(slug, fields) }]
    }),
    ...config.collections
      .filter(({ slug }) => !ownOfDatabase.has(slug))
      .flatMap((collection): Store[] => {
        const { slug, flattenedFields, versions } = collection
        const own: Store = { name: slug, kind: 'collection', slug, shape: shape(slug, flattenedFields) }
        if (!versions) return [own]
        const fields = buildVersionCollectionFields(config, collection, true)
        return [own, { name: `versions of ${slug}`, kind: 'versions', slug, shape: shape(slug, fields) }]
      }),
  ]
}

/** Documents of one read: some hundred kilobytes each at most, all their versions' texts with them. */
const batch = 200

/**
 * All documents of a store in the order of their ids, a page at a time, as an adapter reads them: below hooks and
 * access, all locales. Whoever may run this tool owns the database.
 */
export async function* pagesOf(payload: Payload, store: Store): AsyncGenerator<Stored[]> {
  const { db } = payload
  if (store.kind === 'global') {
    const found = await db.findGlobal<Stored>({ slug: store.slug })
    if (Object.keys(found ?? {}).length > 0) yield [found]
    return
  }
  let after: unknown = null
  for (;;) {
    const where: Where = after === null ? {} : { id: { greater_than: after } }
    const { docs } = await page(payload, store, where)
    if (docs.length === 0) return
    yield docs
    if (docs.length < batch) return
    after = docs.at(-1)?.id
  }
}

const page = (payload: Payload, { kind, slug }: Store, where: Where): Promise<{ docs: Stored[] }> => {
  const { db } = payload
  const asked = { where, limit: batch, pagination: false, sort: 'id' } as const
  if (kind === 'collection') return db.find<Stored>({ ...asked, collection: slug as CollectionSlug })
  if (kind === 'versions') return db.findVersions<Stored>({ ...asked, collection: slug as CollectionSlug })
  return db.findGlobalVersions<Stored>({ ...asked, global: slug as GlobalSlug })
}

/** How many documents there are. */
export const countOf = async (payload: Payload, { kind, slug }: Store): Promise<number> => {
  const { db } = payload
  if (kind === 'global')
    return Object.keys((await db.findGlobal<Stored>({ slug: slug })) ?? {}).length > 0 ? 1 : 0
  if (kind === 'collection')
    return (await db.count({ collection: slug as CollectionSlug, where: {} })).totalDocs
  if (kind === 'versions')
    return (await db.countVersions({ collection: slug as CollectionSlug, where: {} })).totalDocs
  return (await db.countGlobalVersions({ global: slug, where: {} })).totalDocs
}
