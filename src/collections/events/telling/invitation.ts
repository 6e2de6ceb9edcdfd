import { calendarText, zonesOf } from '../../../core/ical/calendarText'
import type { Letter, LetterLanguage } from '../../../core/letter'
import { dateComponent } from '../calendar/eventComponents'
import type { DateFacts } from './facts'

/** Pure: a date as the calendar file of a letter: the same entry as in the calendars of the hub, so the newer one wins. */
export const invitation = (args: {
  facts: DateFacts
  occurrence: string
  language: LetterLanguage
  siteURL: string
  now: Date
}): NonNullable<Letter['attachments']> => {
  const { facts, occurrence, language, siteURL, now } = args
  const { calendar, slug, startsAt, timeZone } = facts
  const title = facts.title[language]
  const event = {
    id: calendar.event,
    title,
    slug,
    startsAt,
    timeZone,
    place: { name: calendar.place },
    sequence: calendar.sequence,
    updatedAt: calendar.updatedAt,
  }
  const date = {
    id: occurrence,
    startsAt,
    endsAt: calendar.endsAt,
    plannedAt: startsAt,
    state: calendar.isOff ? ('cancelled' as const) : ('scheduled' as const),
    note: null,
  }
  const content = calendarText({
    name: title,
    events: [dateComponent(event, date, siteURL, calendar.name ?? null)],
    zones: zonesOf([event]),
    now,
  })
  return [{ name: `${slug || 'event'}.ics`, type: 'text/calendar; charset=utf-8; method=PUBLISH', content }]
}
