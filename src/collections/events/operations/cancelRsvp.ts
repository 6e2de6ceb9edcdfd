import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { moveRsvp } from '../rsvps/moveRsvp'
import { rsvpRows } from '../rsvps/rows'
import { ownRsvp } from './rsvp'
import { withRoster } from './withRoster'

/** Takes a member's answer back; what it held goes to the next in line. Doing it twice changes nothing more. */
export const cancelRsvp =
  (options: EventsOptions): Operation<{ event: number | string; occurrence?: string | null }, unknown> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw eventErrors.UNAUTHENTICATED()
    const id = await withRoster(input, { req, options }, async ({ roster, terms, now, req }) => {
      const [own] = await rsvpRows(roster, { member: { equals: user.id } }, req)
      if (!own) throw eventErrors.RSVP_NOT_FOUND()
      if (own.status === 'attended') throw eventErrors.ALREADY_ATTENDED()
      if (own.status !== 'cancelled' && terms.endsAt <= now.getTime()) throw eventErrors.EVENT_OVER()
      if (own.status !== 'cancelled') {
        const change = { status: 'cancelled', because: 'member' } as const
        await moveRsvp({ roster, rsvp: own, change, emit: options.emit, req })
      }
      return own.id
    })
    return ownRsvp(id, req)
  }
