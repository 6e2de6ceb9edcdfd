import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import { textWhere } from './approval'
import type { Id } from '../../core/related'
import type { TextLocale, TextRef } from './texts'

/** What a timer does when it comes due. */
export const timerKinds = ['publish', 'withdraw', 'remind'] as const
/** One of {@link timerKinds}. */
export type TimerKind = (typeof timerKinds)[number]

/** A timer as stored. */
export type TimerRow = {
  id: Id
  /** Slug of the collection. */
  source: string
  document: string
  locale: TextLocale
  kind: TimerKind
  at: string
  timeZone: string
  wall: string
  status: 'waiting' | 'done' | 'refused' | 'cancelled'
  by?: unknown
}

/**
 * Sets a timer, in the transaction of `req`; one of the same kind that still waits gives way to it. The unique slot is
 * the lock: two at once end in one timer, and an error for the other.
 */
export const setTimer = async (args: {
  ref: TextRef
  kind: TimerKind
  at: Date
  /** The zone and the wall clock's reading that it was planned by, for people. */
  timeZone: string
  wall: string
  by: Id | null
  req: PayloadRequest
}): Promise<Id> => {
  const { ref, kind, at, timeZone, wall, by, req } = args
  await dropTimers({ ref, kinds: [kind], req })
  const made = (await req.payload.db.create({
    collection: slugs.deskTimers,
    data: {
      source: ref.collection,
      document: String(ref.id),
      locale: ref.locale,
      kind,
      at: at.toISOString(),
      timeZone,
      wall,
      status: 'waiting',
      slot: slotOf(ref, kind),
      ...(by === null ? {} : { by }),
    },
    req,
  })) as { id: Id }
  return made.id
}

const slotOf = ({ collection, id, locale }: TextRef, kind: TimerKind): string =>
  `${collection}:${id}:${locale}:${kind}`

/** Calls off what waits for a text, in the transaction of `req`. */
export const dropTimers = async (args: {
  ref: TextRef
  kinds: readonly TimerKind[] | 'all'
  req: PayloadRequest
}): Promise<number> => {
  const { ref, kinds, req } = args
  const waiting = await waitingTimers(ref, req)
  const dropped = waiting.filter(({ kind }) => kinds === 'all' || kinds.includes(kind))
  for (const timer of dropped) await settleTimer({ timer, status: 'cancelled', req })
  return dropped.length
}

/** What waits for a text, the next first. */
export const waitingTimers = async (ref: TextRef, req: PayloadRequest): Promise<TimerRow[]> =>
  findTimers({ and: [...textWhere(ref), { status: { equals: 'waiting' } }] }, req)

/** Timers that match, the next first. */
export const findTimers = async (where: Where, req?: PayloadRequest, limit = 50, payload = req?.payload) => {
  if (!payload) throw new Error('findTimers needs a request or a payload.')
  const { docs } = await payload.db.find<TimerRow>({
    collection: slugs.deskTimers,
    where,
    sort: ['at', 'id'],
    limit,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** Ends a timer, and frees its slot. */
export const settleTimer = async (args: {
  timer: Pick<TimerRow, 'id' | 'source' | 'document' | 'locale' | 'kind'>
  status: Exclude<TimerRow['status'], 'waiting'>
  settledAt?: Date
  lateMinutes?: number
  reason?: string
  req: PayloadRequest
}): Promise<void> => {
  const { timer, status, settledAt, lateMinutes, reason, req } = args
  const ref = { collection: timer.source, id: timer.document, locale: timer.locale }
  await req.payload.db.updateOne({
    collection: slugs.deskTimers,
    id: timer.id,
    data: {
      status,
      slot: `${slotOf(ref, timer.kind)}#${timer.id}`,
      ...(settledAt ? { settledAt: settledAt.toISOString() } : {}),
      ...(lateMinutes === undefined ? {} : { lateMinutes }),
      ...(reason === undefined ? {} : { reason }),
    },
    returning: false,
    req,
  })
}
