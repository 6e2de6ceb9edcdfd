import { mapOccurrence } from '../recurrence/mapOccurrence'
import { type EventTimes, findOccurrence } from '../recurrence/occurrences'

/**
 * Pure: what each of some dates of an event is called after a change of its times; null for one that is no more. A
 * date that is still there keeps its own people, and takes in nobody else's.
 */
export const dateMoves = (
  before: EventTimes,
  after: EventTimes,
  occurrences: readonly string[],
): ReadonlyMap<string, string | null> => {
  const stay = new Set(occurrences.filter((id) => findOccurrence(after, id)?.id === id))
  return new Map(
    occurrences.map((id) => {
      if (stay.has(id)) return [id, id]
      const to = mapOccurrence(before, after, id)
      return [id, to !== null && stay.has(to) ? null : to]
    }),
  )
}
