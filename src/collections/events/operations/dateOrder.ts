import type { DatePlace } from '../../../core/dateCursor'
import type { Occurrence } from '../recurrence/occurrences'

type Placed = { event: { id: number | string }; occurrence: Occurrence; distance: number | null }

/** Pure: where a date stands. No two stand in one place. */
export const placeOf = ({ event, occurrence, distance }: Placed): DatePlace => [
  distance ?? 0,
  Date.parse(occurrence.startsAt),
  String(event.id),
  occurrence.id,
]

/** Pure: nearest first, then soonest first; what is equal in both stands in the order of ids. */
export const inOrder = (one: DatePlace, other: DatePlace): number =>
  one[0] - other[0] || one[1] - other[1] || order(one[2], other[2]) || order(one[3], other[3])

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
