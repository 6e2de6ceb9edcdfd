import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { settingsOf } from '../options'
import { findRows, type Id } from '../rows'

/** US dollars that the posts of a channel have cost since the first of the month (UTC). */
export const spentThisMonth = async (channel: Id, req: PayloadRequest): Promise<number> => {
  const now = settingsOf(req.payload).now()
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
  const paid = await findRows({
    payload: req.payload,
    collection: slugs.deliveries,
    where: {
      and: [
        { channel: { equals: channel } },
        { cost: { greater_than: 0 } },
        { updatedAt: { greater_than_equal: first.toISOString() } },
      ],
    },
    req,
  })
  // Of cents, not of floats: a month of half a cent each must not drift.
  return paid.reduce((sum, { cost }) => sum + Math.round((cost ?? 0) * 1_000), 0) / 1_000
}
