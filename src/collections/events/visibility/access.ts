import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, staffRoles, userOf } from '../../../access'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { idOf } from '../idOf'
import { presentedAddresses } from './addresses'

/**
 * The condition under which events are published and open to the one who asks: what is not named here is closed. A registration opens its event whatever its visibility: nobody is going somewhere that they cannot
 * see, and nobody has to keep an address to find their way back.
 */
export const openEvents = async (req: PayloadRequest): Promise<Where> => {
  const held = staffRoles.filter((role) => hasRole(req, role))
  const addresses = presentedAddresses(req)
  const tickets = await ticketsOf(req)
  const openings: Where[] = [
    { visibility: { equals: 'public' } },
    // From before there was a choice.
    { visibility: { equals: null } },
    ...(userOf(req) ? [{ visibility: { equals: 'members' } }] : []),
    ...(held.length > 0 ? [{ and: [{ visibility: { equals: 'roles' } }, { visibleTo: { in: held } }] }] : []),
    ...(addresses.length > 0
      ? [{ and: [{ visibility: { equals: 'link' } }, { slug: { in: addresses } }] }]
      : []),
    ...(tickets.length > 0 ? [{ id: { in: tickets } }] : []),
  ]
  return { and: [{ _status: { equals: 'published' } }, { or: openings }] }
}

/** Who reads an event: organisers all of them, others what is open to them. */
export const mayRead: Access = async ({ req }) => (await isOrganiser({ req })) === true || openEvents(req)

/** What lists hold: nobody comes across an event that only its address opens, whatever else they may read. */
export const listed = (): Where => ({ visibility: { not_equals: 'link' } })

/** The closed events that the member of the request answered to and did not leave. */
const ticketsOf = async (req: PayloadRequest): Promise<(number | string)[]> => {
  const user = userOf(req)
  if (!user) return []
  // System read: they may not read the event yet, that is the question.
  const { docs } = await req.payload.db.find<{ event: unknown }>({
    collection: slugs.rsvps,
    where: {
      and: [
        { member: { equals: user.id } },
        { status: { not_equals: 'cancelled' } },
        { 'event.visibility': { in: ['roles', 'link'] } },
      ],
    },
    select: { event: true },
    limit: 0,
    pagination: false,
    req,
  })
  return [...new Set(docs.map(({ event }) => idOf(event)))]
}
