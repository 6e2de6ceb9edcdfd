import type { WorkerTask } from '../../config/hubCustom'
import { slugs } from '../../slugs'
import { settingsOf } from './options'

/** Rows that one turn of the worker may remove. */
const batch = 200

/** Removes tokens and notes of sessions that have expired. Removing twice is removing once. */
export const forgetExpired: WorkerTask = {
  name: 'members.forget-expired',
  run: async ({ payload, signal }) => {
    const expired = { expiresAt: { less_than: settingsOf(payload).now().toISOString() } }
    let most = 0
    for (const collection of [slugs.accountTokens, slugs.memberSessions]) {
      if (signal.aborted) break
      const { docs } = await payload.db.find<{ id: number | string }>({
        collection,
        where: expired,
        limit: batch,
        pagination: false,
      })
      const ids = docs.map(({ id }) => id)
      if (ids.length > 0) await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
      most = Math.max(most, ids.length)
    }
    return most
  },
}
