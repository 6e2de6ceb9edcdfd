import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import { idOf } from '../idOf'
import type { EventsOptions } from '../options'
import { fits } from '../rsvps/allocate'
import { join } from '../rsvps/decideRsvp'
import { moveRsvp, type RsvpRow, seatsOf } from '../rsvps/moveRsvp'
import { rsvpRows } from '../rsvps/rows'
import { nextInLine, offer, waitingRows } from '../rsvps/settle'
import { ownRsvp } from './rsvp'
import { type Held, withRoster } from './withRoster'

type Id = number | string

/** Says yes to a request: the member is going, or joins the waiting list. */
export const approveRsvp = (options: EventsOptions): Operation<{ rsvp: Id }, unknown> =>
  onRsvp(options, async ({ roster, terms, rsvp, req }) => {
    if (rsvp.status !== 'requested') throw eventErrors.RSVP_NOT_WAITING()
    const seats = seatsOf(rsvp)
    const waiting = await waitingRows(roster, req)
    const status = join({ terms, taken: roster.taken, waiting }, { mode: rsvp.mode, seats })
    await moveRsvp({ roster, rsvp, change: { status }, emit: options.emit, req })
  })

/** Says no: to a request, or to somebody who comes or waits. They cannot ask again. */
export const declineRsvp = (options: EventsOptions): Operation<{ rsvp: Id }, unknown> =>
  onRsvp(options, async ({ roster, rsvp, req }) => {
    if (rsvp.status === 'attended') throw eventErrors.ALREADY_ATTENDED()
    const change = { status: 'cancelled', because: 'refused' } as const
    if (rsvp.status !== 'cancelled') await moveRsvp({ roster, rsvp, change, emit: options.emit, req })
  })

/** Offers seats to one who waits, before their turn if the organiser wants it so. Only seats that are free. */
export const promoteRsvp = (options: EventsOptions): Operation<{ rsvp: Id }, unknown> =>
  onRsvp(options, async ({ roster, terms, rsvp, now, req }) => {
    if (rsvp.status !== 'waitlisted') throw eventErrors.RSVP_NOT_WAITING()
    if (terms.isCancelled) throw eventErrors.EVENT_CANCELLED()
    if (terms.startsAt <= now.getTime()) throw eventErrors.EVENT_OVER()
    if (!fits(terms.seats, roster.taken, { mode: rsvp.mode, seats: seatsOf(rsvp) }))
      throw eventErrors.SEATS_GONE({ message: 'There are not enough free seats for this group.' })
    await offer({ roster, rsvp, terms, now, emit: options.emit, req })
  })

/** Offers all free seats of a date to those who are next in line; answers to how many. */
export const promoteWaiting =
  (options: EventsOptions): Operation<{ event: Id; occurrence?: string | null }, number> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    return withRoster(input, { req, options }, async (held) => {
      const next = await nextInLine(held)
      for (const rsvp of next) await offer({ ...held, rsvp, emit: options.emit })
      return next.length
    })
  }

const onRsvp =
  (
    options: EventsOptions,
    work: (held: Held & { rsvp: RsvpRow }) => Promise<void>,
  ): Operation<{ rsvp: Id }, unknown> =>
  async ({ rsvp: asked }, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const { id, place } = await placeOf(asked, req)
    await withRoster(place, { req, options }, async (held) => {
      const [rsvp] = await rsvpRows(held.roster, { id: { equals: id } }, held.req)
      if (!rsvp) throw eventErrors.RSVP_NOT_FOUND({ field: 'rsvp' })
      await work({ ...held, rsvp })
    })
    return ownRsvp(id, req)
  }

const placeOf = async (asked: Id, req: PayloadRequest) => {
  const found = await req.payload.findByID({
    collection: slugs.rsvps,
    id: documentId(req.payload, asked),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!found) throw eventErrors.RSVP_NOT_FOUND({ field: 'rsvp' })
  return { id: found.id, place: { event: idOf(found.event), occurrence: found.occurrence } }
}
