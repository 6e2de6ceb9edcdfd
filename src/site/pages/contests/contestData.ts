import type { Event } from 'schema-dts'
import { organizationData } from '../../jsonLd'
import type { ContestPage } from '../../loaders/happenings'

/** A contest as schema.org knows it: something that goes on, online, for nothing. Addresses are absolute. */
export const contestData = (args: {
  contest: ContestPage
  url: string
  origin: string
  organizer: Parameters<typeof organizationData>[0]
}): Exclude<Event, string> => {
  const { contest, url, origin, organizer } = args
  const picture = contest.meta?.image ?? contest.cover
  return {
    '@type': 'Event',
    name: contest.title ?? undefined,
    description: contest.meta?.description || (contest.summary ?? undefined),
    startDate: contest.opensAt,
    endDate: contest.closesAt,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url },
    ...(picture?.url ? { image: new URL(picture.sizes?.og?.url ?? picture.url, origin).href } : {}),
    url,
    organizer: organizationData(organizer, origin),
  }
}
