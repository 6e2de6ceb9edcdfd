import { instantIn, parseLocalTime } from '../../core/timeZone'
import type { CalendarSource, SourceEntry } from '../../config/calendarSource'
import { hasRole } from '../../access'
import { documentId } from '../../database/documentId'
import { inTransaction } from '../../database/inTransaction'
import type { Event } from '../../payload-types'
import { slugs } from '../../slugs'
import { eventErrors } from './errors'
import { idOf } from './idOf'
import { touching } from './operations/datesFound'
import { type Change, findOccurrence, occurrencesBetween, repeats } from './recurrence/occurrences'

/** Events that are looked through for one answer, and dates of one event in it. */
const most = { events: 1000, dates: 100 }

/** Events on the editorial calendar: each date of a series by itself, drafts for organisers. */
export const eventsOnCalendar: CalendarSource = {
  entries: async ({ from, to, now }, req) => {
    const mayMove = hasRole(req, 'editor', 'manager')
    const { docs } = await req.payload.find({
      collection: slugs.events,
      where: touching({ from, to }),
      draft: mayMove,
      sort: 'startsAt',
      limit: most.events,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.flatMap((event) => datesOf(event, { from, to, now, mayMove }))
  },

  /** Moves one date, and keeps how long it lasts. */
  move: async ({ key, at, timeZone }, req) => {
    const { payload } = req
    const [id = '', occurrence = ''] = key.split(':')
    const local = parseLocalTime(at)
    await inTransaction({ payload, req }, async () => {
      const event: Event | null = await payload.findByID({
        collection: slugs.events,
        id: documentId(payload, id),
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
      const date = event && findOccurrence(event, occurrence)
      if (!event || !date || !local) throw eventErrors.OCCURRENCE_NOT_FOUND({ field: 'entry' })
      if (date.state === 'cancelled') throw eventErrors.EVENT_CANCELLED({ field: 'entry' })
      const start = instantIn(timeZone, local)
      const times = {
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + Date.parse(date.endsAt) - Date.parse(date.startsAt)).toISOString(),
      }
      const changes = (event.changes ?? []) as Change[]
      const known = changes.find((change) => change.occurrence === date.id)
      await payload.update({
        collection: slugs.events,
        id: event.id,
        draft: event._status === 'draft',
        data: repeats(event)
          ? {
              changes: [
                ...changes.filter((change) => change !== known),
                { ...known, occurrence: date.id, state: 'moved', ...times },
              ],
            }
          : { startsAt: times.startsAt, endsAt: event.endsAt ? times.endsAt : null },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    })
  },
}

const datesOf = (event: Event, asked: { from: Date; to: Date; now: Date; mayMove: boolean }): SourceEntry[] =>
  occurrencesBetween(event, asked, most.dates).map((date) => ({
    key: `${event.id}:${date.id}`,
    when: { at: date.startsAt, endsAt: date.endsAt === date.startsAt ? null : date.endsAt },
    action: 'takesPlace',
    status: statusOf(event, date, asked.now),
    title: event.title,
    document: { collection: slugs.events, id: String(event.id) },
    locale: null,
    author: event.author == null ? null : String(idOf(event.author)),
    note: date.note,
    movable: asked.mayMove && date.state !== 'cancelled' && new Date(date.endsAt) > asked.now,
  }))

const statusOf = (
  event: Event,
  date: { state: string; endsAt: string },
  now: Date,
): SourceEntry['status'] => {
  if (date.state === 'cancelled') return 'cancelled'
  if (event._status !== 'published') return 'draft'
  return new Date(date.endsAt) < now ? 'done' : 'planned'
}
