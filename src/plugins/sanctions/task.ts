import type { WorkerTask } from '../../config/tasks'
import { daysBefore } from '../../database/deleteOld'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { SanctionsSettings } from './options'
import type { StoredSanction } from './store'
import { weeksKept } from './traces'

/** Sanctions that one turn closes. */
const batch = 50

/**
 * Tells members that their sanction is over. That is all: its effect has ended by its date, worker or no worker. A
 * turn that is killed tells them at the next; the mark and the message are one transaction.
 */
export const tellEnded = (settings: SanctionsSettings): WorkerTask => ({
  name: 'sanctions',
  run: async ({ payload, signal }) => {
    const { docs } = await payload.db.find<StoredSanction>({
      collection: slugs.sanctions,
      where: {
        and: [
          { endsAt: { less_than_equal: settings.now().toISOString() } },
          { endedToldAt: { exists: false } },
          { liftedAt: { exists: false } },
        ],
      },
      sort: 'endsAt',
      limit: batch,
      pagination: false,
    })
    for (const { id } of docs) {
      if (signal.aborted) break
      await inTransaction({ payload }, async (req) => {
        // Another process may have been here meanwhile.
        const row = await payload.db.findOne<StoredSanction & { id: number; endedToldAt?: string | null }>({
          collection: slugs.sanctions,
          where: { and: [{ id: { equals: id } }, { endedToldAt: { exists: false } }] },
          req,
        })
        if (!row) return
        await payload.db.updateOne({
          collection: slugs.sanctions,
          id,
          data: { endedToldAt: settings.now().toISOString() },
          req,
          returning: false,
        })
        if (row.member !== null)
          await settings.emit({
            topic: 'sanction.ended',
            payload: { member: row.member, sanction: id, kind: row.kind },
            req,
          })
      })
    }
    return docs.length
  },
})

/** Forgets from where members logged in, after the weeks that are looked back at. */
export const forgetTraces = (settings: SanctionsSettings): WorkerTask => ({
  name: 'traces',
  run: async ({ payload }) => {
    const before = daysBefore(settings.now(), weeksKept * 7)
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slugs.memberTraces,
      where: { at: { less_than: before } },
      limit: 500,
      pagination: false,
    })
    if (docs.length > 0)
      await payload.db.deleteMany({
        collection: slugs.memberTraces,
        where: { id: { in: docs.map(({ id }) => id) } },
      })
    return docs.length
  },
})
