import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { findOccurrence } from '../recurrence/occurrences'
import { inRoster, type Roster, rostersOf } from '../rsvps/roster'
import { settle } from '../rsvps/settle'
import { type RegistrableEvent, type Terms, termsOf } from '../rsvps/terms'

type Saved = RegistrableEvent & { _status?: string | null }

/** Seats can be taken away from the room, but not from people: fewer than are taken is refused, before anything is written. */
export const refuseTooFewSeats =
  ({ now }: Pick<EventsOptions, 'now'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation === 'create' || data._status === 'draft') return data
    const event = { ...originalDoc, ...data } as Saved
    for (const { occurrence, taken } of await rostersOf(req.payload, event.id, req)) {
      const terms = termsNow(event, occurrence, now())
      if (terms) refuseBelow(terms, taken)
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
      if (terms) await fill({ event, occurrence, terms, now, emit, req })
    }
    return doc
  }

const fill = async (args: {
  event: Saved
  occurrence: string
  terms: Terms
  now: () => Date
  emit: EventsOptions['emit']
  req: PayloadRequest
}): Promise<void> => {
  const { event, occurrence, terms, now, emit, req } = args
  await inRoster({ payload: req.payload, req, now, event: event.id, occurrence }, async (roster, req) => {
    refuseBelow(terms, roster.taken)
    await settle({ roster, terms, now: now(), emit, req })
  })
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
