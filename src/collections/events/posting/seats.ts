import { freeSeats, type Taken } from '../rsvps/allocate'
import type { Terms } from '../rsvps/terms'
import { type Posting, stepsOf } from './steps'

/**
 * Pure: are so few seats left that the channels hear of it? Not where nothing limits them, nor when none is left, nor
 * before anybody has taken one.
 */
export const areFew = (event: Posting, terms: Terms, taken: Taken): boolean => {
  const step = stepsOf(event).find(({ kind }) => kind === 'lastSeats')
  const all = freeSeats(terms, { site: 0, online: 0 })
  const left = freeSeats(terms, taken)
  if (!step || all === null || left === null) return false
  return left > 0 && left < all && left <= (step.seats ?? Math.ceil(all / 10))
}
