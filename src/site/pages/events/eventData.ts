import type { Event, EventStatusType } from 'schema-dts'
import { organizationData } from '../../jsonLd'
import type { EventPage } from '../../loaders/happenings'

/** An event as schema.org knows it: of a series, the date that the page shows. Addresses are absolute. */
export const eventData = (args: {
  event: EventPage
  url: string
  origin: string
  organizer: Parameters<typeof organizationData>[0]
}): Exclude<Event, string> => {
  const { event, url, origin, organizer } = args
  const { place, attendance } = event
  const when = attendance?.occurrence
  const physical = place?.name || place?.address
  const locations = [
    ...(physical ? [placeData(place)] : []),
    ...(place?.online || !physical ? [{ '@type': 'VirtualLocation' as const, url: event.url ?? url }] : []),
  ]
  const mode = place?.online ? (physical ? 'Mixed' : 'Online') : 'Offline'
  const picture = event.meta?.image ?? event.cover
  return {
    '@type': 'Event',
    name: event.title ?? undefined,
    description: event.meta?.description || (event.summary ?? undefined),
    startDate: when?.startsAt ?? event.startsAt ?? undefined,
    endDate: (when?.endsAt === when?.startsAt ? undefined : when?.endsAt) ?? event.endsAt ?? undefined,
    eventStatus: statusOf(event),
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` as const,
    location: locations.length === 1 ? locations[0] : locations,
    ...(picture?.url ? { image: new URL(picture.sizes?.og?.url ?? picture.url, origin).href } : {}),
    ...(event.capacity ? { maximumAttendeeCapacity: event.capacity } : {}),
    url,
    organizer: organizationData(organizer, origin),
    ...offerOf(event, url),
    ...scheduleOf(event),
  }
}

type Place = NonNullable<EventPage['place']>

const placeData = ({ name, address, latitude, longitude }: Place) => ({
  '@type': 'Place' as const,
  name: name ?? address ?? undefined,
  address: address ?? name ?? undefined,
  ...(latitude !== null && longitude !== null
    ? { geo: { '@type': 'GeoCoordinates' as const, latitude, longitude } }
    : {}),
})

/** The price is in words ("12 €, children free"): they describe the offer. Where nothing is said, nothing is claimed. */
const offerOf = ({ price, attendance }: EventPage, url: string) => {
  if (!price) return {}
  const isFree = /^(?:free|gratuite?|entrée libre)\b/i.test(price.trim())
  return {
    isAccessibleForFree: isFree,
    offers: {
      '@type': 'Offer' as const,
      url,
      description: price,
      ...(isFree ? { price: 0, priceCurrency: 'EUR' } : {}),
      ...(attendance
        ? {
            availability:
              attendance.seatsLeft === 0
                ? ('https://schema.org/SoldOut' as const)
                : ('https://schema.org/InStock' as const),
          }
        : {}),
    },
  }
}

const frequencies: Readonly<Record<string, string>> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' }

/** A rule of RFC 5545 as far as schema.org's Schedule says it: how often, and in which zone. */
const scheduleOf = ({ recurrence, startsAt, timeZone }: EventPage) => {
  const part = (name: string): string | undefined =>
    new RegExp(`(?:^|[;:])${name}=([^;\\s]+)`).exec(recurrence ?? '')?.[1]
  const unit = frequencies[part('FREQ') ?? '']
  if (!unit) return {}
  const days = part('BYDAY')
  const count = part('COUNT')
  return {
    eventSchedule: {
      '@type': 'Schedule' as const,
      repeatFrequency: `P${part('INTERVAL') ?? '1'}${unit}`,
      scheduleTimezone: timeZone ?? undefined,
      startDate: startsAt ?? undefined,
      ...(days ? { byDay: days.split(',') } : {}),
      ...(count ? { repeatCount: Number(count) } : {}),
    },
  }
}

const statusOf = ({ state, attendance }: EventPage): EventStatusType => {
  const date = attendance?.occurrence.state
  if (state === 'cancelled' || date === 'cancelled') return 'https://schema.org/EventCancelled'
  return date === 'moved' ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled'
}
