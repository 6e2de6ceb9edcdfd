import { instantOfWall, wallOf } from '../../../core/timeZone'
import { plannedBetween } from './expansions'
import { compactWall, parseWall, ruleOf, type Series } from './rule'

/** What an organiser decided about one date of a series. */
export type Change = {
  /** The date's id. */
  occurrence: string
  /** `moved` to other times, `cancelled` and still told so, `removed` as if it had never been. */
  state: 'moved' | 'cancelled' | 'removed'
  /** ISO 8601; of a moved date. */
  startsAt?: string | null
  endsAt?: string | null
  /** Why, for those who come. */
  note?: string | null
}

/** As much of an event as its dates depend on. Times are ISO 8601, UTC. */
export type EventTimes = {
  startsAt: string
  endsAt?: string | null
  /** IANA. */
  timeZone: string
  recurrence?: string | null
  changes?: readonly Change[] | null
  /** Dates beside the rule. */
  additions?: readonly { startsAt: string }[] | null
  state?: 'scheduled' | 'cancelled' | null
}

/** One date of an event. */
export type Occurrence = {
  /** Of a series: the planned wall-clock start, `20261107T190000`, which stays when the date is moved. Else `once`. */
  id: string
  startsAt: string
  /** The start, where the event names no end. */
  endsAt: string
  /** When the series planned it. */
  plannedAt: string
  state: 'scheduled' | 'moved' | 'cancelled'
  note: string | null
}

/** The id of the only date of an event that does not repeat. */
export const onlyOccurrence = 'once'

/** The name by which calendars know a date, unless it had another first: within the hub it is one of a kind. */
export const calendarName = (event: number | string, occurrence: string): string =>
  occurrence === onlyOccurrence ? String(event) : `${event}-${occurrence}`

const day = 86_400_000

/** Does the event have more dates than one? */
export const repeats = ({ recurrence, additions }: EventTimes): boolean =>
  Boolean(recurrence) || (additions ?? []).length > 0

/** Pure: the dates that touch the window, in order of their start. */
export const occurrencesBetween = (
  event: EventTimes,
  window: { from: Date; to: Date },
  limit = Infinity,
): Occurrence[] => {
  const from = window.from.getTime()
  const to = window.to.getTime()
  return candidates(event, from, to)
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) < to && Date.parse(endsAt) >= from)
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
    .slice(0, limit)
}

/** A window grows to this: the next leap day is at most eight years away, and nobody plans further. */
const farthest = 12 * 366 * day

/** Pure: the dates that are not over at a moment, soonest first, looking twelve years ahead. */
export const nextOccurrences = (event: EventTimes, after: Date, limit: number): Occurrence[] => {
  for (let span = 40 * day; ; span *= 6) {
    const to = new Date(after.getTime() + Math.min(span, farthest))
    const found = occurrencesBetween(event, { from: after, to }, limit)
    if (found.length >= limit || span >= farthest) return found
  }
}

/**
 * Pure: the date of an event that a client names: by its id, by its start (ISO 8601), or, when an event has only one,
 * not at all. Null when there is no such date.
 */
export const findOccurrence = (event: EventTimes, named: string | null | undefined): Occurrence | null => {
  if (!repeats(event)) {
    const [only] = candidates(event, -Infinity, Infinity)
    const isNamed = named == null || named === onlyOccurrence || isInstant(named, only?.startsAt)
    return isNamed ? (only ?? null) : null
  }
  if (named == null) return null
  const wall = parseWall(named)
  if (wall !== null) {
    const instant = instantOfWall(event.timeZone, wall)
    return planned(event, instant, instant).find(({ id }) => id === named) ?? null
  }
  const instant = /^\d{4}-\d\d-\d\dT/.test(named) ? Date.parse(named) : NaN
  if (Number.isNaN(instant)) return null
  return candidates(event, instant, instant).find(({ startsAt }) => isInstant(named, startsAt)) ?? null
}

/** The id of a date of a series that begins at this instant. */
export const occurrenceId = (event: EventTimes, instant: number): string =>
  repeats(event) ? compactWall(readingOf(event.timeZone, instant)) : onlyOccurrence

const isInstant = (named: string, startsAt: string | undefined): boolean =>
  startsAt !== undefined && Date.parse(named) === Date.parse(startsAt)

/** What may touch the window: the planned dates around it, and every moved one. */
const candidates = (event: EventTimes, from: number, to: number): Occurrence[] => {
  if (!repeats(event)) return planned(event, from, to)
  const near = planned(event, from - durationOf(event), to)
  const known = new Set(near.map(({ id }) => id))
  const moved = (event.changes ?? [])
    .filter(({ state, occurrence }) => state === 'moved' && !known.has(occurrence))
    .flatMap(({ occurrence }) => {
      const wall = parseWall(occurrence)
      const instant = wall === null ? null : instantOfWall(event.timeZone, wall)
      return instant === null ? [] : planned(event, instant, instant).filter(({ id }) => id === occurrence)
    })
  return [...near, ...moved]
}

/** The dates that the series plans between two instants, with what was changed about them. */
const planned = (event: EventTimes, from: number, to: number): Occurrence[] => {
  const start = Date.parse(event.startsAt)
  if (!repeats(event)) return [occurrence(event, onlyOccurrence, start)]
  const { timeZone } = event
  const dates = new Map<number, number>()
  const add = (wall: number): unknown => dates.set(wall, instantOfWall(timeZone, wall))
  const series = seriesOf(event)
  if (series)
    // A day more on both sides: instants and wall clocks differ by up to 14 hours.
    for (const { wall, instant } of plannedBetween(series, from - day, to + day)) dates.set(wall, instant)
  else add(readingOf(timeZone, start))
  for (const { startsAt } of event.additions ?? []) add(readingOf(timeZone, Date.parse(startsAt)))
  return [...dates]
    .filter(([, instant]) => instant >= from && instant <= to)
    .map(([wall, instant]) => ({ id: compactWall(wall), instant }))
    .filter(({ id }) => changeOf(event, id)?.state !== 'removed')
    .map(({ id, instant }) => occurrence(event, id, instant))
}

const seriesOf = ({ recurrence, startsAt, timeZone }: EventTimes): Series | null =>
  recurrence ? { rule: ruleOf(recurrence), start: readingOf(timeZone, Date.parse(startsAt)), timeZone } : null

/** In whole seconds, like everything in a calendar. */
const readingOf = (timeZone: string, instant: number): number =>
  wallOf(timeZone, Math.floor(instant / 1000) * 1000)

const changeOf = (event: EventTimes, id: string): Change | undefined =>
  event.changes?.find(({ occurrence }) => occurrence === id)

const occurrence = (event: EventTimes, id: string, instant: number): Occurrence => {
  const change = changeOf(event, id)
  const startsAt = change?.state === 'moved' && change.startsAt ? Date.parse(change.startsAt) : instant
  const endsAt =
    change?.state === 'moved' && change.endsAt ? Date.parse(change.endsAt) : startsAt + durationOf(event)
  return {
    id,
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    plannedAt: new Date(instant).toISOString(),
    state:
      event.state === 'cancelled' || change?.state === 'cancelled'
        ? 'cancelled'
        : change
          ? 'moved'
          : 'scheduled',
    note: change?.note ?? null,
  }
}

/** RFC 5545, 3.8.5.3: every date lasts exactly as long as the first one. */
const durationOf = ({ startsAt, endsAt }: EventTimes): number =>
  endsAt ? Math.max(0, Date.parse(endsAt) - Date.parse(startsAt)) : 0
