import type { FieldAccess } from 'payload'
import { hasRole, userOf } from '../../access'
import { slugs } from '../../slugs'

/** Somebody who was there may still want to look at the room for a while. */
const keptAfter = 24 * 3_600_000

/**
 * A field for organisers and for members who hold seats at a date that is not over. Without a document there is nobody
 * going: a search by this field's words is refused with it.
 */
export const forThoseGoing =
  (now: () => Date): FieldAccess =>
  async ({ req, id, doc }) => {
    if (hasRole(req, 'editor', 'manager')) return true
    const user = userOf(req)
    const event = (doc as { id?: number | string } | undefined)?.id ?? id
    if (!user || event === undefined) return false
    // A fact of the hub: may this member see that field? They may not read others' registrations to find out.
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.rsvps,
      where: {
        and: [
          { event: { equals: event } },
          { member: { equals: user.id } },
          { status: { in: ['going', 'attended'] } },
          { endsAt: { greater_than: new Date(now().getTime() - keptAfter).toISOString() } },
        ],
      },
      req,
    })
    return totalDocs > 0
  }
