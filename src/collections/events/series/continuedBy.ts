import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'

/** The event in which a series goes on, as the one who asks may read it; null where there is none. */
export const continuedBy = async (event: { id: number | string }, req: PayloadRequest): Promise<unknown> => {
  const { docs } = await req.payload.find({
    collection: slugs.events,
    where: { and: [{ continues: { equals: event.id } }, { _status: { equals: 'published' } }] },
    // Where it was divided more than once: what comes first.
    sort: 'startsAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ?? null
}
