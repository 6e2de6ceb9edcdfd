import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import { idOf } from '../idOf'
import type { RsvpRow } from './moveRsvp'
import type { Roster } from './roster'

type Stored = Omit<RsvpRow, 'member' | 'guests'> & { member: unknown; guests?: number | null }

/** Registrations of one date, in the order in which they were accepted. Read for the hub, whoever asks. */
export const rsvpRows = async (
  roster: Pick<Roster, 'event' | 'occurrence'>,
  where: Where,
  req: PayloadRequest,
): Promise<RsvpRow[]> => {
  const { docs } = await req.payload.db.find<Stored>({
    collection: slugs.rsvps,
    where: {
      and: [{ event: { equals: roster.event } }, { occurrence: { equals: roster.occurrence } }, where],
    },
    sort: 'order',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((row) => ({ ...row, member: idOf(row.member), guests: row.guests ?? 0 }))
}
