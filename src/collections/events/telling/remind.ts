import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { idOf } from '../idOf'
import type { EventsOptions } from '../options'
import { findOccurrence } from '../recurrence/occurrences'
import { rostersOf } from '../rsvps/roster'
import { factsOf, storedEvent } from './facts'
import { dueMoment, momentsOf, thanksRule } from './moments'

type Id = number | string
type Row = {
  id: Id
  event: unknown
  occurrence: string
  remindAt?: string | null
  name?: string | null
}

/** Dates that one turn of the worker looks at. */
const batch = 20

/**
 * The worker's part: says for which dates a letter is due. In one transaction it is said, and the date knows when to
 * look next; a worker that stops in between says it again, and its readers hear it once (by the letter's key).
 *
 * @returns how many dates were looked at.
 */
export const remindDates = async (
  payload: Payload,
  options: EventsOptions,
  signal: AbortSignal,
): Promise<number> => {
  const { docs } = await payload.db.find<Row>({
    collection: slugs.rosters,
    where: { remindAt: { less_than_equal: options.now().toISOString() } },
    sort: 'remindAt',
    limit: batch,
    pagination: false,
  })
  let done = 0
  for (const row of docs) {
    if (signal.aborted) break
    await inTransaction({ payload }, (req) => remind(options, row, req))
    done += 1
  }
  return done
}

const remind = async ({ now, emit }: EventsOptions, seen: Row, req: PayloadRequest): Promise<void> => {
  const { db } = req.payload
  const row = await db.findOne<Row>({ collection: slugs.rosters, where: { id: { equals: seen.id } }, req })
  // Another worker was first.
  if (!row?.remindAt || row.remindAt !== seen.remindAt) return
  const event = await storedEvent(idOf(row.event), req)
  const date = event?._status === 'published' ? findOccurrence(event, row.occurrence) : null
  const moments = event && date ? momentsOf(event, date) : []
  const { send, next } = dueMoment(moments, { since: Date.parse(row.remindAt), now: now().getTime() })
  if (event && date && send)
    await emit({
      topic: send.rule === thanksRule ? 'event.thanks' : 'event.reminder',
      payload: {
        // The start is part of it: who was reminded of Thursday is reminded of Sunday, too, once it moved there.
        key: `${event.id}|${date.id}|${send.rule}|${date.startsAt}`,
        event: event.id,
        occurrence: date.id,
        rule: send.rule,
        after: null,
        ...factsOf(event, date, row.name ?? null),
      },
      req,
    })
  await db.updateOne({
    collection: slugs.rosters,
    id: row.id,
    data: { remindAt: next === null ? null : new Date(next).toISOString() },
    req,
    returning: false,
  })
}

/** Lets the worker reckon the reminders of an event's dates anew; what is overdue and not looked at stays overdue. */
export const planReminders = async (event: Id, now: Date, req: PayloadRequest): Promise<void> => {
  const at = now.toISOString()
  for (const { id, remindAt } of await rostersOf(req.payload, event, req))
    if (remindAt === null || remindAt > at)
      await req.payload.db.updateOne({
        collection: slugs.rosters,
        id,
        data: { remindAt: at },
        req,
        returning: false,
      })
}
