import ical, { type ICalCalendar } from 'ical-generator'
import type { Payload } from 'payload'
import type { Event } from '../payload-types'
import { globalSlugs, slugs } from '../slugs'
import type { SiteAnswer, SiteRoute } from './siteRoute'

// A calendar program asks for the whole file again and again: what is coming, and the last three months.
const keptPast = 92 * 24 * 3600 * 1000
const most = 500

/** Every public event as one calendar to subscribe to (RFC 5545). */
export const eventsCalendar: SiteRoute['answer'] = async ({ payload, siteURL }) => {
  const since = new Date(Date.now() - keptPast).toISOString()
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { or: [{ startsAt: { greater_than: since } }, { recurrence: { exists: true } }] },
    sort: 'startsAt',
    limit: most,
    depth: 0,
    overrideAccess: false,
  })
  return written(await calendarOf(payload), docs, siteURL)
}

/** One event, to add to a calendar. */
export const eventCalendar: SiteRoute['answer'] = async ({ payload, siteURL, params }) => {
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { slug: { equals: params.slug } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
  })
  return docs.length === 0 ? null : written(await calendarOf(payload), docs, siteURL)
}

const calendarOf = async (payload: Payload): Promise<ICalCalendar> => {
  const hub = await payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: false })
  return ical({ name: hub.name, prodId: { company: hub.name, product: 'Community Hub' } })
}

const written = (calendar: ICalCalendar, events: readonly Event[], siteURL: string): SiteAnswer => {
  const host = new URL(siteURL).hostname
  for (const event of events)
    calendar.createEvent({
      id: `event-${event.id}@${host}`,
      summary: event.title,
      start: new Date(event.startsAt),
      end: new Date(event.endsAt ?? event.startsAt),
      // Else every answer would differ by its own moment, and no ETag would ever match.
      stamp: new Date(event.updatedAt),
      lastModified: new Date(event.updatedAt),
      url: `${siteURL}/events/${event.slug ?? ''}`,
      ...(event.summary ? { description: event.summary } : {}),
      ...(placeOf(event) ? { location: placeOf(event) } : {}),
      // A rule repeats at the hour of its own zone, through summer time and back; a single moment needs no zone.
      ...(event.recurrence
        ? { repeating: event.recurrence.replace(/^RRULE:/i, ''), timezone: event.timeZone }
        : {}),
    })
  return { type: 'text/calendar; charset=utf-8', body: calendar.toString() }
}

const placeOf = ({ place }: Event): string =>
  [place?.name, place?.address].filter((part) => Boolean(part)).join(', ')
