import type { Rsvp_Status } from '../../../graphql/generated'

/** The lists of the desk, and the states that each of them shows. */
export const shows = {
  going: ['going', 'attended'],
  waiting: ['waitlisted', 'offered'],
  requests: ['requested'],
  away: ['cancelled', 'interested'],
} as const satisfies Record<string, readonly Rsvp_Status[]>

/** One of {@link shows}. */
export type Show = keyof typeof shows

/** Names of {@link shows}, in their order. */
export const showNames = Object.keys(shows) as Show[]

/** Is it one of them, in an address? */
export const isShow = (value: unknown): value is Show =>
  typeof value === 'string' && Object.hasOwn(shows, value)
