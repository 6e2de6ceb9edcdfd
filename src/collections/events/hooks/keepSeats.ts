import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { holdsTransaction } from '../../../database/inTransaction'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { type EventTimes, findOccurrence, nextOccurrences } from '../recurrence/occurrences'
import { holdRoster, inRoster, type Place, type Roster, rosterKey, rostersOf } from '../rsvps/roster'
import { settle } from '../rsvps/settle'
import { type RegistrableEvent, type Terms, termsOf } from '../rsvps/terms'
import { publishedBefore } from './publishedBefore'

type Saved = RegistrableEvent & { _status?: string | null }

/**
 * Seats can be taken away from the room, but not from people: fewer than are taken is refused, before anything is
 * written. From here until `giveOutSeats` nobody sits down: a transaction sees to that, and where a database has none,
 * a hold on each of the event's rosters.
 */
export const refuseTooFewSeats =
  ({ now }: Pick<EventsOptions, 'now'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'create' || data._status === 'draft') return data
    const event = { ...originalDoc, ...data } as Saved
    if (!(await holdsTransaction(req)))
      await holdDates({ before: publishedBefore(event.id, req) ?? event, after: event }, now, req)
    for (const { occurrence, taken } of await rostersOf(req.payload, event.id, req)) {
      const terms = termsNow(event, occurrence, now())
      if (!terms) continue
      try {
        refuseBelow(terms, taken)
      } catch (error) {
        await letDatesGo(req)
        throw error
      }
    }
    return data
  }

/** New seats go to those who wait, in the transaction that brought them; and nobody sat down in between. */
export const giveOutSeats =
  ({ now, emit }: EventsOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const event = doc as Saved
    if (operation === 'create' || event._status === 'draft') return doc
    for (const { occurrence } of await rostersOf(req.payload, event.id, req)) {
      const terms = termsNow(event, occurrence, now())
      if (!terms) continue
      const place = { payload: req.payload, req, now, event: event.id, occurrence }
      await withHold(place, async (roster, req) => {
        refuseBelow(terms, roster.taken)
        await settle({ roster, terms, now: now(), emit, req })
      })
    }
    return doc
  }

/** The dates that a request holds, and by which holds. */
const holds = new WeakMap<PayloadRequest, Map<string, { place: Place; hold: string }>>()

/**
 * Holds each date to which somebody has answered, and the next one, to which the first may be answering now. A date
 * that is called otherwise from now on is not held: `followDates` is about to give its roster another name.
 */
const holdDates = async (
  { before, after }: { before: EventTimes; after: Saved },
  now: () => Date,
  req: PayloadRequest,
): Promise<void> => {
  const known = (await rostersOf(req.payload, after.id, req)).map(({ occurrence }) => occurrence)
  const next = nextOccurrences(before, now(), 1).map(({ id }) => id)
  const held = holds.get(req) ?? new Map<string, { place: Place; hold: string }>()
  holds.set(req, held)
  // In one order for everybody: two organisers never wait for each other.
  for (const occurrence of [...new Set([...known, ...next])].sort()) {
    if (findOccurrence(after, occurrence)?.id !== occurrence || !termsNow(after, occurrence, now())) continue
    const place = { payload: req.payload, req, now, event: after.id, occurrence }
    held.set(rosterKey(place), { place, hold: await holdRoster(place) })
  }
}

const letDatesGo = async (req: PayloadRequest): Promise<void> => {
  for (const { place } of [...(holds.get(req)?.values() ?? [])]) await withHold(place, async () => {})
}

/** Does `work` in a roster, under the request's hold where it has one; the hold ends with it. */
const withHold = async (place: Place, work: Parameters<typeof inRoster<void>>[1]): Promise<void> => {
  const hold = holds.get(place.req)?.get(rosterKey(place))?.hold
  holds.get(place.req)?.delete(rosterKey(place))
  await inRoster({ ...place, hold }, work)
}

/** The terms of a date that is still to come; null for one that is over, or gone. */
const termsNow = (event: RegistrableEvent, occurrence: string, now: Date): Terms | null => {
  const date = findOccurrence(event, occurrence)
  return date && Date.parse(date.endsAt) > now.getTime() ? termsOf(event, date) : null
}

const refuseBelow = ({ seats }: Terms, taken: Roster['taken']): void => {
  const lacks = (field: string, limit: number | null, used: number): void => {
    if (limit !== null && used > limit)
      throw eventErrors.CAPACITY_BELOW_GOING({
        field,
        message: `${used} seats are taken: there cannot be fewer. Take registrations back first.`,
      })
  }
  lacks('capacity', seats.total, taken.site + taken.online)
  lacks('registration.siteSeats', seats.site, taken.site)
  lacks('registration.onlineSeats', seats.online, taken.online)
}
