import type { PayloadRequest, Where } from 'payload'
import { writeDateCursor } from '../../../core/dateCursor'
import { slugs } from '../../../slugs'
import { type NearInput, nearOf } from '../near/near'
import { type Occurrence, occurrencesBetween } from '../recurrence/occurrences'
import type { Mode } from '../rsvps/allocate'
import { modesOf, type RegistrableEvent } from '../rsvps/terms'
import { listed, mayRead } from '../visibility/access'
import { inOrder, placeOf } from './dateOrder'

/** Which dates somebody looks for. */
export type Sought = {
  tag?: string | null
  /** Only dates of events that take place this way. */
  mode?: Mode | null
  /** Only dates near a place; the nearest come first. */
  near?: NearInput | null
}

/** As much of an event as its dates and its place depend on. */
export type Dated = Pick<
  RegistrableEvent,
  'id' | 'startsAt' | 'endsAt' | 'timeZone' | 'recurrence' | 'additions' | 'changes' | 'state' | 'place'
>

/** A date and its event; how far it is, in kilometres, when a place was asked for. */
export type Found<Event = Dated> = { event: Event; occurrence: Occurrence; distance: number | null }

/** A date with the whole of its event, and its place in the list. */
export type Listed = Found<RegistrableEvent> & { cursor: string }

/**
 * All dates in a span of time that the one who asks finds in lists, soonest first, or nearest first where a place is named.
 * Of each event only what says when and where it is leaves the database: what is shown of a page of them is `shown`’s to read.
 */
export const datesFound = async (
  { tag, mode, near }: Sought,
  window: { from: Date; to: Date },
  req: PayloadRequest,
): Promise<Found[]> => {
  const isNear = near ? await nearOf(near, req) : null
  const may = await mayRead({ req })
  // Below Payload, with the very rule that it would ask: its hooks would dress up hundreds of events to show five.
  const { docs } = await req.payload.db.find<Dated>({
    collection: slugs.events,
    where: {
      and: [
        ...(typeof may === 'object' ? [may] : []),
        { _status: { equals: 'published' } },
        listed(),
        ...(tag ? [{ 'tags.slug': { equals: tag } }] : []),
        touching(window),
      ],
    },
    select: {
      startsAt: true,
      endsAt: true,
      timeZone: true,
      recurrence: true,
      additions: true,
      changes: true,
      state: true,
      place: true,
    },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
    .filter(({ place }) => !mode || modesOf(place).includes(mode))
    .flatMap((event) => {
      const distance = isNear?.(event) ?? null
      if (isNear && distance === null) return []
      return occurrencesBetween(event, window).map((occurrence) => ({ event, occurrence, distance }))
    })
    .map((found) => ({ found, place: placeOf(found) }))
    .sort((one, other) => inOrder(one.place, other.place))
    .map(({ found }) => found)
}

/** The dates with the whole of their events, as the one who asks may read them. */
export const shown = async (
  dates: readonly Found[],
  locale: 'en' | 'fr' | null | undefined,
  req: PayloadRequest,
): Promise<Listed[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.events,
    where: { id: { in: [...new Set(dates.map(({ event }) => event.id))] } },
    pagination: false,
    depth: 0,
    ...(locale ? { locale } : {}),
    overrideAccess: false,
    user: req.user,
    req,
  })
  const byId = new Map(docs.map((doc) => [String(doc.id), doc as unknown as RegistrableEvent]))
  return dates.flatMap((date) => {
    const event = byId.get(String(date.event.id))
    return event ? [{ ...date, event, cursor: writeDateCursor(placeOf(date)) }] : []
  })
}

/** Events whose dates may touch the window, by the bounds that `noteSpan` wrote down. */
export const touching = ({ from, to }: { from: Date; to: Date }): Where => ({
  and: [
    { or: [{ datesFrom: { less_than: to.toISOString() } }, { datesFrom: { equals: null } }] },
    lastingBeyond(from),
  ],
})

/** Events that may have a date at a moment or after it. */
export const lastingBeyond = (moment: Date): Where => ({
  or: [{ datesUntil: { greater_than_equal: moment.toISOString() } }, { datesUntil: { equals: null } }],
})
