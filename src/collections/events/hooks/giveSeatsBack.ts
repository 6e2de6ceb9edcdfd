import type { CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../idOf'
import type { EventsOptions } from '../options'
import { forgetRsvp, type RsvpRow } from '../rsvps/moveRsvp'
import { inRoster } from '../rsvps/roster'

/**
 * A registration that is deleted (its member left the hub, or was erased) frees its seats. The worker offers them to
 * the next in line.
 */
export const giveSeatsBack =
  ({ now }: Pick<EventsOptions, 'now'>): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const rsvp = doc as RsvpRow & { event: unknown; occurrence: string }
    await inRoster(
      { payload: req.payload, req, now, event: idOf(rsvp.event), occurrence: rsvp.occurrence },
      (roster) => {
        forgetRsvp(roster, { ...rsvp, guests: rsvp.guests ?? 0 })
        if (roster.waiting > 0) roster.dueAt = now().toISOString()
        return Promise.resolve()
      },
    )
  }
