import type { Where } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { slugs } from '../../../slugs'
import type { EventsOptions } from '../options'
import { type Occurrence, occurrencesBetween } from '../recurrence/occurrences'
import type { RegistrableEvent } from '../rsvps/terms'

/** What {@link eventDates} takes. Times are ISO 8601. */
export type EventDatesInput = {
  from: string
  to?: string | null
  tag?: string | null
  limit?: number | null
  locale?: 'en' | 'fr' | null
}

/** Days that one question spans at most: a quarter, and the weeks around it. */
const mostDays = 100
/** Dates of one answer: ten a day for a month, and some. */
const mostDates = 400
/** Series that are looked through for one answer. */
const mostSeries = 1000

/** The dates of all public events in a span of time, soonest first: a calendar's month, or what comes next. */
export const eventDates =
  ({
    now,
  }: Pick<EventsOptions, 'now'>): Operation<EventDatesInput, { event: unknown; occurrence: Occurrence }[]> =>
  async ({ from, to, tag, limit, locale }, req) => {
    const start = Number.isNaN(Date.parse(from)) ? now() : new Date(from)
    const farthest = start.getTime() + mostDays * 86_400_000
    const asked = to == null || Number.isNaN(Date.parse(to)) ? farthest : Date.parse(to)
    const window = { from: start, to: new Date(Math.min(asked, farthest)) }
    const found = await req.payload.find({
      collection: slugs.events,
      where: { and: [published, ...(tag ? [{ 'tags.slug': { equals: tag } }] : []), touching(window)] },
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
      .flatMap((event) =>
        occurrencesBetween(event, window, mostDates).map((occurrence) => ({ event, occurrence })),
      )
      .sort((one, other) => Date.parse(one.occurrence.startsAt) - Date.parse(other.occurrence.startsAt))
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
