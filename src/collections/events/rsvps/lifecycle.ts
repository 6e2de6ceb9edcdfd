import { defineLifecycle } from '../../../core/lifecycle'

/**
 * What a member's answer to one date can be. Saying nothing and taking an answer back are the same: `cancelled`.
 *
 * - `interested`: wants to hear of it, takes no seat.
 * - `requested`: waits for the organiser's yes, takes no seat.
 * - `waitlisted`: waits for seats, in the order in which the hub accepted it.
 * - `offered`: seats are kept until `offeredUntil`, to be taken or left.
 * - `going`, `attended`: holds seats; the second was there.
 */
export const rsvpLifecycle = defineLifecycle({
  initial: 'cancelled',
  states: {
    cancelled: ['interested', 'requested', 'waitlisted', 'going'],
    interested: ['requested', 'waitlisted', 'going', 'cancelled'],
    requested: ['waitlisted', 'going', 'cancelled'],
    waitlisted: ['offered', 'going', 'cancelled'],
    offered: ['going', 'cancelled'],
    going: ['attended', 'cancelled'],
    // Checked in by mistake.
    attended: ['going'],
  },
})

/** One of the states of {@link rsvpLifecycle}. */
export type RsvpStatus = keyof typeof rsvpLifecycle.states

/** Answers that hold seats: an offer keeps its seats until it ends. */
export const seatedStates = ['going', 'attended', 'offered'] as const satisfies readonly RsvpStatus[]

/** Does an answer in this state hold seats? */
export const isSeated = (status: RsvpStatus | undefined): boolean =>
  (seatedStates as readonly (RsvpStatus | undefined)[]).includes(status)
