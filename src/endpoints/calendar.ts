import { calendarOfEvent, calendarOfMember, publicCalendar } from '../collections/events/operations/calendars'
import { staffCalendar } from '../plugins/calendar/operations/staffCalendar'
import type { SiteAnswer, SiteRoute } from './siteRoute'

const calendar = (body: string | null): SiteAnswer | null =>
  body === null ? null : { type: 'text/calendar; charset=utf-8', body }

/** Every public event as one calendar to subscribe to (RFC 5545). */
export const eventsCalendar: SiteRoute['answer'] = async (asked) =>
  calendar(await publicCalendar({ ...asked, now: new Date() }))

/** The public events under one tag, by its slug. */
export const tagCalendar: SiteRoute['answer'] = async (asked) =>
  calendar(
    await publicCalendar({
      ...asked,
      now: new Date(),
      where: { 'tags.slug': { equals: asked.params.tag ?? '' } },
    }),
  )

/** The public events in one place, by its name. */
export const placeCalendar: SiteRoute['answer'] = async (asked) =>
  calendar(
    await publicCalendar({
      ...asked,
      now: new Date(),
      where: { 'place.name': { equals: asked.params.place ?? '' } },
    }),
  )

/** One event, to add to a calendar. */
export const eventCalendar: SiteRoute['answer'] = async (asked) =>
  calendar(await calendarOfEvent({ ...asked, now: new Date(), slug: asked.params.slug ?? '' }))

/** What one member comes to, by the key of their private address. */
export const memberCalendar: SiteRoute['answer'] = async (asked) =>
  calendar(await calendarOfMember({ ...asked, now: new Date(), key: asked.params.key ?? '' }))

/** The editorial calendar, by the key of a private address of staff. */
export const editorialCalendarFile: SiteRoute['answer'] = async (asked) =>
  calendar(await staffCalendar({ ...asked, now: new Date(), key: asked.params.key ?? '' }))
