import type { Operation } from '../../../config/hubCustom'
import { eventErrors } from '../errors'
import { datesFound, type Found, type Listed, type Sought, shown } from './datesFound'
import { dayOf } from './dayOf'

/** What {@link eventDays} takes. */
export type EventDaysInput = Sought & {
  /** The first and the last day, `2026-11-07`. */
  from: string
  to: string
  /** Dates that are shown of each day. */
  limit?: number | null
  locale?: 'en' | 'fr' | null
}

/** A day on the clocks of its events: how many dates begin on it, and the first of them. */
export type EventDay = { day: string; count: number; dates: Listed[] }

const dayMs = 86_400_000
/** A page of a calendar, and as much again. */
const mostDays = 62
/** Dates that are shown of one day; all of it is a list of its own (`eventDates` with `day`). */
const mostShown = 20

/**
 * A page of a calendar: every day on which something begins, by the clock of each event, with how much it is and what comes
 * first. However full the month is, it is shown with as many events as a page has room for.
 *
 * @throws BAD_DAYS · BAD_PLACE
 */
export const eventDays: Operation<EventDaysInput, EventDay[]> = async (
  { from, to, limit, locale, ...sought },
  req,
) => {
  const [first, last] = [from, to].map(midnight) as [number, number]
  if (!(last >= first) || last - first >= mostDays * dayMs) throw eventErrors.BAD_DAYS({ field: 'from' })
  // A clock may be up to 14 hours before or behind.
  const window = { from: new Date(first - dayMs), to: new Date(last + 2 * dayMs) }
  const most = Math.max(0, Math.min(limit ?? mostShown, mostShown))
  const days = new Map<string, { count: number; first: Found[] }>()
  for (const date of await datesFound(sought, window, req)) {
    const day = dayOf(date)
    if (day < from || day > to) continue
    const kept = days.get(day) ?? { count: 0, first: [] }
    kept.count += 1
    if (kept.first.length < most) kept.first.push(date)
    days.set(day, kept)
  }
  const all = await shown(
    [...days.values()].flatMap((day) => day.first),
    locale,
    req,
  )
  const dates = new Map<string, Listed[]>()
  for (const date of all) dates.set(dayOf(date), [...(dates.get(dayOf(date)) ?? []), date])
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, { count }]) => ({ day, count, dates: dates.get(day) ?? [] }))
}

const midnight = (day: string): number =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
