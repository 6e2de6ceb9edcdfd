import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { type EventTimes, findOccurrence, type Occurrence } from '../recurrence/occurrences'
import { placeLine, type ToldEvent } from './changed'

type Id = number | string

/** An event as the database keeps it: in every language at once. */
export type StoredEvent = EventTimes &
  ToldEvent & {
    id: Id
    slug?: string | null
    title?: { en?: string | null; fr?: string | null } | null
    stateNote?: { en?: string | null; fr?: string | null } | null
    sequence?: number | null
    updatedAt: string
    _status?: string | null
  }

/** What a letter says of a date, and what the calendar file in it needs. */
export type DateFacts = {
  title: { en: string; fr: string }
  slug: string
  startsAt: string
  timeZone: string
  calendar: {
    event: Id
    endsAt: string
    place: string
    sequence: number
    updatedAt: string
    isOff: boolean
    /** By which calendars know the date; null or absent: by the event and the date. */
    name?: string | null
  }
}

/** System read: an event as it is stored now, within the transaction of `req`. */
export const storedEvent = (id: Id, req: PayloadRequest): Promise<StoredEvent | null> =>
  req.payload.db.findOne<StoredEvent>({ collection: slugs.events, where: { id: { equals: id } }, req })

/**
 * Pure: the facts of a date; those of the event when the date is gone.
 *
 * @param name - of its roster. @default null
 */
export const factsOf = (
  event: StoredEvent,
  date: Occurrence | null,
  name: string | null = null,
): DateFacts => ({
  title: inBoth(event.title),
  slug: event.slug ?? '',
  startsAt: date?.startsAt ?? event.startsAt,
  timeZone: event.timeZone,
  calendar: {
    event: event.id,
    endsAt: date?.endsAt ?? event.endsAt ?? event.startsAt,
    place: placeLine(event.place),
    sequence: event.sequence ?? 0,
    updatedAt: event.updatedAt,
    isOff: date === null || date.state === 'cancelled',
    name,
  },
})

/** {@link factsOf}, read now, because a date can be gone when the letter is written. */
export const readFacts = async (
  place: { event: Id; occurrence: string; name: string | null },
  req: PayloadRequest,
): Promise<DateFacts | null> => {
  const event = await storedEvent(place.event, req)
  return event && factsOf(event, findOccurrence(event, place.occurrence), place.name)
}

/** Words in both languages; where there are none in one, those of the other. */
export const inBoth = (
  words: { en?: string | null; fr?: string | null } | null | undefined,
): { en: string; fr: string } => ({
  en: words?.en ?? words?.fr ?? '',
  fr: words?.fr ?? words?.en ?? '',
})
