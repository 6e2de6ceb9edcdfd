import type { Payload } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { NotificationsSettings } from './options'

const day = 24 * 3_600_000

/**
 * Deletes notifications that were read long ago, or were only mailed as long ago, with their attempts. What is unread or
 * stuck stays.
 *
 * @param args.batch - how many at most.
 * @returns how many were deleted.
 */
export const prune = async (args: {
  payload: Payload
  settings: Pick<NotificationsSettings, 'now' | 'keepReadForDays'>
  batch: number
}): Promise<number> => {
  const { payload, settings, batch } = args
  const { now, keepReadForDays } = settings
  const collection = slugs.notifications
  const before = new Date(now().getTime() - keepReadForDays * day).toISOString()
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection,
    where: { and: [{ status: { in: ['delivered', 'obsolete'] } }, { readAt: { less_than: before } }] },
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return 0
  await inTransaction({ payload }, async (req) => {
    const attempts = { collection: slugs.notificationAttempts, where: { notification: { in: ids } } }
    await payload.db.deleteMany({ ...attempts, req })
    await payload.db.deleteMany({ collection, where: { id: { in: ids } }, req })
  })
  return ids.length
}
