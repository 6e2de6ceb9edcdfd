import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '../../../slugs'

/** For members: who leaves the hub leaves its events, and the seats go to those who wait. */
export const leaveEvents: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: slugs.rsvps,
    where: { member: { equals: id } },
    depth: 0,
    // System write: nobody deletes registrations but with their member.
    overrideAccess: true,
    req,
  })
  await req.payload.db.deleteMany({ collection: slugs.calendarKeys, where: { member: { equals: id } }, req })
}

/** For events: registrations, counts and what was written to those who come go with their event. */
export const forgetEvent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { event: { equals: id } }
  await req.payload.db.deleteMany({ collection: slugs.rsvps, where, req })
  await req.payload.db.deleteMany({ collection: slugs.rosters, where, req })
  await req.payload.db.deleteMany({ collection: slugs.eventMessages, where, req })
}
