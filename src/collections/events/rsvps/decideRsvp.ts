import type { Mode, Party, Taken } from './allocate'
import { allocate, fits, seated } from './allocate'
import { isSeated, type RsvpStatus } from './lifecycle'
import type { Terms } from './terms'

/** A member's present answer, as far as a new one depends on it. */
export type OwnRsvp = Party & {
  status: RsvpStatus
  /** ISO 8601; while an offer stands. */
  offeredUntil?: string | null
  because?: string | null
}

/** What a member asks for. */
export type Wish = { kind: 'going' | 'interested'; guests: number; mode: Mode }

/** The hub's answer: a state for the member's RSVP, or the code of an error. */
export type Decision =
  | { kind: 'accepted'; status: RsvpStatus }
  | {
      kind: 'refused'
      code:
        | 'EVENT_CANCELLED'
        | 'EVENT_OVER'
        | 'REGISTRATION_NOT_OPEN'
        | 'REGISTRATION_CLOSED'
        | 'TOO_MANY_GUESTS'
        | 'MODE_NOT_OFFERED'
        | 'SEATS_GONE'
        | 'OFFER_EXPIRED'
        | 'ALREADY_ATTENDED'
        | 'RSVP_REFUSED'
    }

/**
 * Pure: what becomes of a wish. The caller holds the date's roster, so nothing changes between this and the write.
 *
 * @param taken - seats taken now, those of the member included.
 * @param waiting - all who wait, in order, the member left out.
 */
export const decideRsvp = (args: {
  terms: Terms
  own: OwnRsvp | null
  wish: Wish
  taken: Taken
  waiting: readonly Party[]
  now: Date
}): Decision => {
  const { terms, own, wish, now } = args
  const fault = closedFor(terms, own, now) ?? unfit(terms, wish)
  if (fault) return { kind: 'refused', code: fault }
  const status = own?.status ?? 'cancelled'
  if (wish.kind === 'interested') {
    // Seats are given back by cancelling, on purpose; a question of interest does not do it by the way.
    return {
      kind: 'accepted',
      status: status === 'cancelled' || status === 'interested' ? 'interested' : status,
    }
  }
  const party: Party = { mode: wish.mode, seats: wish.guests + 1 }
  switch (status) {
    case 'cancelled':
    case 'interested':
      return { kind: 'accepted', status: terms.approval ? 'requested' : join(args, party) }
    case 'requested':
    case 'waitlisted':
      return { kind: 'accepted', status }
    case 'offered':
      return isOver(own?.offeredUntil, now) ? { kind: 'refused', code: 'OFFER_EXPIRED' } : change(args, party)
    case 'going':
      return change(args, party)
    case 'attended':
      return { kind: 'refused', code: 'ALREADY_ATTENDED' }
  }
}

/** An offer ends at the very millisecond that it names. */
export const isOver = (until: string | null | undefined, now: Date): boolean =>
  until == null || Date.parse(until) <= now.getTime()

/** Pure: `going` when seats are free that nobody before wants, else `waitlisted`. */
export const join = (
  { terms, taken, waiting }: { terms: Terms; taken: Taken; waiting: readonly Party[] },
  party: Party,
): 'going' | 'waitlisted' => {
  const last = { ...party }
  const granted = allocate({
    seats: terms.seats,
    taken,
    waiting: [...waiting, last],
    policy: terms.policy,
  })
  return granted.includes(last) ? 'going' : 'waitlisted'
}

type Code = (Decision & { kind: 'refused' })['code']

const closedFor = (terms: Terms, own: OwnRsvp | null, now: Date): Code | null => {
  const at = now.getTime()
  if (terms.isCancelled) return 'EVENT_CANCELLED'
  if (terms.endsAt <= at) return 'EVENT_OVER'
  if (own?.because === 'refused') return 'RSVP_REFUSED'
  // Who holds seats may still bring fewer guests, and an offer is taken whenever it stands.
  if (isSeated(own?.status)) return null
  if (terms.opensAt !== null && at < terms.opensAt) return 'REGISTRATION_NOT_OPEN'
  return at >= terms.closesAt ? 'REGISTRATION_CLOSED' : null
}

const unfit = (terms: Terms, { guests, mode }: Wish): Code | null => {
  if (!Number.isInteger(guests) || guests < 0 || guests > terms.guests) return 'TOO_MANY_GUESTS'
  return terms.modes.includes(mode) ? null : 'MODE_NOT_OFFERED'
}

/** Fewer seats are always fine; more of them, or others, must be free, with nobody waiting for them. */
const change = ({ terms, own, taken, waiting }: Parameters<typeof decideRsvp>[0], party: Party): Decision => {
  const going: Decision = { kind: 'accepted', status: 'going' }
  if (!own || (own.mode === party.mode && party.seats <= own.seats)) return going
  const without = seated(taken, own, -1)
  const isFree = fits(terms.seats, without, party) && !waiting.some(({ mode }) => mode === party.mode)
  return isFree ? going : { kind: 'refused', code: 'SEATS_GONE' }
}
