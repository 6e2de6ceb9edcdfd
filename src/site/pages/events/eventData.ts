import type { EventPage } from '../../loaders/happenings'

/** An event as schema.org knows it. Addresses are absolute. */
export const eventData = (args: { event: EventPage; url: string; origin: string }): object => {
  const { event, url, origin } = args
  const { place, attendance } = event
  const when = attendance?.occurrence
  const physical = place?.name || place?.address
  const locations = [
    ...(physical
      ? [{ '@type': 'Place', name: place.name ?? place.address, address: place.address ?? place.name }]
      : []),
    ...(place?.online || !physical ? [{ '@type': 'VirtualLocation', url: event.url ?? url }] : []),
  ]
  const mode = place?.online ? (physical ? 'Mixed' : 'Online') : 'Offline'
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary ?? undefined,
    startDate: when?.startsAt ?? event.startsAt,
    endDate: (when?.endsAt === when?.startsAt ? undefined : when?.endsAt) ?? event.endsAt ?? undefined,
    eventStatus: `https://schema.org/${statusOf(event)}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: locations.length === 1 ? locations[0] : locations,
    ...(event.cover?.url
      ? { image: new URL(event.cover.sizes?.og?.url ?? event.cover.url, origin).href }
      : {}),
    ...(event.capacity ? { maximumAttendeeCapacity: event.capacity } : {}),
    url,
  }
}

const statusOf = ({ state, attendance }: EventPage): string => {
  const date = attendance?.occurrence.state
  if (state === 'cancelled' || date === 'cancelled') return 'EventCancelled'
  return date === 'moved' ? 'EventRescheduled' : 'EventScheduled'
}
