import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { slugs } from '../../slugs'

/** A field of a collection that holds tags. */
export type TagField = { collection: CollectionSlug; field: string; many: boolean; versions: boolean }

/** Every field that points to tags, whichever slice brought it. */
export const tagFields = ({ config }: Pick<Payload, 'config'>): TagField[] =>
  config.collections.flatMap(({ slug, flattenedFields, versions }) =>
    flattenedFields.flatMap((field) =>
      field.type === 'relationship' && field.relationTo === slugs.tags
        ? [{ collection: slug, field: field.name, many: field.hasMany === true, versions: Boolean(versions) }]
        : [],
    ),
  )

/** How many documents bear a tag, by collection, as the one who asks may read them. */
export const usesOfTag = async (
  tag: Id,
  req: PayloadRequest,
): Promise<{ collection: CollectionSlug; documents: number }[]> => {
  const counts = new Map<CollectionSlug, number>()
  for (const { collection, field } of tagFields(req.payload)) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { [field]: { in: [tag] } },
      overrideAccess: false,
      req,
    })
    if (totalDocs > 0) counts.set(collection, (counts.get(collection) ?? 0) + totalDocs)
  }
  return [...counts].map(([collection, documents]) => ({ collection, documents }))
}
