import type { EventTimes, Occurrence } from '../recurrence/occurrences'
import type { Mode, Policy, Seats } from './allocate'

/** As much of an event as registration depends on. */
export type RegistrableEvent = EventTimes & {
  id: number | string
  capacity?: number | null
  place?: { name?: string | null; address?: string | null; online?: boolean | null } | null
  registration?: {
    opensAt?: string | null
    closesAt?: string | null
    closesHoursBefore?: number | null
    siteSeats?: number | null
    onlineSeats?: number | null
    guests?: number | null
    approval?: boolean | null
    policy?: Policy | null
    promotion?: 'automatic' | 'manual' | null
    offerHours?: number | null
    questions?: readonly Question[] | null
  } | null
}

/** Something asked at registration. */
export type Question = { id?: string | null; question: string; required?: boolean | null }

/** What holds for one date. */
export type Terms = {
  seats: Seats
  policy: Policy
  promotion: 'automatic' | 'manual'
  offerMs: number
  guests: number
  approval: boolean
  modes: readonly Mode[]
  /** Milliseconds since 1970; null where nothing is said. */
  opensAt: number | null
  closesAt: number
  startsAt: number
  endsAt: number
  isCancelled: boolean
  questions: readonly Question[]
}

const hour = 3_600_000
/** Hours for which an offer stands, unless the event says otherwise: pretix's default, see docs. */
export const defaultOfferHours = 48
/** The most that an event may give out; also what a chair in a database can count without a mistake. */
export const mostSeats = 100_000

/** Pure: the terms of one date of an event. */
export const termsOf = (event: RegistrableEvent, occurrence: Occurrence): Terms => {
  const { registration, place } = event
  const startsAt = Date.parse(occurrence.startsAt)
  const endsAt = Date.parse(occurrence.endsAt)
  const closes = [
    endsAt,
    ...(registration?.closesAt ? [Date.parse(registration.closesAt)] : []),
    ...(registration?.closesHoursBefore != null ? [startsAt - registration.closesHoursBefore * hour] : []),
  ]
  return {
    seats: {
      total: event.capacity ?? null,
      site: registration?.siteSeats ?? null,
      online: registration?.onlineSeats ?? null,
    },
    policy: registration?.policy ?? 'order',
    promotion: registration?.promotion ?? 'automatic',
    offerMs: (registration?.offerHours ?? defaultOfferHours) * hour,
    guests: registration?.guests ?? 0,
    approval: registration?.approval === true,
    modes: modesOf(place),
    opensAt: registration?.opensAt ? Date.parse(registration.opensAt) : null,
    closesAt: Math.min(...closes),
    startsAt,
    endsAt,
    isCancelled: occurrence.state === 'cancelled',
    questions: registration?.questions ?? [],
  }
}

/** Pure: the ways in which an event takes place. */
export const modesOf = (place: RegistrableEvent['place']): readonly Mode[] => {
  if (!place?.online) return ['site']
  return place.name || place.address ? ['site', 'online'] : ['online']
}

/** Pure: until when an offer made now stands: the event's patience, and never past the start. */
export const offerEnds = (terms: Pick<Terms, 'offerMs' | 'startsAt'>, now: Date): Date =>
  new Date(Math.min(now.getTime() + terms.offerMs, terms.startsAt))
