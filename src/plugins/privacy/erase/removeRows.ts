import type { CollectionSlug, PayloadRequest } from 'payload'
import { declarations } from '../rows'

/** Deletes rows as the hub would, with their versions, files and cases, after what goes with them. */
export const removeRows = async (
  collection: CollectionSlug,
  ids: readonly (number | string)[],
  req: PayloadRequest,
): Promise<void> => {
  if (ids.length === 0) return
  const { db } = req.payload
  for (const { collection: part, personal } of declarations(req.payload))
    if ('goesWith' in personal && goesWith(req, part, personal.goesWith) === collection)
      await db.deleteMany({ collection: part, where: { [personal.goesWith]: { in: [...ids] } }, req })
  if (isPlain(collection, req)) {
    await db.deleteMany({ collection, where: { id: { in: [...ids] } }, req })
    return
  }
  for (const id of ids)
    // System write: carries out a member's erasure or deletion, on rows that nobody may delete by hand.
    await req.payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
}

/** Is a row of it nothing but its row? Then many go at once, however long their member was here. */
const isPlain = (collection: CollectionSlug, req: PayloadRequest): boolean => {
  const { hooks, upload, versions } = req.payload.collections[collection].config
  return !upload && !versions && hooks.beforeDelete.length === 0 && hooks.afterDelete.length === 0
}

const goesWith = (req: PayloadRequest, collection: CollectionSlug, field: string): unknown => {
  const relation = req.payload.collections[collection].config.flattenedFields.find(
    ({ name }) => name === field,
  )
  return relation && 'relationTo' in relation ? relation.relationTo : null
}
