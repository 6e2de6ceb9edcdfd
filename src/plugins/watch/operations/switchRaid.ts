import type { Operation } from '../../../config/hubCustom'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { watchErrors } from '../errors'
import type { WatchPorts } from '../options'
import { beginRaid, type Raid, raidAt } from '../raid'
import { forgetRaid } from '../raidKept'
import { deciderOf } from './asked'

/**
 * Begins raid mode by hand.
 *
 * @throws MODERATORS_ONLY · HOURS_INVALID · RAID_ON
 */
export const startRaid =
  (ports: WatchPorts): Operation<{ hours: number; note?: string | null }, Raid> =>
  async ({ hours, note }, req) => {
    const by = deciderOf(req)
    if (!Number.isInteger(hours) || hours < 1 || hours > 72)
      throw watchErrors.HOURS_INVALID({ field: 'hours' })
    return inTransaction({ payload: req.payload, req }, async (own) => {
      if (await raidAt(ports.now(), own)) throw watchErrors.RAID_ON()
      const given = { by, hours, held: null, note: note?.trim().slice(0, 1_000) || null }
      const raid = await beginRaid(ports, given, own)
      await forgetRaid(own)
      return raid
    })
  }

/**
 * Ends raid mode before its time. What was held meanwhile stays in the queue.
 *
 * @throws MODERATORS_ONLY · RAID_OFF
 */
export const endRaid =
  ({ now }: WatchPorts): Operation<object, boolean> =>
  async (_input, req) => {
    const by = deciderOf(req)
    return inTransaction({ payload: req.payload, req }, async (own) => {
      const raid = await raidAt(now(), own)
      if (!raid) throw watchErrors.RAID_OFF()
      await own.payload.db.updateOne({
        collection: slugs.raids,
        id: raid.id,
        data: { endedAt: now().toISOString(), endedBy: by },
        req: own,
        returning: false,
      })
      await forgetRaid(own)
      return true
    })
  }
