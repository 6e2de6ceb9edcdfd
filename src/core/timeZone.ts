/** Is it a name of the IANA time zone database that this Node knows? */
export const isTimeZone = (name: unknown): name is string => {
  if (typeof name !== 'string' || name === '') return false
  try {
    formatIn(name)
    return !/^[+-]/.test(name)
  } catch {
    // RangeError is the answer of Intl for an unknown zone.
    return false
  }
}

/** A wall clock's reading. `month` counts from 1. */
export type LocalTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/**
 * The instant of a wall clock's reading in an IANA zone, in milliseconds since 1970 (RFC 5545, 3.3.5). In the hour
 * that a change of clocks skips, as late after the change as it should have been after it (02:30 is 03:30); of an
 * hour that comes twice, the first.
 */
export const instantIn = (zone: string, local: LocalTime): number => instantOfWall(zone, asIfUTC(local))

/** The moment that a wall clock's reading in a zone means. */
export type ZonedMoment = {
  /** Milliseconds since 1970, as {@link instantIn} decides it. */
  at: number
  kind: WallState
}

/** {@link instantIn}, and whether clocks skip the reading or show it twice: what a person who chose it should be told. */
export const momentIn = (zone: string, local: LocalTime): ZonedMoment => ({
  at: instantIn(zone, local),
  kind: wallState(zone, asIfUTC(local)),
})

const asIfUTC = ({ year, month, day, hour, minute, second }: LocalTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second)

/** {@link instantIn} of a reading that is written as if it were UTC, in milliseconds. */
export const instantOfWall = (zone: string, wall: number): number => {
  // Of the two offsets around a change of clocks, the one before it decides both the skipped and the double hour.
  const before = wall - offsetAt(zone, wall - day)
  if (wallOf(zone, before) === wall) return before
  const after = wall - offsetAt(zone, wall + day)
  return wallOf(zone, after) === wall ? after : before
}

/** The wall clock's reading of an instant in an IANA zone, as if it were UTC: milliseconds since 1970. */
export const wallOf = (zone: string, instant: number): number => instant + offsetAt(zone, instant)

/** What a wall clock's reading is in its zone: `exact` (once), in a `gap` (clocks skip it) or `double` (shown twice). */
export type WallState = 'exact' | 'gap' | 'double'

/** {@link WallState} of a reading that is written as if it were UTC, in milliseconds. */
export const wallState = (zone: string, wall: number): WallState => {
  const before = wall - offsetAt(zone, wall - day)
  const after = wall - offsetAt(zone, wall + day)
  if (before === after) return 'exact'
  const shown = [before, after].filter((instant) => wallOf(zone, instant) === wall)
  return shown.length === 2 ? 'double' : shown.length === 0 ? 'gap' : 'exact'
}

const day = 86_400_000

/** What a wall clock in an IANA zone shows at an instant (milliseconds since 1970). */
export const localTimeAt = (zone: string, instant: number): LocalTime => {
  const parts = formatIn(zone).formatToParts(instant)
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value)
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making one takes fifty times as long as using it, and a month of a calendar uses one a thousand times.
const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  // There are some 600 names; a client's spellings of them must not grow this without end.
  if (formats.size > 1000) formats.clear()
  formats.set(zone, made)
  return made
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
export const offsetAt = (zone: string, instant: number): number => {
  const { year, month, day, hour, minute, second } = localTimeAt(zone, instant)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** Reads `2026-03-29T02:30`, as a form's date-and-time field writes it; null for anything else, also for 31 February. */
export const parseLocalTime = (text: string): LocalTime | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute))
  const isReal = date.toISOString().startsWith(text)
  return isReal ? { year, month, day, hour, minute, second: 0 } : null
}

/** What the clocks of a zone show at an instant, as {@link parseLocalTime} reads it. */
export const wallClockAt = (zone: string, instant: number): string =>
  new Date(wallOf(zone, instant)).toISOString().slice(0, 16)
