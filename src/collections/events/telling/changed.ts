import type { EventTimes, Occurrence } from '../recurrence/occurrences'

/** As much of an event as those who come have to hear of when it changes. */
export type ToldEvent = EventTimes & {
  place?: {
    name?: string | null
    address?: string | null
    online?: boolean | null
    link?: string | null
  } | null
}

/** What became different about a date. The link itself is not in it: it is for those going, on the page. */
export type DateChanges = {
  /** When it was to be before; null when that is the same. */
  time: { startsAt: string; endsAt: string; timeZone: string } | null
  /** Where it was to be before, empty for nowhere; null when that is the same. */
  place: string | null
  link: boolean
  /** It takes place no more, or it does after all. */
  state: 'cancelled' | 'restored' | null
}

/** A place in one line; empty when there is none. */
export const placeLine = (place: ToldEvent['place']): string =>
  [place?.name, place?.address?.replace(/\s*\n\s*/g, ', ')].filter(Boolean).join(', ')

/** Pure: what those who come to a date must hear of; null when nothing is different for them. */
export const changesOf = (
  before: { event: ToldEvent; date: Occurrence },
  after: { event: ToldEvent; date: Occurrence },
): DateChanges | null => {
  const { startsAt, endsAt } = before.date
  const { timeZone } = before.event
  const isMoved = startsAt !== after.date.startsAt || endsAt !== after.date.endsAt
  const was = { off: before.date.state === 'cancelled', place: placeLine(before.event.place) }
  const isOff = after.date.state === 'cancelled'
  const changes: DateChanges = {
    time: isMoved ? { startsAt, endsAt, timeZone } : null,
    place: was.place === placeLine(after.event.place) ? null : was.place,
    link: (before.event.place?.link ?? '') !== (after.event.place?.link ?? ''),
    state: was.off === isOff ? null : isOff ? 'cancelled' : 'restored',
  }
  // Of what is off, and was off before, nothing is told.
  if (isOff && was.off) return null
  return changes.time || changes.place !== null || changes.link || changes.state ? changes : null
}
