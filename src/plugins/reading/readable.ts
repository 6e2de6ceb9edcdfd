import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * What the one who asks may read of a collection, as a condition: the same that Payload's own reading adds. For
 * counting and listing ids below Payload, where its work on each document would be thrown away.
 *
 * @returns null: nothing at all.
 */
export const readableWhere = async (
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<Where | null> => {
  const answer = await req.payload.collections[collection].config.access.read({ req })
  if (typeof answer === 'object') return answer
  return answer ? {} : null
}
