import { RRuleTemporal } from 'rrule-temporal'
import { instantOfWall, wallOf } from '../../../core/timeZone'

/**
 * A repetition on the wall clock of its zone: 19:00 stays 19:00 through every change of clocks. Readings of the wall
 * clock are milliseconds as if they were UTC.
 */
export type Series = {
  /** RRULE without its name (RFC 5545, 3.3.10). */
  rule: string
  /** The reading at which the series begins. */
  start: number
  /** IANA zone; only `UNTIL` needs it, which is written in UTC. */
  timeZone: string
}

/** The rule of a recurrence field: without the property's name, if somebody pasted it. */
export const ruleOf = (recurrence: string): string => recurrence.trim().replace(/^RRULE:/i, '')

/**
 * Pure and bounded: the readings of a series within a window, both ends included. What lies outside of the window
 * costs nothing, however long the series is: the library jumps to the window, and gives up after 10,000 empty
 * periods.
 *
 * @throws Error for a rule that is none; `ruleFault` says so before it is stored.
 */
export const wallsBetween = (series: Series, from: number, to: number): number[] =>
  from > to ? [] : parsed(series).between(new Date(from), new Date(to), true).map(readingOf)

/** Pure: the first readings of a series, at most `limit`; fewer when 10,000 periods in a row have none. */
export const firstWalls = (series: Series, limit: number): number[] => {
  const rule = parsed(series)
  const found: number[] = []
  try {
    rule.all((date, index) => {
      if (index < limit) found.push(readingOf(date))
      return index + 1 < limit
    })
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Maximum iterations')) throw error
  }
  return found
}

/** `20261107T190000`: a reading of the wall clock as iCalendar writes it. */
export const compactWall = (wall: number): string =>
  new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '')

/** The reading that {@link compactWall} wrote; null for anything else. */
export const parseWall = (text: string): number | null => {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return compactWall(wall) === text ? wall : null
}

const parsed = ({ rule, start, timeZone }: Series): RRuleTemporal =>
  new RRuleTemporal({
    rruleString: `DTSTART:${compactWall(start)}Z\nRRULE:${onTheWall(rule, timeZone)}`,
  })

const readingOf = (date: { epochMilliseconds: number }): number => date.epochMilliseconds

const until = /(^|;)UNTIL=(\d{8})(?:T(\d{6})(Z?))?(?=;|$)/i

/** `UNTIL` as a reading of the wall clock: a date is its whole day, a UTC time is what the zone then shows. */
const onTheWall = (rule: string, timeZone: string): string =>
  rule.replace(until, (_whole, before: string, date: string, time?: string, utc?: string) => {
    const wall = parseWall(`${date}T${time ?? '235959'}`)
    if (wall === null) throw new Error(`UNTIL=${date} is no date.`)
    return `${before}UNTIL=${compactWall(utc ? wallOf(timeZone, wall) : wall)}Z`
  })

/**
 * The rule with `UNTIL` in UTC, as calendars want it beside a start with a zone (RFC 5545, 3.3.10).
 */
export const ruleForCalendar = (rule: string, timeZone: string): string =>
  rule.replace(until, (_whole, before: string, date: string, time?: string, utc?: string) => {
    const wall = parseWall(`${date}T${time ?? '235959'}`)
    if (wall === null) throw new Error(`UNTIL=${date} is no date.`)
    return `${before}UNTIL=${compactWall(utc ? wall : instantOfWall(timeZone, wall))}Z`
  })
