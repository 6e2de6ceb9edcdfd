import type { Operation } from '../../../config/hubCustom'
import { readDateCursor } from '../../../core/dateCursor'
import type { EventsOptions } from '../options'
import { eventErrors } from '../errors'
import { inOrder, placeOf } from './dateOrder'
import { datesFound, type Found, type Listed, type Sought, shown } from './datesFound'
import { dayOf } from './dayOf'

/** What {@link eventDates} takes. Times are ISO 8601. */
export type EventDatesInput = Sought & {
  from: string
  to?: string | null
  /** Only dates that begin on this day of their own clocks, `2026-11-07`. */
  day?: string | null
  /** Only the first date of each event. @default false */
  once?: boolean | null
  limit?: number | null
  /** The cursor of the date after which the page begins. */
  after?: string | null
  locale?: 'en' | 'fr' | null
}

/** Days that one question spans at most: a quarter, and the weeks around it. */
const mostDays = 100
/** Dates of one page. */
const mostDates = 400

/**
 * A page of the dates of all events that the one who asks finds in lists, in a span of time, soonest first, or nearest first
 * where a place is named.
 *
 * @throws BAD_PLACE · BAD_CURSOR
 */
export const eventDates =
  ({ now }: Pick<EventsOptions, 'now'>): Operation<EventDatesInput, Listed[]> =>
  async ({ from, to, day, once, limit, after, locale, ...sought }, req) => {
    const place = after ? readDateCursor(after) : null
    if (after && !place) throw eventErrors.BAD_CURSOR({ field: 'after' })
    const start = Number.isNaN(Date.parse(from)) ? now() : new Date(from)
    const farthest = start.getTime() + mostDays * 86_400_000
    const asked = to == null || Number.isNaN(Date.parse(to)) ? farthest : Date.parse(to)
    const window = { from: start, to: new Date(Math.min(asked, farthest)) }
    const found = (await datesFound(sought, window, req)).filter((date) => !day || dayOf(date) === day)
    const page = (once ? firstOfEach(found) : found)
      .filter((date) => !place || inOrder(placeOf(date), place) > 0)
      .slice(0, Math.max(0, Math.min(limit ?? mostDates, mostDates)))
    return shown(page, locale, req)
  }

const firstOfEach = (dates: readonly Found[]): Found[] => {
  const seen = new Set<string>()
  return dates.filter(({ event: { id } }) => {
    const isNew = !seen.has(String(id))
    seen.add(String(id))
    return isNew
  })
}
