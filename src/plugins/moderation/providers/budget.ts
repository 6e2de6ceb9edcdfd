import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { ProviderId } from '../checks/provider'

/** Milliseconds for which a worker holds a question: more than the longest time-out that can be set (30 s). */
export const leaseMs = 60_000

/** Requests of this day (UTC) to a service, those on their way and those in vain included. */
export const usedToday = async (provider: ProviderId, now: Date, req: PayloadRequest): Promise<number> => {
  const midnight = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`)
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.moderationLookupAttempts,
    where: {
      and: [
        { 'lookup.provider': { equals: provider } },
        // A claim says until when it holds: when it was made follows.
        { leaseUntil: { greater_than_equal: new Date(midnight + leaseMs).toISOString() } },
      ],
    },
    req,
  })
  return totalDocs
}
