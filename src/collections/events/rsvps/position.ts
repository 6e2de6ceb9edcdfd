import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { idOf } from '../idOf'

/** Place of a registration on its waiting list, counted from 1; null when it is not on it. */
export const positionOf = async (
  rsvp: { event: unknown; occurrence: string; status: string; mode: string; order: number },
  req: PayloadRequest,
): Promise<number | null> => {
  if (rsvp.status !== 'waitlisted') return null
  // A count of others, told to one of them: who they are stays unsaid.
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.rsvps,
    where: {
      and: [
        { event: { equals: idOf(rsvp.event) } },
        { occurrence: { equals: rsvp.occurrence } },
        { status: { equals: 'waitlisted' } },
        { mode: { equals: rsvp.mode } },
        { order: { less_than: rsvp.order } },
      ],
    },
    req,
  })
  return totalDocs + 1
}
