import type { PayloadRequest, Where } from 'payload'
import type { Event } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { withoutKey } from '../visibility/addresses'
import type { EventsOptions } from '../options'
import { postKey, postRows } from '../posting/rows'
import { calendarName } from '../recurrence/occurrences'
import { inRoster, rosterKey, rostersOf } from '../rsvps/roster'
import { parseWall } from '../recurrence/rule'
import { carrying } from './carried'
import type { Split } from './plan'

type Id = number | string

/** Payload shows these for reading; sent back, they would be an order. */
export const noLocalTimes = { startsLocal: null, endsLocal: null } as const

/** The event that goes on from a date of another; null while there is none. System read: its id only. */
export const continuationOf = async (
  event: Id,
  occurrence: string,
  req: PayloadRequest,
): Promise<Id | null> =>
  (
    await req.payload.db.findOne<{ id: Id }>({
      collection: slugs.events,
      where: { continuesKey: { equals: keyOf(event, occurrence) } },
      req,
    })
  )?.id ?? null

const keyOf = (event: Id, occurrence: string): string => `${event}|${occurrence}`

/**
 * Makes an event of its own out of a series from one date on, with the registrations, the counts and the reminders of
 * these dates. Nobody is told: for those who come nothing is different.
 *
 * Every step can be done again. On a database without transactions one that was killed in between is finished by the
 * same call: the new event stays a draft until everybody is there, the old one has no more of its dates before the first
 * of them moves, and each date is moved under the hold of its roster.
 *
 * @returns the id of the event that goes on.
 */
export const carryOn = async (
  options: Pick<EventsOptions, 'now' | 'alsoFollow'>,
  { event, occurrence, split }: { event: Event; occurrence: string; split: Split },
  req: PayloadRequest,
): Promise<Id> => {
  const next =
    (await continuationOf(event.id, occurrence, req)) ?? (await beginAnew({ event, occurrence, split }, req))
  // Before the old series ends, which would call them off.
  await movePosts({ from: event.id, to: next, occurrence }, req)
  await carrying(req, { event: event.id, from: occurrence }, () =>
    req.payload.update({
      collection: slugs.events,
      id: event.id,
      data: { ...split.before, ...noLocalTimes },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
  await finishCarrying(options, { from: event.id, to: next, occurrence }, req)
  return next
}

/** The steps of {@link carryOn} after the old series has ended. */
export const finishCarrying = async (
  { now, alsoFollow }: Pick<EventsOptions, 'now' | 'alsoFollow'>,
  { from, to, occurrence }: { from: Id; to: Id; occurrence: string },
  req: PayloadRequest,
): Promise<void> => {
  const rosters = await rostersOf(req.payload, from, req)
  for (const { id, occurrence: date, name } of rosters.filter((each) => each.occurrence >= occurrence))
    await inRoster(
      { payload: req.payload, req, now, event: from, occurrence: date },
      async (_roster, req) => {
        await moveDate({ from, to, date, id, name }, req)
      },
    )
  await publish(to, req, async () => {
    const target = (id: Id) => ({ collection: slugs.events, id })
    await alsoFollow?.({ from: target(from), into: target(to), req })
  })
}

const beginAnew = async (
  { event, occurrence, split }: { event: Event; occurrence: string; split: Split },
  req: PayloadRequest,
): Promise<Id> => {
  const { slug, importedFrom } = event
  const made = await req.payload.duplicate({
    collection: slugs.events,
    id: event.id,
    draft: true,
    data: {
      ...split.after,
      ...noLocalTimes,
      slug: `${withoutKey(slug ?? '').slice(0, 70)}-${occurrence.slice(0, 8)}`,
      continues: event.id,
      continuesKey: keyOf(event.id, occurrence),
      ...(importedFrom ? { importedFrom: `${importedFrom}#${occurrence}` } : {}),
    },
    depth: 0,
    // The caller has asked whether this member keeps events; where a series comes from only the hub writes.
    overrideAccess: true,
    user: req.user,
    req,
  })
  return made.id
}

/** What was told to the channels of these dates stays told; what was planned is planned there. */
const movePosts = async (
  { from, to, occurrence }: { from: Id; to: Id; occurrence: string },
  req: PayloadRequest,
): Promise<void> => {
  const rows = await postRows(from, {}, req)
  for (const row of rows.filter(
    (each) => parseWall(each.occurrence) !== null && each.occurrence >= occurrence,
  ))
    await req.payload.db.updateOne({
      collection: slugs.eventPosts,
      id: row.id,
      data: { event: to, key: postKey(to, row) },
      req,
      returning: false,
    })
}

const moveDate = async (
  { from, to, date, id, name }: { from: Id; to: Id; date: string; id: Id; name: string | null },
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  const where: Where = { and: [{ event: { equals: from } }, { occurrence: { equals: date } }] }
  for (const collection of [slugs.rsvps, slugs.eventFeedback, slugs.eventMessages])
    await db.updateMany({ collection, where, data: { event: to }, req, returning: false })
  await db.updateOne({
    collection: slugs.rosters,
    id,
    data: {
      event: to,
      key: rosterKey({ event: to, occurrence: date }),
      name: name ?? calendarName(from, date),
    },
    req,
    returning: false,
  })
}

/** It was public before, as a part of the other: nothing to announce. What comes `before` is done with it, and then no more. */
const publish = async (id: Id, req: PayloadRequest, before: () => Promise<void>): Promise<void> => {
  const { payload } = req
  const stored = await payload.db.findOne<{ id: Id; _status?: string }>({
    collection: slugs.events,
    where: { id: { equals: id } },
    req,
  })
  if (stored?._status === 'published') return
  await before()
  // Payload gives the request another context with each operation: it is set where it is now.
  const { importing } = req.context
  req.context.importing = true
  try {
    await payload.update({
      collection: slugs.events,
      id,
      // Its former addresses are those of the other.
      data: { _status: 'published', formerSlugs: [], ...noLocalTimes },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  } finally {
    req.context.importing = importing
  }
}
