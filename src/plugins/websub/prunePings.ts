import type { Payload } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { WebSubSettings } from './options'

const day = 24 * 3_600_000

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
  const before = new Date(settings.now().getTime() - settings.keepDoneForDays * day).toISOString()
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: slugs.feedPings,
    where: {
      and: [
        { status: { in: ['delivered', 'refused', 'exhausted'] } },
        { nextAttemptAt: { less_than: before } },
      ],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  const ids = docs.map(({ id }) => id)
  if (ids.length === 0) return 0
  await inTransaction({ payload }, async (req) => {
    await payload.db.deleteMany({
      collection: slugs.feedPingAttempts,
      where: { ping: { in: ids } },
      req,
    })
    await payload.db.deleteMany({ collection: slugs.feedPings, where: { id: { in: ids } }, req })
  })
  return ids.length
}
