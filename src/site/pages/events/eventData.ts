import type { EventPage } from '../../loaders/happenings'

/** An event as schema.org knows it. Addresses are absolute. */
export const eventData = (args: { event: EventPage; url: string; origin: string }): object => {
  const { event, url, origin } = args
  const { place } = event
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
    startDate: event.startsAt,
    endDate: event.endsAt ?? undefined,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: locations.length === 1 ? locations[0] : locations,
    ...(event.cover?.url
      ? { image: new URL(event.cover.sizes?.og?.url ?? event.cover.url, origin).href }
      : {}),
    ...(event.capacity ? { maximumAttendeeCapacity: event.capacity } : {}),
    url,
  }
}
