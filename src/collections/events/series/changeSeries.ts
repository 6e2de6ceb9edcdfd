import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { instantOfWall, parseLocalTime, wallState } from '../../../core/timeZone'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import type { Event } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { type Change, findOccurrence, type Occurrence, repeats } from '../recurrence/occurrences'
import { ruleFault } from '../recurrence/ruleFault'
import { carryOn, continuationOf, finishCarrying, noLocalTimes } from './carryOn'
import { type Shift, shiftSeries, splitSeries, type Times } from './plan'

type Id = number | string

/** What is to be different. What is left out stays. */
export type SeriesChange = {
  /** `2026-11-07T19:00`, on the clock of the event: when the date that is named begins. */
  startsLocal?: string | null
  endsLocal?: string | null
  /** `removed`: as if it had never been. */
  state?: 'scheduled' | 'cancelled' | 'removed' | null
  /** RRULE, for more dates than one. */
  recurrence?: string | null
  /** Why, for those who come. */
  note?: string | null
}

/** What {@link changeSeries} takes. */
export type ChangeSeriesInput = {
  event: Id
  /** The id of the date. */
  occurrence: string
  scope: 'this' | 'following' | 'all'
  change: SeriesChange
}

/**
 * Changes one date of a series, this one and all that follow, or all. Registrations go with their dates, and those who
 * come are told what is different, by the hooks that hear of every save.
 *
 * @returns the event that the date belongs to now: of `following` a new one.
 * @throws FORBIDDEN · EVENT_NOT_FOUND · EVENT_HAS_DRAFT · OCCURRENCE_NOT_FOUND · EVENT_OVER · NOTHING_TO_CHANGE ·
 *   TIME_SKIPPED · ENDS_BEFORE_START · ONE_DATE_HAS_NO_RULE · BAD_RULE · RULE_NAMES_DAYS · SERIES_NOT_DIVISIBLE · DELETE_INSTEAD, and
 *   what saving the event refuses
 */
export const changeSeries =
  (options: EventsOptions): Operation<ChangeSeriesInput, unknown> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const { startsLocal, endsLocal, state, recurrence } = input.change
    if (!startsLocal && !endsLocal && !state && !recurrence) throw eventErrors.NOTHING_TO_CHANGE()
    const asked = { ...input, event: documentId(req.payload, input.event) }
    const id = await inTransaction({ payload: req.payload, req }, (own) => changed(options, asked, own))
    return readEvent(id, false, req)
  }

const changed = async (
  options: EventsOptions,
  { event: id, occurrence, scope, change }: ChangeSeriesInput,
  req: PayloadRequest,
): Promise<Id> => {
  const event = await publishedEvent(id, req)
  const date = findOccurrence(event, occurrence)
  if (!date) {
    // Divided here before: by a call that was cut off, or by a colleague.
    const next = scope === 'following' ? await continuationOf(id, occurrence, req) : null
    if (next === null) throw eventErrors.OCCURRENCE_NOT_FOUND({ field: 'occurrence' })
    await finishCarrying(options, { from: id, to: next, occurrence }, req)
    const goesOn = await publishedEvent(next, req)
    // Changed since: whoever was first has said what it is to be, and the same said twice is done once.
    const still = (goesOn.sequence ?? 0) === 0 ? findOccurrence(goesOn, occurrence) : null
    return still ? changeAll(options, { event: goesOn, date: still, change }, req) : next
  }
  if (scope === 'this' && repeats(event)) return changeOne(options, { event, date, change }, req)
  if (scope === 'following' && repeats(event)) return changeRest(options, { event, date, change }, req)
  return changeAll(options, { event, date, change }, req)
}

type Work = { event: Event; date: Occurrence; change: SeriesChange }

const changeOne = async ({ now }: EventsOptions, work: Work, req: PayloadRequest): Promise<Id> => {
  const { event, date, change } = work
  refuseOver(date, now())
  if (change.recurrence) throw eventErrors.ONE_DATE_HAS_NO_RULE({ field: 'recurrence' })
  const { start, length } = shiftOf(work)
  const others = ((event.changes ?? []) as Change[]).filter(({ occurrence }) => occurrence !== date.id)
  const own = { occurrence: date.id, note: change.note ?? null }
  if (change.state === 'removed' || change.state === 'cancelled')
    return save(event, { changes: [...others, { ...own, state: change.state }] }, req)
  // As the series planned it.
  if (start === null && length === null) return save(event, { changes: others }, req)
  const from = start === null ? Date.parse(date.startsAt) : instantOfWall(event.timeZone, start)
  const lasts = length ?? Date.parse(date.endsAt) - Date.parse(date.startsAt)
  const times = { startsAt: new Date(from).toISOString(), endsAt: new Date(from + lasts).toISOString() }
  return save(event, { changes: [...others, { ...own, state: 'moved', ...times }] }, req)
}

const changeRest = async (options: EventsOptions, work: Work, req: PayloadRequest): Promise<Id> => {
  const { event, date, change } = work
  refuseOver(date, options.now())
  const split = splitSeries(event, date.id)
  if (split === null) throw eventErrors.SERIES_NOT_DIVISIBLE({ field: 'occurrence' })
  if (split === 'first') return changeAll(options, work, req)
  if (change.state === 'removed') return save(event, split.before, req)
  // What cannot be is refused before anything is divided: not every database takes it back.
  differences({ ...work, event: { ...event, ...split.after } })
  const next = await publishedEvent(await carryOn(options, { event, occurrence: date.id, split }, req), req)
  return changeAll(options, { event: next, date: findOccurrence(next, date.id) ?? date, change }, req)
}

const changeAll = async ({ now }: EventsOptions, work: Work, req: PayloadRequest): Promise<Id> => {
  if (!repeats(work.event)) refuseOver(work.date, now())
  return save(work.event, differences(work), req)
}

/** What all dates of an event become by a change of one of them. */
const differences = (work: Work): object => {
  const { event, date, change } = work
  const { recurrence, state, note } = change
  if (state === 'removed') throw eventErrors.DELETE_INSTEAD({ field: 'state' })
  const { start, length } = shiftOf(work)
  const isTimed = start !== null || length !== null || recurrence
  const times: Partial<Times> | null = isTimed
    ? shiftSeries(event, date.id, { start, length, recurrence: recurrence ?? null })
    : {}
  if (times === null) throw eventErrors.RULE_NAMES_DAYS({ field: 'recurrence' })
  const { timeZone } = event
  const fault = recurrence
    ? ruleFault({ recurrence, startsAt: times.startsAt ?? event.startsAt, timeZone })
    : null
  if (fault !== null) throw eventErrors.BAD_RULE({ field: 'recurrence', message: fault })
  return { ...times, ...(state ? { state } : {}), ...(note ? { stateNote: note } : {}) }
}

const refuseOver = ({ endsAt }: Occurrence, now: Date): void => {
  if (Date.parse(endsAt) <= now.getTime()) throw eventErrors.EVENT_OVER({ field: 'occurrence' })
}

/** What was written on the clock of the event: when the date begins, and how long it lasts in milliseconds. */
const shiftOf = ({ event: { timeZone }, date, change }: Work): Required<Pick<Shift, 'start' | 'length'>> => {
  const wall = (field: 'startsLocal' | 'endsLocal'): number | null => {
    const written = change[field]
    if (!written) return null
    const local = parseLocalTime(written)
    const reading = local && Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute)
    if (reading === null || wallState(timeZone, reading) === 'gap') throw eventErrors.TIME_SKIPPED({ field })
    return reading
  }
  const start = wall('startsLocal')
  const end = wall('endsLocal')
  const from = start === null ? Date.parse(date.startsAt) : instantOfWall(timeZone, start)
  const length = end === null ? null : instantOfWall(timeZone, end) - from
  if (length !== null && length < 0) throw eventErrors.ENDS_BEFORE_START({ field: 'endsLocal' })
  return { start, length }
}

const save = async (event: Event, data: object, req: PayloadRequest): Promise<Id> => {
  await req.payload.update({
    collection: slugs.events,
    id: event.id,
    data: { ...data, ...noLocalTimes },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return event.id
}

const readEvent = (id: Id, draft: boolean, req: PayloadRequest): Promise<Event | null> =>
  req.payload.findByID({
    collection: slugs.events,
    id,
    draft,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })

/** The event as it is published: what somebody else is still writing must not come out with a change of its dates. */
const publishedEvent = async (id: Id, req: PayloadRequest): Promise<Event> => {
  const event = await readEvent(id, true, req)
  if (!event) throw eventErrors.EVENT_NOT_FOUND({ field: 'event' })
  if (event._status !== 'published') throw eventErrors.EVENT_HAS_DRAFT({ field: 'event' })
  return event
}
