import type { Payload } from 'payload'
import { daysBefore, deleteOld } from '../../database/deleteOld'
import { slugs } from '../../slugs'

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
  const newest = await payload.db.find<{ id: number | string }>({
    collection: slugs.outbox,
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  return deleteOld({
    payload,
    collection: slugs.outbox,
    attempts: { collection: slugs.outboxAttempts, field: 'message' },
    where: {
      and: [{ status: { equals: 'done' } }, { doneAt: { less_than: daysBefore(now, keepDoneForDays) } }],
    },
    batch,
    keep: newest.docs[0]?.id,
  })
}
