import { notFound } from 'next/navigation'
import {
  type DoorRowFragment,
  EventChannelsDocument,
  type EventChannelsQuery,
  EventDeskDocument,
  type EventDeskQuery,
  EventDoorDocument,
  EventIdAtDocument,
  type Rsvp_Status,
} from '../graphql/generated'
import { ask, askIfThere, SiteQueryError } from '../server/graphql'
import { visit } from '../server/visit'

/** One date of an event, for its organisers. */
export type Desk = EventDeskQuery['eventDesk']

/** May this member keep the registrations of events? What they see the hub decides; this only shows the way there. */
export const organises = (me: { roles?: readonly string[] | null } | null): boolean =>
  me?.roles?.some((role) => ['editor', 'manager', 'admin'].includes(role)) ?? false

/**
 * The desk of an event and a date; who may not see it finds no page there.
 *
 * @param asked.date - @default the next one, or the last that somebody answered to
 */
export const deskAt = async (asked: {
  slug: string
  date: string | null
  statuses: Rsvp_Status[] | null
  limit: number
  page: number
}): Promise<Desk> => {
  const { locale, me } = await visit()
  if (!organises(me)) notFound()
  const { Events } = await ask(EventIdAtDocument, {
    locale,
    where: { _status: { equals: 'published' }, slug: { equals: asked.slug } },
  })
  const event = Events?.docs[0] ?? notFound()
  const { date, statuses, limit, page } = asked
  try {
    const variables = { event: String(event.id), occurrence: date, statuses, limit, page }
    const { eventDesk } = await ask(EventDeskDocument, variables)
    // The desk is the same in every language; the page is in one.
    return { ...eventDesk, event: { ...eventDesk.event, title: event.title ?? eventDesk.event.title } }
  } catch (error) {
    if (error instanceof SiteQueryError && closed.has(error.code)) notFound()
    throw error
  }
}

/**
 * What the channels heard of the event, newest first, and the timetable of its date; null in a hub that publishes
 * nowhere.
 */
export const channelsOf = async ({
  event,
  occurrence,
}: Pick<Desk, 'event' | 'occurrence'>): Promise<{
  announcements: NonNullable<EventChannelsQuery['Announcements']>['docs']
  planned: NonNullable<EventChannelsQuery['EventPosts']>['docs']
} | null> => {
  const found = await askIfThere(EventChannelsDocument, { event: event.id, document: String(event.id) })
  return (
    found && {
      announcements: found.Announcements?.docs ?? [],
      // The whole event has one step of its own. The latest are asked for; they are read from the first on.
      planned: (found.EventPosts?.docs ?? [])
        .filter((post) => ['all', occurrence.id].includes(post.occurrence))
        .toReversed(),
    }
  )
}

const closed = new Set(['FORBIDDEN', 'EVENT_NOT_FOUND', 'OCCURRENCE_NOT_FOUND'])

/** Everybody whom the door expects, and who is in. */
export const doorRows = async (asked: {
  event: string
  occurrence: string
}): Promise<readonly DoorRowFragment[]> => (await ask(EventDoorDocument, asked)).eventDesk.rows
