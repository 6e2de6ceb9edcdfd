import type { Payload } from 'payload'
import { daysBefore, deleteOld } from '../../database/deleteOld'
import { slugs } from '../../slugs'
import type { NotificationsSettings } from './options'

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
  const before = daysBefore(settings.now(), settings.keepReadForDays)
  return deleteOld({
    payload,
    collection: slugs.notifications,
    attempts: { collection: slugs.notificationAttempts, field: 'notification' },
    where: { and: [{ status: { in: ['delivered', 'obsolete'] } }, { readAt: { less_than: before } }] },
    batch,
  })
}
