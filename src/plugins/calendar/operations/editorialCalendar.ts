import type { PayloadRequest } from 'payload'
import { hasCalendarKey } from '../../../config/calendarKeys'
import type { CalendarChannel, WaitingText } from '../../../config/calendarSource'
import { inLanguage } from '../../../config/label'
import { languageOf } from '../../../config/requestLanguage'
import { addDays, type Day, daysBetween, isDay, isoWeek, mondayOf } from '../../../core/calendarDays'
import { instantOfWall, isTimeZone, wallClockAt } from '../../../core/timeZone'
import { slugs } from '../../../slugs'
import { requireStaff } from '../access'
import { findClashes, type Holiday, type Warning } from '../clashes'

import { type CalendarEntry, entryId } from '../entry'
import { calendarErrors } from '../errors'
import { type CalendarFilter, matches } from '../filter'
import { gather, namesOf, sourcesOf } from '../gather'
import { chosenCountries, holidaysBetween } from '../holidays'
import { settingsOf } from '../options'

/** Days that one question spans at most: a quarter, and the weeks around it. */
const mostDays = 100

/** What {@link editorialCalendar} takes: days of a time zone, both counted, and what is wanted of them. */
export type CalendarInput = CalendarFilter & { from: Day; to: Day; timeZone: string }

/** A text without a day, as the calendar shows it. */
export type WaitingEntry = Omit<WaitingText, 'key' | 'author' | 'document' | 'stage'> & {
  id: string
  kind: string
  document: string
  author: string | null
  /** Its stage, in words. */
  stage: string
}

/** The answer of {@link editorialCalendar}. */
export type EditorialCalendar = {
  from: Day
  to: Day
  timeZone: string
  /** The day that it is in the zone. */
  today: Day
  weeks: { monday: Day; week: number }[]
  entries: CalendarEntry[]
  holidays: Holiday[]
  warnings: (Omit<Warning, 'message'> & { message: string })[]
  waiting: WaitingEntry[]
  /** What can be filtered by, whatever is filtered now. */
  channels: CalendarChannel[]
  authors: { id: string; name: string }[]
  /** Does the one who asks have a private address of the calendar file? */
  hasFeed: boolean
}

/**
 * Everything on the editorial calendar between two days: texts, events, contests, announcements, ideas, public
 * holidays, and what stands in each other's way. For staff, who each see what they may read.
 *
 * @throws STAFF_ONLY, CALENDAR_ZONE_UNKNOWN, DAYS_UNREADABLE, TOO_MANY_DAYS
 */
export const editorialCalendar = async (
  input: CalendarInput,
  req: PayloadRequest,
): Promise<EditorialCalendar> => {
  const user = requireStaff(req)
  const { from, to, timeZone } = input
  if (!isTimeZone(timeZone)) throw calendarErrors.CALENDAR_ZONE_UNKNOWN({ field: 'timeZone' })
  if (!isDay(from) || !isDay(to) || to < from) throw calendarErrors.DAYS_UNREADABLE({ field: 'from' })
  if (daysBetween(from, to) >= mostDays) throw calendarErrors.TOO_MANY_DAYS({ field: 'to' })
  const { channels: channelsOf, now } = settingsOf(req.payload)
  const channels = await channelsOf(req)
  const all = (
    await gather({
      from: startOf(from, timeZone),
      to: startOf(addDays(to, 1), timeZone),
      timeZone,
      channels,
      req,
    })
  ).filter(({ day, endDay }) => endDay >= from && day <= to)
  const holidays = await holidaysBetween({
    countries: await chosenCountries(req),
    from,
    to,
    language: languageOf(req),
  })
  const entries = all.filter((entry) => matches(entry, input))
  const shown = new Set(entries.map(({ id }) => id))
  return {
    from,
    to,
    timeZone,
    today: wallClockAt(timeZone, now().getTime()).slice(0, 10),
    weeks: weeksOf(from, to),
    entries,
    holidays,
    // Found among all: what is filtered away still stands in the way of what is shown.
    warnings: findClashes({ entries: all, holidays, channels })
      .filter((warning) => warning.entries.some((id) => shown.has(id)))
      .map((warning) => ({ ...warning, message: inLanguage(warning.message, req) })),
    waiting: await waitingOf(req),
    channels,
    authors: authorsOf(all),
    hasFeed: await hasCalendarKey({ collection: slugs.staffCalendarKeys, member: user.id, req }),
  }
}

/** The moment at which a day begins by the clocks of a zone. */
const startOf = (day: Day, timeZone: string): Date =>
  new Date(instantOfWall(timeZone, Date.parse(`${day}T00:00:00Z`)))

const weeksOf = (from: Day, to: Day): { monday: Day; week: number }[] => {
  const weeks: { monday: Day; week: number }[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    weeks.push({ monday, week: isoWeek(monday).week })
  return weeks
}

const waitingOf = async (req: PayloadRequest): Promise<WaitingEntry[]> => {
  const found: { source: string; text: WaitingText }[] = []
  for (const [source, { waiting }] of Object.entries(sourcesOf(req)))
    for (const text of (await waiting?.(req)) ?? []) found.push({ source, text })
  const names = await namesOf(
    found.flatMap(({ text }) => text.author ?? []),
    req,
  )
  return found.map(({ source, text: { key, document, author, stage, title, locale } }) => ({
    id: entryId({ source, key }),
    title,
    locale,
    kind: document.collection,
    document: document.id,
    author: author === null ? null : (names.get(author) ?? null),
    stage: inLanguage(stage, req),
  }))
}

const authorsOf = (entries: readonly CalendarEntry[]): { id: string; name: string }[] =>
  [...new Map(entries.flatMap(({ author }) => (author ? [[author.id, author] as const] : []))).values()].sort(
    (one, other) => one.name.localeCompare(other.name),
  )
