import type { PayloadRequest } from 'payload'
import type { Emit } from '../../../core/emit'
import { allocate, seatsLeft } from './allocate'
import { isOver } from './decideRsvp'
import { moveRsvp, type RsvpRow, seatsOf } from './moveRsvp'
import type { Roster } from './roster'
import { rsvpRows } from './rows'
import { offerEnds, type Terms } from './terms'

/**
 * Brings a date up to now: ends the offers whose time has come, and offers free seats to those who wait, as the
 * event's policy says. The caller holds the roster. Doing it twice does nothing more.
 */
export const settle = async (args: {
  roster: Roster
  terms: Terms
  now: Date
  emit: Emit
  req: PayloadRequest
}): Promise<void> => {
  const { roster, terms, now, emit, req } = args
  if (roster.dueAt !== null && isOver(roster.dueAt, now)) {
    const offered = await rsvpRows(roster, { status: { equals: 'offered' } }, req)
    for (const rsvp of offered.filter(({ offeredUntil }) => isOver(offeredUntil, now)))
      await moveRsvp({ roster, rsvp, change: { status: 'cancelled', because: 'offer-expired' }, emit, req })
    const ends = offered.flatMap(({ offeredUntil }) =>
      isOver(offeredUntil, now) ? [] : [offeredUntil ?? ''],
    )
    roster.dueAt = ends.sort()[0] ?? null
  }
  if (terms.promotion === 'automatic')
    for (const rsvp of await nextInLine({ roster, terms, now, req }))
      await offer({ roster, rsvp, terms, now, emit, req })
}

/** Those waiting for whom there are seats now. */
export const nextInLine = async (args: {
  roster: Roster
  terms: Terms
  now: Date
  req: PayloadRequest
}): Promise<RsvpRow[]> => {
  const { roster, terms, now, req } = args
  const { seats, policy } = terms
  if (roster.waiting === 0 || terms.isCancelled || terms.startsAt <= now.getTime() || isFull(args)) return []
  const waiting = await waitingRows(roster, req)
  return allocate({ seats, taken: roster.taken, waiting, policy })
}

/** Those waiting, as parties. */
export const waitingRows = async (roster: Roster, req: PayloadRequest) =>
  (await rsvpRows(roster, { status: { equals: 'waitlisted' } }, req)).map((rsvp) => ({
    ...rsvp,
    seats: seatsOf(rsvp),
  }))

/** Keeps the seats of a registration until its offer ends. */
export const offer = (args: {
  roster: Roster
  rsvp: RsvpRow
  terms: Terms
  now: Date
  emit: Emit
  req: PayloadRequest
}): Promise<RsvpRow> => {
  const { roster, rsvp, terms, now, emit, req } = args
  const change = { status: 'offered' as const, offeredUntil: offerEnds(terms, now).toISOString() }
  return moveRsvp({ roster, rsvp, change, emit, req })
}

/** Not one seat is free: nobody needs to be asked. */
export const isFull = ({ roster, terms }: { roster: Roster; terms: Terms }): boolean => {
  const left = seatsLeft(terms.seats, roster.taken)
  return left.total === 0 || (left.site === 0 && left.online === 0)
}
