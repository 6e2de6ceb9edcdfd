import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { readEventDate } from '../readEvent'
import { findOccurrence, nextOccurrences } from '../recurrence/occurrences'
import { type RsvpStatus, rsvpLifecycle } from '../rsvps/lifecycle'
import { rostersOf } from '../rsvps/roster'
import type { RegistrableEvent } from '../rsvps/terms'
import { messagesPerDay, mostOfText } from './options'
import { deskRows } from './rows'
import { sentOn } from './messageGoing'

/** Registrations on one page of the desk at most: one evening's list at the door. */
const mostRows = 1000

/** What {@link eventDesk} takes. */
export type DeskInput = { event: number | string; occurrence?: string | null }

type RowsArgs = { statuses?: readonly RsvpStatus[] | null; limit: number; page: number }

/**
 * What organisers see of a date: who answered what, in numbers and by name, and what was written to them.
 *
 * @throws FORBIDDEN · EVENT_NOT_FOUND · OCCURRENCE_NOT_FOUND
 */
export const eventDesk =
  (options: EventsOptions): Operation<DeskInput, object> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const { event, occurrence } = await readEventDate(await dated(input, options, req), req)
    const place = { event: event.id, occurrence: occurrence.id }
    return {
      event,
      occurrence,
      dates: () => answeredDates(event, req),
      counts: () => countsOf(place, req),
      rows: ({ statuses, limit, page }: RowsArgs) =>
        deskRows(
          {
            ...place,
            statuses: statuses ?? null,
            limit: Math.max(1, Math.min(limit, mostRows)),
            page: Math.max(1, page),
          },
          req,
        ),
      messages: () => messagesOf(place, req),
      messagesLeft: async () =>
        Math.max(
          0,
          messagesPerDay -
            (await sentOn({ event: event.id, day: options.now().toISOString().slice(0, 10) }, req)),
        ),
      mostLetters: mostOfText,
    }
  }

/** Who names no date means the next one, or where there is none the last that somebody answered to. */
const dated = async (input: DeskInput, options: EventsOptions, req: PayloadRequest): Promise<DeskInput> => {
  if (input.occurrence) return input
  const event = await req.payload.findByID({
    collection: slugs.events,
    id: documentId(req.payload, input.event),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!event) throw eventErrors.EVENT_NOT_FOUND({ field: 'event' })
  const times = event as unknown as RegistrableEvent
  const occurrence =
    nextOccurrences(times, options.now(), 1)[0]?.id ?? (await answeredDates(times, req)).at(-1)?.id
  return { event: event.id, occurrence: occurrence ?? null }
}

/** Dates that somebody answered to, soonest first. */
const answeredDates = async (event: RegistrableEvent, req: PayloadRequest) =>
  (await rostersOf(req.payload, event.id, req))
    .flatMap(({ occurrence }) => findOccurrence(event, occurrence) ?? [])
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))

type Place = { event: number | string; occurrence: string }

const at = ({ event, occurrence }: Place): Where[] => [
  { event: { equals: event } },
  { occurrence: { equals: occurrence } },
]

/** How many registrations, and how many people with their guests, are in each state. */
const countsOf = async (place: Place, req: PayloadRequest) => {
  const { docs } = await req.payload.db.find<{ status: RsvpStatus; guests?: number | null }>({
    collection: slugs.rsvps,
    where: { and: at(place) },
    select: { status: true, guests: true },
    pagination: false,
    limit: 0,
    req,
  })
  return (Object.keys(rsvpLifecycle.states) as RsvpStatus[]).map((status) => {
    const rows = docs.filter((row) => row.status === status)
    return {
      status,
      registrations: rows.length,
      people: rows.reduce((sum, { guests }) => sum + 1 + (guests ?? 0), 0),
    }
  })
}

/** What was written about the date, newest first. */
const messagesOf = async (place: Place, req: PayloadRequest) =>
  (
    await req.payload.find({
      collection: slugs.eventMessages,
      where: { and: at(place) },
      sort: '-createdAt',
      limit: 20,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  ).docs
