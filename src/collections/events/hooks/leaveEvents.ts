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
  for (const collection of [slugs.calendarKeys, slugs.eventFeedback])
    await req.payload.db.deleteMany({ collection, where: { member: { equals: id } }, req })
}

/** For events: registrations, counts, and what was written and said go with their event. */
export const forgetEvent: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of [
    slugs.rsvps,
    slugs.rosters,
    slugs.eventMessages,
    slugs.eventFeedback,
    slugs.eventPosts,
  ])
    await req.payload.db.deleteMany({ collection, where: { event: { equals: id } }, req })
}
