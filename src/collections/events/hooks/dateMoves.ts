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

/**
 * Pure: the moves of dates that are called otherwise now, in an order in which no one takes a name that another still
 * has: a step forward begins with the last date.
 */
export const inOrder = (
  moves: ReadonlyMap<string, string | null>,
): { occurrence: string; to: string | null }[] => {
  const changed = [...moves]
    .map(([occurrence, to]) => ({ occurrence, to }))
    .filter(({ occurrence, to }) => to !== occurrence)
    .sort((one, other) => one.occurrence.localeCompare(other.occurrence))
  const forward = changed.some(({ occurrence, to }) => to !== null && to > occurrence)
  return forward ? changed.reverse() : changed
}
