import type { WorkerTask } from '../../config/tasks'
import { daysBefore } from '../../database/deleteOld'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { ReportsSettings } from './options'

/** Rows that one turn touches. */
const batch = 100
/** Days that a notice waits for its sender to confirm the address. */
const confirmDays = 14

/**
 * Forgets who sent a notice once its time is over, and notices that nobody confirmed and nobody decided about. What
 * was decided is kept: the figures rest on it.
 */
export const forgetSenders = (settings: ReportsSettings): WorkerTask => ({
  name: 'notices',
  run: async ({ payload }) => {
    const now = settings.now()
    const { docs } = await payload.db.find<{ id: number | string; status: string }>({
      collection: slugs.notices,
      where: {
        or: [
          {
            and: [
              { contact: { exists: true } },
              { decidedAt: { less_than: daysBefore(now, settings.keepNoticeDays) } },
            ],
          },
          {
            and: [
              { status: { equals: 'unconfirmed' } },
              { createdAt: { less_than: daysBefore(now, confirmDays) } },
            ],
          },
        ],
      },
      sort: 'id',
      limit: batch,
      pagination: false,
    })
    if (docs.length === 0) return 0
    await inTransaction({ payload }, async (req) => {
      for (const { id, status } of docs)
        if (status === 'unconfirmed')
          await payload.db.deleteOne({ collection: slugs.notices, where: { id: { equals: id } }, req })
        else
          await payload.db.updateOne({
            collection: slugs.notices,
            id,
            data: { contact: null, contactHash: null, explanation: null },
            req,
            returning: false,
          })
    })
    return docs.length
  },
})
