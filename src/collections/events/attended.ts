import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'

type Asked = {
  member: number | string
  /** Only dates that began since; null: ever. */
  since: Date | null
  req: PayloadRequest
}

/** How many dates a member was checked in at. Read for the hub, whoever asks; a check-in taken back counts no more. */
export const eventsAttended = async ({ req, ...asked }: Asked): Promise<number> => {
  const where = attendedBy(asked)
  const { totalDocs } = await req.payload.db.count({ collection: slugs.rsvps, where, req })
  return totalDocs
}

/** The days, in UTC, on which those dates began. */
export const daysAttended = async ({ req, ...asked }: Asked): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ startsAt?: string | Date | null }>({
    collection: slugs.rsvps,
    where: attendedBy(asked),
    select: { startsAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ startsAt }) => (startsAt ? [new Date(startsAt).toISOString().slice(0, 10)] : []))
}

/** Was a member checked in at one of the dates of an event? Read for the hub, whoever asks. */
export const wasAt = async ({
  member,
  event,
  req,
}: Omit<Asked, 'since'> & { event: number | string }): Promise<boolean> => {
  const where: Where = { and: [attendedBy({ member, since: null }), { event: { equals: event } }] }
  const { totalDocs } = await req.payload.db.count({ collection: slugs.rsvps, where, req })
  return totalDocs > 0
}

const attendedBy = ({ member, since }: Omit<Asked, 'req'>): Where => ({
  and: [
    { member: { equals: member } },
    { status: { equals: 'attended' } },
    ...(since ? [{ startsAt: { greater_than: since.toISOString() } }] : []),
  ],
})
