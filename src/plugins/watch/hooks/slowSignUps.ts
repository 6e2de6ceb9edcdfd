import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '../../../access'
import { slugs } from '../../../slugs'
import { watchErrors } from '../errors'
import type { WatchPorts } from '../options'
import { raidAt } from '../raid'
import { readSettings } from '../settings'

/**
 * While raid mode is on, so many accounts are made in an hour and no more. Staff and imports are not slowed down.
 *
 * @throws SIGN_UPS_SLOWED with the moment from which on there is room again.
 */
export const slowSignUps =
  ({ now }: WatchPorts): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create' || req.context.importing === true || hasRole(req, 'manager')) return data
    const raid = await raidAt(now(), req)
    if (!raid) return data
    const { signUps } = (await readSettings(req)).raid
    const hourAgo = now().getTime() - 3_600_000
    const { docs } = await req.payload.db.find<{ id: number; createdAt: string }>({
      collection: slugs.members,
      where: {
        and: [
          { createdAt: { greater_than: new Date(hourAgo).toISOString() } },
          { createdAt: { greater_than_equal: raid.startedAt } },
        ],
      },
      sort: '-createdAt',
      limit: signUps,
      pagination: false,
      select: { createdAt: true },
      req,
    })
    const oldest = docs[signUps - 1]
    if (oldest)
      throw watchErrors.SIGN_UPS_SLOWED({
        facts: { until: new Date(Date.parse(oldest.createdAt) + 3_600_000).toISOString() },
      })
    // Counted by the hub’s own clock.
    return { ...data, createdAt: now().toISOString() }
  }
