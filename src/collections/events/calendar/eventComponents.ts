import ICAL from 'ical.js'
import { wallOf } from '../../../core/timeZone'
import { idOf } from '../idOf'
import { calendarName, findOccurrence, type Occurrence, repeats } from '../recurrence/occurrences'
import { parseWall, ruleForCalendar, ruleOf } from '../recurrence/rule'
import type { RegistrableEvent } from '../rsvps/terms'
import { floating } from '../../../core/ical/zoneComponent'

/** As much of an event as a calendar tells. */
export type CalendarEvent = RegistrableEvent & {
  title?: string | null
  slug?: string | null
  summary?: string | null
  updatedAt: string
  sequence?: number | null
  tags?: readonly unknown[] | null
  /** The event that this series goes on from. */
  continues?: unknown
  place?: {
    name?: string | null
    address?: string | null
    online?: boolean | null
    link?: string | null
    latitude?: number | null
    longitude?: number | null
  } | null
}

/**
 * Pure: an event as VEVENTs: the series, and one more for each date that was moved or cancelled. The UID never
 * changes, SEQUENCE grows with every change, and what is cancelled stays and says so: a calendar that only misses an
 * entry would keep it.
 */
export const eventComponents = (event: CalendarEvent, siteURL: string): ICAL.Component[] => {
  const series = component(event, siteURL, uidOf(event, siteURL))
  time(series, 'dtstart', event.startsAt, event.timeZone)
  if (event.endsAt) time(series, 'dtend', event.endsAt, event.timeZone)
  status(series, event.state === 'cancelled')
  if (event.continues != null) goesOnFrom(series, uidOf({ id: idOf(event.continues) }, siteURL))
  if (!repeats(event)) return [series]
  if (event.recurrence)
    series.addPropertyWithValue(
      'rrule',
      ICAL.Recur.fromString(ruleForCalendar(ruleOf(event.recurrence), event.timeZone)),
    )
  for (const { startsAt } of event.additions ?? []) time(series, 'rdate', startsAt, event.timeZone)
  const changes = event.changes ?? []
  for (const { occurrence } of changes.filter(({ state }) => state === 'removed')) {
    const wall = parseWall(occurrence)
    if (wall !== null) wallTime(series, 'exdate', wall, event.timeZone)
  }
  const changed = changes.flatMap(({ occurrence, state }) => {
    const date = state === 'removed' ? null : findOccurrence(event, occurrence)
    return date ? [changedDate(event, date, siteURL)] : []
  })
  return [series, ...changed]
}

/**
 * Pure: one date by itself, for the calendar of a member who comes to some dates of a series.
 *
 * @param name - by which calendars know the date, where it had another first: an entry keeps its UID for ever.
 *   @default null
 */
export const dateComponent = (
  event: CalendarEvent,
  date: Occurrence,
  siteURL: string,
  name: string | null = null,
): ICAL.Component => {
  const alone = component(event, siteURL, uidOf({ id: name ?? calendarName(event.id, date.id) }, siteURL))
  time(alone, 'dtstart', date.startsAt, event.timeZone)
  if (date.endsAt !== date.startsAt) time(alone, 'dtend', date.endsAt, event.timeZone)
  status(alone, date.state === 'cancelled')
  return alone
}

const changedDate = (event: CalendarEvent, date: Occurrence, siteURL: string): ICAL.Component => {
  const changed = component(event, siteURL, uidOf(event, siteURL))
  time(changed, 'recurrence-id', date.plannedAt, event.timeZone)
  time(changed, 'dtstart', date.startsAt, event.timeZone)
  if (date.endsAt !== date.startsAt) time(changed, 'dtend', date.endsAt, event.timeZone)
  status(changed, date.state === 'cancelled')
  if (date.note) changed.addPropertyWithValue('comment', date.note)
  return changed
}

const uidOf = ({ id }: Pick<CalendarEvent, 'id'>, siteURL: string): string =>
  `event-${id}@${new URL(siteURL).hostname}`

const component = (event: CalendarEvent, siteURL: string, uid: string): ICAL.Component => {
  const vevent = new ICAL.Component('vevent')
  const add = (name: string, value: unknown): void => {
    if (value !== null && value !== undefined && value !== '') vevent.addPropertyWithValue(name, value)
  }
  const { place } = event
  add('uid', uid)
  add('sequence', event.sequence ?? 0)
  // Else every answer would differ by its own moment, and no ETag would ever match.
  add('dtstamp', ICAL.Time.fromJSDate(new Date(event.updatedAt), true))
  add('last-modified', ICAL.Time.fromJSDate(new Date(event.updatedAt), true))
  add('summary', event.title)
  add('description', event.summary)
  add('location', place?.link ?? [place?.name, place?.address].filter(Boolean).join(', '))
  if (place?.latitude != null && place.longitude != null) add('geo', [place.latitude, place.longitude])
  add('url', `${siteURL}/events/${encodeURIComponent(event.slug ?? '')}`)
  const tags = (event.tags ?? []).flatMap((tag) =>
    typeof tag === 'object' && tag !== null && 'title' in tag ? [String(tag.title)] : [],
  )
  if (tags.length > 0) {
    const categories = new ICAL.Property('categories')
    categories.setValues(tags)
    vevent.addProperty(categories)
  }
  return vevent
}

/** A series that was divided is related to the one that it goes on from (RFC 5545, 3.8.4.5). */
const goesOnFrom = (series: ICAL.Component, uid: string): void => {
  const related = new ICAL.Property('related-to')
  related.setParameter('reltype', 'SIBLING')
  related.setValue(uid)
  series.addProperty(related)
}

const status = (vevent: ICAL.Component, isCancelled: boolean): void => {
  vevent.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED')
}

const time = (vevent: ICAL.Component, name: string, iso: string, zone: string): void =>
  wallTime(vevent, name, wallOf(zone, Math.floor(Date.parse(iso) / 1000) * 1000), zone)

const wallTime = (vevent: ICAL.Component, name: string, wall: number, zone: string): void => {
  const property = new ICAL.Property(name)
  const value = floating(wall)
  if (zone === 'UTC') value.zone = ICAL.Timezone.utcTimezone
  else property.setParameter('tzid', zone)
  property.setValue(value)
  vevent.addProperty(property)
}
