import type { Payload } from 'payload'
import { daysBefore, deleteOld } from '../../database/deleteOld'
import { slugs } from '../../slugs'
import type { WebSubSettings } from './options'

/**
 * Deletes pings that came to an end long ago, with their attempts: the next publication tells the hub again.
 *
 * @returns how many were deleted.
 */
export const prunePings = async (args: {
  payload: Payload
  settings: Pick<WebSubSettings, 'now' | 'keepDoneForDays'>
  batch: number
}): Promise<number> => {
  const { payload, settings, batch } = args
  const before = daysBefore(settings.now(), settings.keepDoneForDays)
  return deleteOld({
    payload,
    collection: slugs.feedPings,
    attempts: { collection: slugs.feedPingAttempts, field: 'ping' },
    where: {
      and: [
        { status: { in: ['delivered', 'refused', 'exhausted'] } },
        { nextAttemptAt: { less_than: before } },
      ],
    },
    batch,
  })
}
