import { isTimeZone, localTimeAt } from '../../core/timeZone'

/** Days of the week, Monday first, as settings name them. */
export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** One of {@link weekDays}. */
export type WeekDay = (typeof weekDays)[number]

/** A part of some days: `from` (included) to `to` (excluded), as `HH:MM`. One that ends before it begins goes past midnight. */
export type Span = { days?: readonly WeekDay[] | null; from: string; to: string }

/** Is it a time of day as settings hold it? */
export const isTimeOfDay = (text: unknown): text is string =>
  typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text)

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * Pure: is the moment within the span, by the clock of a zone? Of a span past midnight, the hours after it belong to the
 * day on which it began.
 *
 * @param zone - IANA name; an unknown one is read as UTC.
 */
export const isWithin = (span: Span, zone: string, at: Date): boolean => {
  const { year, month, day, hour, minute } = localTimeAt(isTimeZone(zone) ? zone : 'UTC', at.getTime())
  // 1970 began on a Thursday; counted in whole days of the local calendar.
  const number = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000) + 3
  const dayAt = (days: number): WeekDay => weekDays[(((number + days) % 7) + 7) % 7] ?? 'mon'
  const isOn = (name: WeekDay): boolean => (span.days ?? []).includes(name)
  const now = hour * 60 + minute
  const [from, to] = [minutesOf(span.from), minutesOf(span.to)]
  if (from < to) return isOn(dayAt(0)) && now >= from && now < to
  return (isOn(dayAt(0)) && now >= from) || (isOn(dayAt(-1)) && now < to)
}

/** Pure: is it within one of the spans? */
export const isInHours = (spans: readonly Span[], zone: string, at: Date): boolean =>
  spans.some((span) => isWithin(span, zone, at))
