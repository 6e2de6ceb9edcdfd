import { instantOfWall, wallOf } from '../../../core/timeZone'
import { type EventTimes, repeats } from './occurrences'
import { firstWalls, parseWall, ruleForCalendar, ruleOf } from './rule'

/** From when until when an event may have dates; ISO 8601. `until` is null where it has no end, or none that is known. */
export type Span = { from: string; until: string | null }

/** A counted rule that is counted out; longer ones are taken for endless, which costs a look and loses nothing. */
const mostCounted = 1000

/**
 * Pure: the bounds within which all dates of an event lie, moved ones and additions too: outside of them nobody has to
 * look at its rule.
 */
export const spanOfDates = (event: EventTimes): Span => {
  const start = Date.parse(event.startsAt)
  const length = event.endsAt ? Math.max(0, Date.parse(event.endsAt) - start) : 0
  const added = repeats(event) ? (event.additions ?? []).map(({ startsAt }) => Date.parse(startsAt)) : []
  const moved = repeats(event)
    ? (event.changes ?? []).flatMap(({ state, startsAt, endsAt }) =>
        state === 'moved' && startsAt
          ? [
              {
                from: Date.parse(startsAt),
                until: endsAt ? Date.parse(endsAt) : Date.parse(startsAt) + length,
              },
            ]
          : [],
      )
    : []
  const last = event.recurrence ? lastOf(event, event.recurrence) : start
  const until =
    last === null
      ? null
      : Math.max(last + length, ...added.map((each) => each + length), ...moved.map((each) => each.until))
  return {
    from: new Date(Math.min(start, ...added, ...moved.map((each) => each.from))).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
  }
}

/** The last instant at which a rule may have a date; null where it goes on for ever, or for so long that it is not counted. */
const lastOf = ({ startsAt, timeZone }: EventTimes, recurrence: string): number | null => {
  const rule = ruleOf(recurrence)
  const until = /UNTIL=(\w+)Z/i.exec(ruleForCalendar(rule, timeZone))?.[1]
  // What the clocks skip begins up to an hour later than it was planned.
  if (until) return (parseWall(until) ?? Infinity) + 3_600_000
  const count = Number(/COUNT=(\d+)/i.exec(rule)?.[1] ?? Infinity)
  if (count > mostCounted) return null
  const start = wallOf(timeZone, Math.floor(Date.parse(startsAt) / 1000) * 1000)
  const wall = firstWalls({ rule, start, timeZone }, count).at(-1)
  return wall === undefined ? null : instantOfWall(timeZone, wall)
}
