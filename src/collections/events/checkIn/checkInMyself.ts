import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { eventErrors } from '../errors'
import { ownRsvp } from '../operations/rsvp'
import { withRoster } from '../operations/withRoster'
import type { EventsOptions } from '../options'
import { moveRsvp } from '../rsvps/moveRsvp'
import { rsvpRows } from '../rsvps/rows'

/** Before the start one may come in by this much: a room is open a while before. */
export const earlyMs = 30 * 60_000

/**
 * A member who takes part online says that they are there, from half an hour before the start until the end. Twice is
 * once: the first moment stands.
 *
 * @throws UNAUTHENTICATED · RSVP_NOT_FOUND · NOT_ONLINE: on site organisers check in · CHECK_IN_NOT_OPEN ·
 *   EVENT_CANCELLED
 */
export const checkInMyself =
  (options: EventsOptions): Operation<{ event: number | string; occurrence?: string | null }, unknown> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw eventErrors.UNAUTHENTICATED()
    const id = await withRoster(input, { req, options }, async ({ roster, terms, now, req }) => {
      const [rsvp] = await rsvpRows(roster, { member: { equals: user.id } }, req)
      if (!rsvp || (rsvp.status !== 'going' && rsvp.status !== 'attended')) throw eventErrors.RSVP_NOT_FOUND()
      if (rsvp.status === 'attended') return rsvp.id
      if (rsvp.mode !== 'online') throw eventErrors.NOT_ONLINE()
      if (terms.isCancelled) throw eventErrors.EVENT_CANCELLED()
      const at = now.getTime()
      if (at < terms.startsAt - earlyMs || at > terms.endsAt) throw eventErrors.CHECK_IN_NOT_OPEN()
      const change = { status: 'attended', checkedInAt: now.toISOString() } as const
      await moveRsvp({ roster, rsvp, change, emit: options.emit, req })
      return rsvp.id
    })
    return ownRsvp(id, req)
  }
