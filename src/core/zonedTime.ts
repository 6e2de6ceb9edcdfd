import { instantOfWall, type LocalTime, wallOf, wallState } from './timeZone'

/** The moment that a wall clock's reading in a zone means. */
export type ZonedMoment = {
  /** Milliseconds since 1970. */
  at: number
  /** `gap`: clocks skip this reading that night. `double`: they show it twice. */
  kind: 'exact' | 'gap' | 'double'
}

/**
 * The moment of a wall clock's reading in an IANA zone, as RFC 5545 (3.3.5) decides it: a reading that is skipped means
 * as long after the change as it lies after the skipped hour's beginning (02:30 → 03:30), one that comes twice means
 * the first.
 */
export const momentIn = (zone: string, local: LocalTime): ZonedMoment => {
  const { year, month, day, hour, minute, second } = local
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  return { at: instantOfWall(zone, wall), kind: kinds[wallState(zone, wall)] }
}

const kinds = { once: 'exact', skipped: 'gap', twice: 'double' } as const

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
