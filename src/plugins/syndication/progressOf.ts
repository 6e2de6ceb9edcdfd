import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import type { Progress } from './channels/channel'
import { findRow, type Id } from './rows'
import { openSealed, seal, UnsealError } from './secrets'

/** The note that a delivery's attempts leave each other; the last one counts, for its key. */
export const progressOf = ({ payload, delivery }: { payload: Payload; delivery?: Id }): Progress => ({
  read: async (key) => {
    if (delivery === undefined) return null
    const row = await findRow({ payload, collection: slugs.deliveries, id: delivery })
    if (!row?.progress) return null
    try {
      const kept = openSealed({ payload, purpose: 'progress', sealed: row.progress }) as Kept
      return kept.key === key ? kept.value : null
    } catch (error) {
      // Another secret since: the upload begins anew.
      if (error instanceof UnsealError) return null
      throw error
    }
  },
  write: async (key, value) => {
    if (delivery === undefined) return
    const kept: Kept = { key, value }
    const progress = seal({ payload, purpose: 'progress', value: kept })
    // The adapter and not the Local API: hooks that watch over a delivery have nothing to do with its upload.
    await payload.db.updateOne({
      collection: slugs.deliveries,
      id: delivery,
      data: { progress },
      returning: false,
    })
  },
})

type Kept = { key: string; value: string }
