import { instantOfWall, wallOf } from '../../../core/timeZone'
import { shiftRule } from './shiftRule'
import { type Change, type EventTimes, findOccurrence, repeats } from '../recurrence/occurrences'
import {
  compactWall,
  parseWall,
  ruleForCalendar,
  ruleOf,
  type Series,
  wallsBetween,
} from '../recurrence/rule'

/** What says when the dates of an event are. */
export type Times = Pick<EventTimes, 'startsAt' | 'endsAt' | 'recurrence'> & {
  additions: { startsAt: string }[]
  changes: Change[]
}

/** A series in two: what stays, and what goes on from a date; they keep the names of their dates. */
export type Split = { before: Pick<Times, 'recurrence' | 'additions' | 'changes'>; after: Times }

const until = /;?UNTIL=[^;]*/i
const count = /;?COUNT=(\d+)/i

/**
 * Pure: a series divided before one of its dates, each half with all that was decided about its dates. The old rule ends
 * a second before the date (`UNTIL`, RFC 5545, 3.3.10), the new one goes on in step with it; of a `COUNT` each has its
 * part.
 *
 * @returns `first` when nothing stands before the date; null when the rule does not plan it: what goes on would have no
 *   date of its own to begin with.
 */
export const splitSeries = (event: EventTimes, occurrence: string): Split | 'first' | null => {
  const wall = parseWall(occurrence)
  if (wall === null || !repeats(event) || findOccurrence(event, occurrence)?.id !== occurrence) return null
  const { timeZone } = event
  const start = readingOf(timeZone, event.startsAt)
  const additions = [...(event.additions ?? [])].map(({ startsAt }) => ({ startsAt }))
  const isLater = (startsAt: string): boolean => readingOf(timeZone, startsAt) >= wall
  const series = event.recurrence ? { rule: ruleOf(event.recurrence), start, timeZone } : null
  const passed = series ? wallsBetween(series, start, wall - 1).length : Number(start < wall)
  const isPlanned = series ? wallsBetween(series, wall, wall).length > 0 : true
  if (passed === 0) return additions.every(({ startsAt }) => isLater(startsAt)) ? 'first' : null
  if (!isPlanned) return null
  const changes = [...(event.changes ?? [])]
  const after = additions.filter(
    ({ startsAt }) => isLater(startsAt) && (series !== null || readingOf(timeZone, startsAt) !== wall),
  )
  return {
    before: {
      recurrence: series ? endedBefore(series, wall) : null,
      additions: additions.filter(({ startsAt }) => !isLater(startsAt)),
      changes: changes.filter(({ occurrence: id }) => id < occurrence),
    },
    after: {
      startsAt: isoOf(timeZone, wall),
      endsAt: event.endsAt ? endOf(isoOf(timeZone, wall), lengthOf(event)) : null,
      // Dates keep the names that a series gives them, also where one alone is left.
      recurrence: series ? goesOn(series.rule, passed) : after.length > 0 ? null : 'FREQ=DAILY;COUNT=1',
      additions: after,
      changes: changes.filter(({ occurrence: id }) => id >= occurrence),
    },
  }
}

/** What is to be different about all dates of a series. */
export type Shift = {
  /** Start of the date that was named, on the event's own clock, in milliseconds as if it were UTC. */
  start?: number | null
  /** How long each lasts, in milliseconds. */
  length?: number | null
  /** RRULE, in place of the present one. */
  recurrence?: string | null
}

/**
 * Pure: a series in which one date begins at another time, and all others as much earlier or later on the clock; what
 * was decided about single dates goes along. Null when nobody but the organiser knows what the rule becomes (`shiftRule`).
 */
export const shiftSeries = (event: EventTimes, occurrence: string, shift: Shift): Times | null => {
  const { timeZone } = event
  const first = readingOf(timeZone, event.startsAt)
  const planned = parseWall(occurrence) ?? first
  const start = shift.start ?? planned
  const along = start - planned
  const rule = shift.recurrence
    ? ruleOf(shift.recurrence)
    : event.recurrence
      ? shiftRule(ruleOf(event.recurrence), planned, start)
      : ''
  if (rule === null) return null
  const length = shift.length ?? lengthOf(event)
  const moved = (iso: string): string => isoOf(timeZone, readingOf(timeZone, iso) + along)
  // Its own time is the series' now.
  const isSettled = ({ occurrence: id, state }: Change): boolean =>
    id === occurrence && state === 'moved' && shift.start != null
  return {
    startsAt: moved(event.startsAt),
    endsAt: event.endsAt || shift.length != null ? endOf(moved(event.startsAt), length) : null,
    recurrence: shift.recurrence ? rule : rule ? shiftUntil(rule, timeZone, along) : null,
    additions: (event.additions ?? []).map(({ startsAt }) => ({ startsAt: moved(startsAt) })),
    changes: (event.changes ?? []).flatMap((change) => {
      const wall = parseWall(change.occurrence)
      if (isSettled(change)) return []
      return [wall === null ? change : { ...change, occurrence: compactWall(wall + along) }]
    }),
  }
}

const endedBefore = ({ rule, timeZone }: Series, wall: number): string =>
  `${rule.replace(count, '').replace(until, '').replace(/^;/, '')};UNTIL=${compactWall(instantOfWall(timeZone, wall) - 1000)}Z`

const goesOn = (rule: string, passed: number): string =>
  rule.replace(count, (whole, all: string) => whole.replace(all, String(Number(all) - passed)))

/** The last moment of a rule goes along, or its last date would be lost. */
const shiftUntil = (rule: string, timeZone: string, along: number): string =>
  along === 0 || !until.test(rule)
    ? rule
    : ruleForCalendar(rule, timeZone).replace(/UNTIL=(\w+)Z/i, (whole, utc: string) => {
        const last = parseWall(utc)
        if (last === null) return whole
        return `UNTIL=${compactWall(instantOfWall(timeZone, wallOf(timeZone, last) + along))}Z`
      })

/** In whole seconds, like everything in a calendar. */
const readingOf = (timeZone: string, iso: string): number =>
  wallOf(timeZone, Math.floor(Date.parse(iso) / 1000) * 1000)

const isoOf = (timeZone: string, wall: number): string =>
  new Date(instantOfWall(timeZone, wall)).toISOString()

const endOf = (startsAt: string, length: number): string =>
  new Date(Date.parse(startsAt) + length).toISOString()

const lengthOf = ({ startsAt, endsAt }: EventTimes): number =>
  endsAt ? Math.max(0, Date.parse(endsAt) - Date.parse(startsAt)) : 0
