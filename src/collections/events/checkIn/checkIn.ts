import { hasRole } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { documentId } from '../../../database/documentId'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { moveRsvp } from '../rsvps/moveRsvp'
import { rsvpRows } from '../rsvps/rows'
import { ownRsvp } from '../operations/rsvp'
import { withRoster } from '../operations/withRoster'

/** What {@link checkIn} takes. */
export type CheckInInput = {
  event: number | string
  occurrence?: string | null
  member: number | string
  /** Takes a check-in back. @default false */
  undo?: boolean | null
}

/**
 * Marks a member as there. A second time, from another phone too, answers as the first and changes nothing: the first
 * moment stands.
 */
export const checkIn =
  (options: EventsOptions): Operation<CheckInInput, unknown> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const id = await withRoster(input, { req, options }, async ({ roster, now, req }) => {
      const member = documentId(req.payload, input.member)
      const [rsvp] = await rsvpRows(roster, { member: { equals: member } }, req)
      if (!rsvp || (rsvp.status !== 'going' && rsvp.status !== 'attended'))
        throw eventErrors.RSVP_NOT_FOUND({ field: 'member' })
      const status = input.undo === true ? 'going' : 'attended'
      if (rsvp.status !== status) {
        const checkedInAt = status === 'attended' ? now.toISOString() : null
        await moveRsvp({ roster, rsvp, change: { status, checkedInAt, scan: null }, emit: options.emit, req })
      }
      return rsvp.id
    })
    return ownRsvp(id, req)
  }
