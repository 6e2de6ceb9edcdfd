import type { Where } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { slugs } from '../../../slugs'
import type { EventsOptions } from '../options'
import { type NearInput, nearOf } from '../near/near'
import { type Occurrence, occurrencesBetween } from '../recurrence/occurrences'
import type { Mode } from '../rsvps/allocate'
import { modesOf, type RegistrableEvent } from '../rsvps/terms'
import { listed } from '../visibility/access'

/** What {@link eventDates} takes. Times are ISO 8601. */
export type EventDatesInput = {
  from: string
  to?: string | null
  tag?: string | null
  /** Only dates of events that take place this way. */
  mode?: Mode | null
  /** Only dates near a place; the nearest come first. */
  near?: NearInput | null
  limit?: number | null
  locale?: 'en' | 'fr' | null
}

/** A date and its event; how far it is, in kilometres, when a place was asked for. */
export type EventDateFound = { event: RegistrableEvent; occurrence: Occurrence; distance: number | null }

/** Days that one question spans at most: a quarter, and the weeks around it. */
const mostDays = 100
/** Dates of one answer: ten a day for a month, and some. */
const mostDates = 400
/** Series that are looked through for one answer. */
const mostSeries = 1000

/** The dates of all events that the one who asks finds in lists, in a span of time, soonest first, or nearest first where a place is named. */
export const eventDates =
  ({ now }: Pick<EventsOptions, 'now'>): Operation<EventDatesInput, EventDateFound[]> =>
  async ({ from, to, tag, mode, near, limit, locale }, req) => {
    const isNear = near ? await nearOf(near, req) : null
    const start = Number.isNaN(Date.parse(from)) ? now() : new Date(from)
    const farthest = start.getTime() + mostDays * 86_400_000
    const asked = to == null || Number.isNaN(Date.parse(to)) ? farthest : Date.parse(to)
    const window = { from: start, to: new Date(Math.min(asked, farthest)) }
    const found = await req.payload.find({
      collection: slugs.events,
      where: {
        and: [published, listed(), ...(tag ? [{ 'tags.slug': { equals: tag } }] : []), touching(window)],
      },
      sort: 'startsAt',
      limit: mostSeries,
      pagination: false,
      depth: 0,
      ...(locale ? { locale } : {}),
      overrideAccess: false,
      user: req.user,
      req,
    })
    return (found.docs as unknown as RegistrableEvent[])
      .filter(({ place }) => !mode || modesOf(place).includes(mode))
      .flatMap((event) => {
        const distance = isNear?.(event) ?? null
        if (isNear && distance === null) return []
        return occurrencesBetween(event, window, mostDates).map((occurrence) => ({
          event,
          occurrence,
          distance,
        }))
      })
      .sort(
        (one, other) =>
          (one.distance ?? 0) - (other.distance ?? 0) ||
          Date.parse(one.occurrence.startsAt) - Date.parse(other.occurrence.startsAt),
      )
      .slice(0, Math.max(0, Math.min(limit ?? mostDates, mostDates)))
  }

const published: Where = { _status: { equals: 'published' } }

/** Single events that touch the window, and every series that began before its end. */
export const touching = ({ from, to }: { from: Date; to: Date }): Where => ({
  and: [
    { startsAt: { less_than: to.toISOString() } },
    {
      or: [
        { startsAt: { greater_than_equal: from.toISOString() } },
        { endsAt: { greater_than_equal: from.toISOString() } },
        { recurrence: { exists: true } },
        { 'additions.startsAt': { greater_than_equal: from.toISOString() } },
      ],
    },
  ],
})
