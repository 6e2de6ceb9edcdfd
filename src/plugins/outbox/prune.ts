import type { Payload } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'

const day = 24 * 3_600_000

/**
 * Deletes messages that were done long ago, with their attempts. Those that failed stay: somebody has to look. So does
 * the newest of all: SQLite would give its id to the next message, and consumers make unique keys from these ids.
 *
 * @param args.batch - how many at most.
 * @returns how many were deleted.
 */
export const prune = async (args: {
  payload: Payload
  now: Date
  keepDoneForDays: number
  batch: number
}): Promise<number> => {
  const { payload, now, keepDoneForDays, batch } = args
  const before = new Date(now.getTime() - keepDoneForDays * day).toISOString()
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: slugs.outbox,
    where: { and: [{ status: { equals: 'done' } }, { doneAt: { less_than: before } }] },
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  const newest = await payload.db.find<{ id: number | string }>({
    collection: slugs.outbox,
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  const ids = docs.map(({ id }) => id).filter((id) => id !== newest.docs[0]?.id)
  if (ids.length === 0) return 0
  await inTransaction({ payload }, async (req) => {
    await payload.db.deleteMany({ collection: slugs.outboxAttempts, where: { message: { in: ids } }, req })
    await payload.db.deleteMany({ collection: slugs.outbox, where: { id: { in: ids } }, req })
  })
  return ids.length
}
