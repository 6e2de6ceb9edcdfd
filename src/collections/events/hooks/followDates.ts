import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { EventsOptions } from '../options'
import { calendarName, type EventTimes } from '../recurrence/occurrences'
import { moveRsvp } from '../rsvps/moveRsvp'
import { inRoster, rosterKey, rostersOf } from '../rsvps/roster'
import { rsvpRows } from '../rsvps/rows'
import { isCarried } from '../series/carried'
import { dateMoves, inOrder } from './dateMoves'
import { publishedBefore } from './publishedBefore'

type Saved = EventTimes & { id: number | string; _status?: string | null }

/**
 * When a series moves, its registrations move with their dates: the 19:00 of a Thursday that becomes 20:00 keeps
 * everybody who comes. A date that is no more gives back what was registered for it.
 */
export const followDates =
  (options: EventsOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const after = doc as Saved
    const before = operation === 'create' ? null : publishedBefore(after.id, req)
    if (!before || after._status === 'draft') return doc
    const rosters = (await rostersOf(req.payload, after.id, req)).filter(
      ({ occurrence }) => !isCarried(req, after.id, occurrence),
    )
    const to = dateMoves(
      before,
      after,
      rosters.map(({ occurrence }) => occurrence),
    )
    const rowOf = new Map(rosters.map((roster) => [roster.occurrence, roster]))
    for (const { occurrence, to: next } of inOrder(to)) {
      const roster = rowOf.get(occurrence)
      if (next === null) await endDate(options, { event: after.id, occurrence }, req)
      else if (roster) await renameDate({ ...roster, to: next, event: after.id }, req)
    }
    return doc
  }

const renameDate = async (
  {
    id,
    event,
    occurrence,
    name,
    to,
  }: {
    id: number | string
    event: number | string
    occurrence: string
    name: string | null
    to: string
  },
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  for (const rsvp of await rsvpRows({ event, occurrence }, {}, req))
    if (rsvp.id !== null)
      await db.updateOne({
        collection: slugs.rsvps,
        id: rsvp.id,
        data: { occurrence: to },
        req,
        returning: false,
      })
  await db.updateMany({
    collection: slugs.eventFeedback,
    where: { and: [{ event: { equals: event } }, { occurrence: { equals: occurrence } }] },
    data: { occurrence: to },
    req,
    returning: false,
  })
  const data = {
    occurrence: to,
    key: rosterKey({ event, occurrence: to }),
    name: name ?? calendarName(event, occurrence),
  }
  await db.updateOne({ collection: slugs.rosters, id, data, req, returning: false })
}

const endDate = async (
  { now, emit }: EventsOptions,
  place: { event: number | string; occurrence: string },
  req: PayloadRequest,
): Promise<void> => {
  await inRoster({ payload: req.payload, req, now, ...place }, async (roster, req) => {
    const left = await rsvpRows(roster, { status: { not_in: ['cancelled', 'attended'] } }, req)
    for (const rsvp of left) {
      const change = { status: 'cancelled', because: 'date-gone' } as const
      await moveRsvp({ roster, rsvp, change, emit, req })
    }
  })
}
