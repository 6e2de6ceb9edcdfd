import type { CollectionSlug, Payload, Where } from 'payload'
import { inTransaction } from './inTransaction'

/**
 * Deletes a batch of rows that are done with, the oldest first, and their attempts along with them.
 *
 * @param args.attempts - the collection of attempts, and its field that names the row.
 * @param args.where - which rows are done with.
 * @param args.batch - how many at most.
 * @param args.keep - a row that stays nevertheless.
 * @returns how many were deleted.
 */
export const deleteOld = async (args: {
  payload: Payload
  collection: CollectionSlug
  attempts: { collection: CollectionSlug; field: string }
  where: Where
  batch: number
  keep?: number | string | undefined
}): Promise<number> => {
  const { payload, collection, attempts, where, batch, keep } = args
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection,
    where,
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  const ids = docs.map(({ id }) => id).filter((id) => id !== keep)
  if (ids.length === 0) return 0
  await inTransaction({ payload }, async (req) => {
    const ofThese = { [attempts.field]: { in: ids } }
    await payload.db.deleteMany({ collection: attempts.collection, where: ofThese, req })
    await payload.db.deleteMany({ collection, where: { id: { in: ids } }, req })
  })
  return ids.length
}

/** The moment some days ago, as rows keep it. */
export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 24 * 3_600_000).toISOString()
