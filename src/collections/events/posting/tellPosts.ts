import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { idOf } from '../idOf'
import type { EventsOptions } from '../options'
import { findOccurrence, nextOccurrences, type Occurrence, repeats } from '../recurrence/occurrences'
import type { Taken } from '../rsvps/allocate'
import { rostersOf } from '../rsvps/roster'
import { termsOf } from '../rsvps/terms'
import { storedEvent } from '../telling/facts'
import type { PostReason } from './labels'
import { isTold, planPosts, type PostedEvent } from './plan'
import { changePost, type PostRow } from './rows'
import { areFew } from './seats'
import { worthUntil } from './steps'

/** Posts that one turn of the worker looks at. */
const batch = 20

/**
 * The worker's part: hands the posts that are due to the channels. In one transaction it is said, and the row knows; a
 * worker that stops in between says it again, and the channels hear it once (by the announcement's key).
 *
 * @returns how many posts were looked at.
 */
export const tellPosts = async (
  payload: Payload,
  options: EventsOptions,
  signal: AbortSignal,
): Promise<number> => {
  const { docs } = await payload.db.find<PostRow>({
    collection: slugs.eventPosts,
    where: { lookAt: { less_than_equal: options.now().toISOString() } },
    sort: 'lookAt',
    limit: batch,
    pagination: false,
  })
  let done = 0
  for (const row of docs) {
    if (signal.aborted) break
    await inTransaction({ payload }, (req) => tellPost(options, row.id, req))
    done += 1
  }
  return done
}

const tellPost = async (
  { now: clock, emit }: EventsOptions,
  id: number | string,
  req: PayloadRequest,
): Promise<void> => {
  const row = await req.payload.db.findOne<PostRow>({
    collection: slugs.eventPosts,
    where: { id: { equals: id } },
    req,
  })
  const now = clock()
  // Another worker was first.
  if (row?.state !== 'planned' || !row.lookAt || new Date(row.lookAt) > now) return
  const event = await storedEvent(idOf(row.event), req)
  if (!event) return
  const date = findOccurrence(event, row.occurrence)
  const verdict = await judge(row, { event, date, now }, req)
  if (verdict.do === 'tell') {
    await emit({
      topic: 'event.post',
      payload: {
        post: row.id,
        event: event.id,
        kind: row.kind,
        occurrence: row.occurrence,
        startsAt: date?.startsAt ?? null,
      },
      req,
    })
    await changePost(row, { state: 'told', why: null, lookAt: null, toldAt: now.toISOString() }, req)
  } else if (verdict.do === 'skip')
    await changePost(row, { state: 'skipped', why: verdict.why, lookAt: null }, req)
  else await changePost(row, { lookAt: verdict.until.toISOString() }, req)
  // A series goes on: what is done makes room for what comes next.
  if (verdict.do !== 'wait' && repeats(event)) await planPosts(event, now, req)
}

type Verdict = { do: 'tell' } | { do: 'skip'; why: PostReason } | { do: 'wait'; until: Date }

const judge = async (
  row: PostRow,
  { event, date, now }: { event: PostedEvent; date: Occurrence | null; now: Date },
  req: PayloadRequest,
): Promise<Verdict> => {
  if (!isTold(event)) return { do: 'skip', why: 'withdrawn' }
  if (row.kind === 'announcement')
    return nextOccurrences(event, now, 1).length > 0 ? { do: 'tell' } : { do: 'skip', why: 'late' }
  if (!date || date.state === 'cancelled') return { do: 'skip', why: 'cancelled' }
  const startsAt = Date.parse(date.startsAt)
  const until = worthUntil(row.kind, { at: new Date(row.at).getTime(), startsAt })
  if (row.kind !== 'lastSeats') return now.getTime() > until ? { do: 'skip', why: 'late' } : { do: 'tell' }
  const terms = termsOf(event, date)
  const closesAt = Math.min(startsAt, terms.closesAt)
  if (now.getTime() >= closesAt) return { do: 'skip', why: 'neverFew' }
  return areFew(event, terms, await takenAt(row, event, req))
    ? { do: 'tell' }
    : { do: 'wait', until: new Date(closesAt) }
}

const takenAt = async ({ occurrence }: PostRow, event: PostedEvent, req: PayloadRequest): Promise<Taken> => {
  const rosters = await rostersOf(req.payload, event.id, req)
  return rosters.find((roster) => roster.occurrence === occurrence)?.taken ?? { site: 0, online: 0 }
}
