import type { PayloadRequest } from 'payload'
import type { Emit } from '../../../core/emit'
import { step } from '../../../core/lifecycle'
import { slugs } from '../../../slugs'
import { readFacts } from '../telling/facts'
import { type Mode, seated } from './allocate'
import { isSeated, rsvpLifecycle, type RsvpStatus } from './lifecycle'
import type { Roster } from './roster'

type Id = number | string

/** A registration as it is stored. */
export type RsvpRow = {
  /** Null before it is stored. */
  id: Id | null
  member: Id
  status: RsvpStatus
  guests: number
  mode: Mode
  order: number
  offeredUntil?: string | null
  because?: string | null
  /** The scan that checked them in. */
  scan?: string | null
}

/** What may change with a state. */
export type RsvpChange = {
  status: RsvpStatus
  guests?: number
  mode?: Mode
  offeredUntil?: string | null
  because?: string | null
  shown?: boolean
  answers?: unknown
  checkedInAt?: string | null
  /** The scan that did it, by its key. */
  scan?: string | null
  /** When the date begins, as its member's lists show it. */
  startsAt?: string
  endsAt?: string
}

/** Seats of a registration: the member and their guests. */
export const seatsOf = ({ guests }: { guests: number }): number => guests + 1

/**
 * Brings a registration to a state, and the roster's counts with it: the only place where either changes, so that
 * the counts are always those of a recount. The caller holds the roster.
 *
 * @throws Error for a step that the lifecycle does not know: a mistake of the hub's own.
 */
export const moveRsvp = async (args: {
  roster: Roster
  rsvp: RsvpRow
  change: RsvpChange
  emit: Emit
  req: PayloadRequest
}): Promise<RsvpRow> => {
  const { roster, rsvp, change, emit, req } = args
  const moved = step(rsvpLifecycle, { from: rsvp.status, to: change.status, facts: undefined })
  if (moved.kind === 'refused') throw new Error(moved.reason)
  const next: RsvpRow & RsvpChange = { offeredUntil: null, because: null, ...pick(rsvp), ...change }
  if (change.status !== 'offered') next.offeredUntil = null
  if (change.status !== 'cancelled') next.because = null
  // Who comes for the first time, or back after leaving, stands at the end.
  const queues = change.status === 'waitlisted' || change.status === 'going'
  if (rsvp.id === null || (queues && !isInLine(rsvp.status))) next.order = roster.lastOrder += 1
  recount(roster, rsvp, next)
  next.id = await save(roster, next, req)
  if (change.status === 'offered') roster.dueAt = earliest(roster.dueAt, next.offeredUntil)
  if (moved.kind === 'moved' && isTold(change.status)) {
    const facts = await readFacts(roster, req)
    await emit({
      topic: 'rsvp.changed',
      payload: {
        rsvp: next.id,
        member: rsvp.member,
        event: roster.event,
        occurrence: roster.occurrence,
        status: change.status,
        because: next.because ?? null,
        offeredUntil: next.offeredUntil ?? null,
        ...(facts ?? gone),
      },
      req,
    })
  }
  return next
}

/** What is left to say of an event that is no more. */
const gone = { title: { en: '', fr: '' }, slug: '', startsAt: '', timeZone: 'UTC' }

/** Takes a registration that goes away altogether out of the counts. */
export const forgetRsvp = (roster: Roster, rsvp: RsvpRow): void =>
  recount(roster, rsvp, { ...rsvp, status: 'cancelled' })

const save = async (roster: Roster, rsvp: RsvpRow, req: PayloadRequest): Promise<Id> => {
  const { id, member, ...data } = rsvp
  const collection = slugs.rsvps
  const { db } = req.payload
  if (id !== null) {
    await db.updateOne({ collection, id, data, req, returning: false })
    return id
  }
  const { event, occurrence } = roster
  const made = (await db.create({ collection, data: { event, occurrence, member, ...data }, req })) as {
    id: Id
  }
  return made.id
}

/** Do these already stand in the order of acceptance? */
const isInLine = (status: RsvpStatus): boolean => status === 'waitlisted' || isSeated(status)

const earliest = (one: string | null, other: string | null | undefined): string | null =>
  one === null || (other != null && other < one) ? (other ?? null) : one

const recount = (roster: Roster, before: RsvpRow, after: RsvpRow): void => {
  if (isSeated(before.status)) roster.taken = seated(roster.taken, party(before), -1)
  if (isSeated(after.status)) roster.taken = seated(roster.taken, party(after))
  roster.waiting += Number(after.status === 'waitlisted') - Number(before.status === 'waitlisted')
}

const party = (rsvp: RsvpRow) => ({ mode: rsvp.mode, seats: seatsOf(rsvp) })

const pick = ({ id, member, status, guests, mode, order, offeredUntil, because }: RsvpRow): RsvpRow => ({
  id,
  member,
  status,
  guests,
  mode,
  order,
  ...(offeredUntil === undefined ? {} : { offeredUntil }),
  ...(because === undefined ? {} : { because }),
})

const isTold = (status: RsvpStatus): boolean => status !== 'interested' && status !== 'attended'
