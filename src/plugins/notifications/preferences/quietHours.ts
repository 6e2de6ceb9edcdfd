import { instantIn, type LocalTime, localTimeAt } from '../../../core/timeZone'
import type { Preferences } from './preferences'

type Quiet = Pick<Preferences, 'quiet' | 'timeZone'>

const dayMs = 24 * 3_600_000

/** `HH:MM` → minutes since midnight; null when it is none. */
export const minutesOf = (time: string): number | null => {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute)
}

/** Pure: is it night for the member? Judged by what the clock in their zone shows, so a change of clocks is no matter. */
export const isQuiet = ({ quiet, timeZone }: Quiet, at: Date): boolean => {
  const from = quiet && minutesOf(quiet.from)
  const to = quiet && minutesOf(quiet.to)
  if (from === null || to === null || from === to) return false
  const { hour, minute } = localTimeAt(timeZone, at.getTime())
  const now = hour * 60 + minute
  return from < to ? now >= from && now < to : now >= from || now < to
}

/**
 * Pure: the first moment from `at` on that is not quiet. Where a change of clocks skips the end of the quiet hours,
 * they end as late after the change as they would have after its beginning.
 */
export const afterQuiet = (preferences: Quiet, at: Date): Date => {
  const to = preferences.quiet && minutesOf(preferences.quiet.to)
  if (to === null || !isQuiet(preferences, at)) return at
  // Today, tomorrow; the day after for a night in which the clock shows the quiet hours twice.
  for (const days of [0, 1, 2]) {
    const end = atMinute(preferences.timeZone, localDay(preferences.timeZone, at, days), to)
    if (end > at && !isQuiet(preferences, end)) return end
  }
  // Unreachable for hours that end; a night without an end must not hold a mail for ever.
  return new Date(at.getTime() + dayMs)
}

/** The calendar day of a member, so many days after the one of `at`; noon, which every day has. */
export const localDay = (zone: string, at: Date, days = 0): LocalTime => {
  const { year, month, day } = localTimeAt(zone, at.getTime())
  const shifted = new Date(Date.UTC(year, month - 1, day + days))
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: 12,
    minute: 0,
    second: 0,
  }
}

/** `2026-01-05`: names a day of a member, in keys. */
export const dayName = ({ year, month, day }: LocalTime): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The instant at which the clock of a zone shows so many minutes after midnight on a day. */
export const atMinute = (zone: string, day: LocalTime, minutes: number): Date =>
  new Date(instantIn(zone, { ...day, hour: Math.floor(minutes / 60), minute: minutes % 60 }))
