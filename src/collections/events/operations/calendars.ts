import type { Payload, Where } from 'payload'
import { memberOfCalendarKey } from '../../../config/calendarKeys'
import { globalSlugs, slugs } from '../../../slugs'
import { calendarText, zonesOf } from '../../../core/ical/calendarText'
import { type CalendarEvent, dateComponent, eventComponents } from '../calendar/eventComponents'
import { idOf } from '../idOf'
import { lastingBeyond } from './datesFound'
import { findOccurrence } from '../recurrence/occurrences'
import { rosterKey } from '../rsvps/roster'

type Asked = { payload: Payload; siteURL: string; now: Date }

/** Milliseconds that an event stays in a calendar after its last date: a program that subscribed asks for the whole file again and again. */
const keptPast = 92 * 24 * 3600 * 1000

/** Events read at once: between two lots, the hub answers others. */
const lot = 200

/**
 * Every event that is for everybody, or those that match, as one calendar to subscribe to: everything to come, however
 * much it is, and what had a date in the last 92 days; cancelled ones stay in it and say so.
 */
export const publicCalendar = async (args: Asked & { where?: Where }): Promise<string> => {
  const { payload, now, where } = args
  const since = new Date(now.getTime() - keptPast)
  // Below Payload: which they are, not what they say; that is read by its access, lot by lot.
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: slugs.events,
    where: { and: [{ _status: { equals: 'published' } }, lastingBeyond(since), ...(where ? [where] : [])] },
    select: { startsAt: true },
    sort: ['startsAt', 'id'],
    limit: 0,
    pagination: false,
  })
  const ids = docs.map(({ id }) => id)
  const texts: string[] = []
  const zones = new Map<string, number>()
  for (let at = 0; at < ids.length; at += lot) {
    const events = await eventsWhere(payload, { id: { in: ids.slice(at, at + lot) } })
    for (const event of events)
      texts.push(...eventComponents(event, args.siteURL).map((component) => component.toString()))
    for (const [zone, earliest] of zonesOf(events))
      zones.set(zone, Math.min(zones.get(zone) ?? Infinity, earliest))
  }
  return calendarText({ name: await nameOf(payload), events: texts, zones, now })
}

/** One event, to add to a calendar, as a visitor may read it; null when there is none of that address. */
export const calendarOfEvent = async (args: Asked & { slug: string }): Promise<string | null> => {
  const events = await eventsWhere(args.payload, { slug: { equals: args.slug } })
  return events.length === 0 ? null : written(args, events)
}

/** {@link calendarOfEvent} of an event by its id, as a member may read it. */
export const calendarForMember = async (
  args: Asked & { id: number | string; user: object | null },
): Promise<string | null> => {
  const events = await eventsWhere(args.payload, { id: { equals: args.id } }, args.user)
  return events.length === 0 ? null : written(args, events)
}

/** The dates that a member comes to, by the key of their private address; null for a key that opens nothing. */
export const calendarOfMember = async (args: Asked & { key: string }): Promise<string | null> => {
  const { payload, siteURL, now } = args
  const member = await memberOfCalendarKey({ payload, collection: slugs.calendarKeys, key: args.key })
  if (!member) return null
  const { docs } = await payload.db.find<{ event: unknown; occurrence: string }>({
    collection: slugs.rsvps,
    where: {
      and: [
        { member: { equals: member.id } },
        { status: { in: ['going', 'attended'] } },
        { endsAt: { greater_than: new Date(now.getTime() - keptPast).toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  const ids = [...new Set(docs.map(({ event }) => idOf(event)))]
  const events = await eventsWhere(payload, { id: { in: ids } }, { ...member, collection: 'members' })
  const names = await namesOf(payload, docs)
  const dates = docs.flatMap(({ event: of, occurrence }) => {
    const event = events.find(({ id }) => id === idOf(of))
    const date = event && findOccurrence(event, occurrence)
    const name = names.get(rosterKey({ event: idOf(of), occurrence })) ?? null
    return event && date ? [dateComponent(event, date, siteURL, name)] : []
  })
  return calendarText({ name: await nameOf(payload), events: dates, zones: zonesOf(events), now })
}

/** The names by which calendars know these dates, where they are not those of now; by the key of their rosters. */
const namesOf = async (
  payload: Payload,
  dates: readonly { event: unknown; occurrence: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.db.find<{ key: string; name?: string | null }>({
    collection: slugs.rosters,
    where: {
      key: { in: dates.map(({ event, occurrence }) => rosterKey({ event: idOf(event), occurrence })) },
    },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.flatMap(({ key, name }) => (name ? [[key, name] as const] : [])))
}

const eventsWhere = async (
  payload: Payload,
  where: Where,
  user: object | null = null,
): Promise<CalendarEvent[]> => {
  const { docs } = await payload.find({
    collection: slugs.events,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    sort: ['startsAt', 'id'],
    limit: 0,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user,
  })
  return docs
}

const written = async ({ payload, siteURL, now }: Asked, events: readonly CalendarEvent[]): Promise<string> =>
  calendarText({
    name: await nameOf(payload),
    events: events.flatMap((event) => eventComponents(event, siteURL)),
    zones: zonesOf(events),
    now,
  })

const nameOf = async (payload: Payload): Promise<string> =>
  (await payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: false })).name
