import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

/** What leaves takes along the rows that say nothing without it. */
export const forget =
  (field: string, ...collections: readonly CollectionSlug[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const collection of collections)
      await req.payload.db.deleteMany({ collection, where: { [field]: { equals: id } }, req })
  }
