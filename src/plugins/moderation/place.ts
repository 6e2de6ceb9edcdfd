import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ModeratedCollection } from './options'
import { idOf, targetKey } from './target'

/**
 * Where a text stands, as the policy names places (`forums:3`); null where its collection has none.
 *
 * @param doc - the document, saved or about to be.
 */
export const placeOf = async (
  { place }: ModeratedCollection,
  doc: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<string | null> => {
  if (!place) return null
  const { through } = place
  const under = through ? await parentOf(through, doc, req) : doc
  const id = under ? idOf(under[place.field]) : null
  return id === null ? null : targetKey({ collection: place.collection, id })
}

/** Asked by the hub, whatever the writer may see of the parent. */
const parentOf = async (
  { field, collection }: { field: string; collection: string },
  doc: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<Record<string, unknown> | null> => {
  const id = idOf(doc[field])
  if (id === null) return null
  return req.payload.db.findOne({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
}
