import type { PayloadRequest, Where } from 'payload'
import { userOf } from '../../access'
import { slugs } from '../../slugs'
import { idOf } from './idOf'
import type { Occurrence } from './recurrence/occurrences'
import { freeSeats, seatsLeft } from './rsvps/allocate'
import { type RegistrableEvent, termsOf } from './rsvps/terms'

/** Names that one question may ask for. */
const mostNames = 100

/** Who comes to a date: numbers for everybody, names for members and as each allows. */
export const attendance = async (args: {
  event: RegistrableEvent
  date: Occurrence
  now: Date
  req: PayloadRequest
}): Promise<object> => {
  const { event, date, now, req } = args
  const { db } = req.payload
  const terms = termsOf(event, date)
  const here: Where[] = [{ event: { equals: event.id } }, { occurrence: { equals: date.id } }]
  const roster = await db.findOne<
    { takenSite?: number; takenOnline?: number; waiting?: number } & { id: number }
  >({
    collection: slugs.rosters,
    where: { and: here },
    req,
  })
  const taken = { site: roster?.takenSite ?? 0, online: roster?.takenOnline ?? 0 }
  const left = seatsLeft(terms.seats, taken)
  const at = now.getTime()
  return {
    // For what other parts of the slice add to it.
    event: event.id,
    occurrence: date,
    taken: taken.site + taken.online,
    seatsLeft: freeSeats(terms, taken),
    siteSeatsLeft: leastOf(left.total, left.site),
    onlineSeatsLeft: leastOf(left.total, left.online),
    waiting: roster?.waiting ?? 0,
    interested: async () =>
      (
        await db.count({
          collection: slugs.rsvps,
          where: { and: [...here, { status: { equals: 'interested' } }] },
          req,
        })
      ).totalDocs,
    guestsAllowed: terms.guests,
    modes: terms.modes,
    approval: terms.approval,
    policy: terms.policy,
    opensAt: terms.opensAt === null ? null : new Date(terms.opensAt).toISOString(),
    closesAt: new Date(terms.closesAt).toISOString(),
    isOpen: !terms.isCancelled && at < terms.closesAt && (terms.opensAt === null || at >= terms.opensAt),
    members: ({ limit }: { limit: number }) => namesOf(here, limit, req),
    mine: () => mineOf(here, req),
  }
}

const leastOf = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other)

const namesOf = async (here: readonly Where[], limit: number, req: PayloadRequest): Promise<unknown[]> => {
  if (!userOf(req)) return []
  const { docs } = await req.payload.db.find<{ member: unknown }>({
    collection: slugs.rsvps,
    where: { and: [...here, { shown: { equals: true } }, { status: { in: ['going', 'attended'] } }] },
    sort: 'order',
    limit: Math.max(0, Math.min(limit, mostNames)),
    pagination: false,
    req,
  })
  if (docs.length === 0) return []
  const ids = docs.map(({ member }) => idOf(member))
  const found = await req.payload.find({
    collection: slugs.members,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return ids.flatMap((id) => found.docs.filter((member) => member.id === id))
}

const mineOf = async (here: readonly Where[], req: PayloadRequest): Promise<unknown> => {
  const user = userOf(req)
  if (!user) return null
  const { docs } = await req.payload.find({
    collection: slugs.rsvps,
    where: { and: [...here, { member: { equals: user.id } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ?? null
}
