import type { PayloadRequest } from 'payload'
import type { StoredEvent } from '../telling/facts'
import { isForEverybody } from '../visibility/fields'
import type { PostReason } from './labels'
import { changePost, createPost, postKey, type PostRow, postRows } from './rows'
import { type PlannedPost, plannedPosts, type Posting, stepsOf, wholeEvent } from './steps'

/** An event as its timetable sees it. */
export type PostedEvent = StoredEvent & Posting

/** Pure: is an event for the channels, which speak to everybody? */
export const isTold = (event: PostedEvent): boolean => event._status === 'published' && isForEverybody(event)

/**
 * Brings the rows of an event's timetable in line with it: new ones are planned, those of moved dates go along, those of
 * what is off are cancelled. What was handed to the channels stays as it is, whatever happens to the event: nothing is
 * posted twice. A step whose moment lies behind when it is planned is left out.
 */
export const planPosts = async (event: PostedEvent, now: Date, req: PayloadRequest): Promise<void> => {
  const wanted = isTold(event) ? plannedPosts(event, now) : []
  const known = await postRows(
    event.id,
    {
      or: [
        { state: { equals: 'planned' } },
        { occurrence: { in: [wholeEvent, ...new Set(wanted.map(({ occurrence }) => occurrence))] } },
      ],
    },
    req,
  )
  const rows = new Map(known.map((row) => [postKey(event.id, row), row]))
  for (const post of wanted) {
    const row = rows.get(postKey(event.id, post))
    const next = nextOf(post, row, now)
    if (!next) continue
    if (row) await changePost(row, next, req)
    else await createPost(event.id, { occurrence: post.occurrence, kind: post.kind, ...next }, req)
  }
  const keys = new Set(wanted.map((post) => postKey(event.id, post)))
  for (const row of known)
    if (row.state === 'planned' && !keys.has(postKey(event.id, row)))
      await changePost(row, { state: 'cancelled', why: whyOff(event, row), lookAt: null }, req)
}

type Next = Pick<PostRow, 'state' | 'at'> & { why: PostReason | null; lookAt: string | null }

/** Pure: what a post becomes by a look at the event; null when it stays as it is. */
export const nextOf = (post: PlannedPost, row: PostRow | undefined, now: Date): Next | null => {
  const at = new Date(post.at).toISOString()
  // The announcement is due as soon as there is something to announce.
  const isPast = post.kind !== 'announcement' && post.at <= now.getTime()
  const planned: Next = {
    state: 'planned',
    why: null,
    at,
    // Seats are counted at once, then whenever somebody sits down.
    lookAt: post.kind === 'lastSeats' ? now.toISOString() : at,
  }
  if (!row) return isPast ? { state: 'skipped', why: 'late', at, lookAt: null } : planned
  if (row.state === 'told') return null
  if (row.state === 'planned') {
    if (post.kind === 'announcement') return null
    // An outage left it, or its hour has just come: the worker decides.
    if (isoOf(row.at) === at) return post.kind === 'lastSeats' && !isPast ? planned : null
    return isPast ? { state: 'skipped', why: 'late', at, lookAt: null } : planned
  }
  return isPast ? null : planned
}

const isoOf = (at: string | Date): string => new Date(at).toISOString()

const whyOff = (event: PostedEvent, { kind }: PostRow): PostReason => {
  if (!isTold(event)) return 'withdrawn'
  return stepsOf(event).some((step) => step.kind === kind) ? 'cancelled' : 'switchedOff'
}
