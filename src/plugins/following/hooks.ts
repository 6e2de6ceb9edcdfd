import type { CollectionBeforeDeleteHook } from 'payload'
import { targetKey } from '../../core/target'
import { slugs } from '../../slugs'

/** Nobody follows what is gone: its id may be given to something else. */
export const forgetFollowers: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  await req.payload.db.deleteMany({
    collection: slugs.subscriptions,
    where: { target: { equals: targetKey({ collection: collection.slug, id }) } },
    req,
  })
}
