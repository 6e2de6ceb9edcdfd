import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { idOf } from '../idOf'
import type { RsvpStatus } from '../rsvps/lifecycle'

type Id = number | string
type Place = { event: Id; occurrence: string }

/** Members in one transaction: a few hundred inserts hold the embedded database's one writer for about half a second. */
const batch = 200

/** Whom a letter about a date is for. */
export type Audience = 'going' | 'answered' | 'present'

/**
 * Some of those who hear of a date, and after whom to go on; for everybody who answered a letter about a change, for
 * those going a reminder. Thanks go to those who were there: who was checked in, or, where nobody was, who was going.
 *
 * @param after - the last registration of the batch before; null for the first batch.
 * @returns `last` is null when there are no more.
 */
export const audienceOf = async (
  args: Place & { audience: Audience; after: Id | null },
  req: PayloadRequest,
): Promise<{ members: Id[]; last: Id | null }> => {
  const { event, occurrence, audience, after } = args
  const { docs } = await req.payload.db.find<{ id: Id; member: unknown }>({
    collection: slugs.rsvps,
    where: {
      and: [
        { event: { equals: event } },
        { occurrence: { equals: occurrence } },
        { status: { in: await statusesOf(audience, { event, occurrence }, req) } },
        ...(after === null ? [] : [{ id: { greater_than: after } }]),
      ],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  const last = docs.length === batch ? (docs.at(-1)?.id ?? null) : null
  return { members: docs.map(({ member }) => idOf(member)), last }
}

const statusesOf = async (audience: Audience, date: Place, req: PayloadRequest): Promise<RsvpStatus[]> => {
  if (audience === 'going') return ['going', 'attended']
  if (audience === 'answered')
    return ['going', 'attended', 'offered', 'waitlisted', 'requested', 'interested']
  return [await presentStatus(date, req)]
}

/** By which state those are known who were there: a date at which nobody was checked in keeps no list at the door. */
export const presentStatus = async (
  { event, occurrence }: Place,
  req: PayloadRequest,
): Promise<'attended' | 'going'> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.rsvps,
    where: {
      and: [
        { event: { equals: event } },
        { occurrence: { equals: occurrence } },
        { status: { equals: 'attended' } },
      ],
    },
    req,
  })
  return totalDocs > 0 ? 'attended' : 'going'
}
