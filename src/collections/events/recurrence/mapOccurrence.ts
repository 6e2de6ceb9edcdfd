import { wallOf } from '../../../core/timeZone'
import {
  type EventTimes,
  findOccurrence,
  occurrenceId,
  occurrencesBetween,
  onlyOccurrence,
} from './occurrences'
import { compactWall, parseWall } from './rule'

const day = 86_400_000

/**
 * Pure: which date of the event as it is now is the one that was called `id` before; null when there is none. First
 * the date as far along as the series moved, then the only one on the same day.
 */
export const mapOccurrence = (before: EventTimes, after: EventTimes, id: string): string | null => {
  const first = occurrenceId(after, Date.parse(after.startsAt))
  if (id === onlyOccurrence) return findOccurrence(after, first) ? first : null
  const wall = parseWall(id)
  if (wall === null) return null
  const start = (event: EventTimes): number => wallOf(event.timeZone, Date.parse(event.startsAt))
  if (first === onlyOccurrence) return wall === start(before) ? onlyOccurrence : null
  const along = compactWall(wall + start(after) - start(before))
  if (findOccurrence(after, along)) return along
  const midnight = Math.floor(wall / day) * day
  // Half a day more on both sides: what matters is the day on the event's own clock.
  const near = occurrencesBetween(after, { from: new Date(midnight - day), to: new Date(midnight + 2 * day) })
  const same = near.filter((each) => each.id.slice(0, 8) === id.slice(0, 8))
  return same.length === 1 ? (same[0]?.id ?? null) : null
}
