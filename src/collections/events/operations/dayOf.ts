import { wallOf } from '../../../core/timeZone'
import { parseWall } from '../recurrence/rule'
import type { Found } from './datesFound'

/** Pure: the day on which a date begins on the event's own clock: what is written on its poster. */
export const dayOf = ({
  event: { timeZone },
  occurrence: { id, state, startsAt },
}: Pick<Found<{ timeZone: string }>, 'event' | 'occurrence'>): string => {
  // A date that stands as planned is named by its own clock.
  const planned = state === 'moved' ? null : parseWall(id)
  return new Date(planned ?? wallOf(timeZone, Date.parse(startsAt))).toISOString().slice(0, 10)
}
