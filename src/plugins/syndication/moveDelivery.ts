import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { emit } from '../outbox'
import { noteAfterwards } from './afterwards/note'
import { type DeliveryStatus, isSettled, waitingStatuses } from './lifecycle'
import { nextLook } from './metrics/schedule'
import { type DeliveryRow, findRow, type Id, type StopKind } from './rows'
import { stopOf } from './stops'
import { leaveSlot } from './when/takeSlot'

/** What else changes with the state. */
export type DeliveryChange = {
  attempts?: number
  /** ISO 8601; null: not by itself. */
  nextAttemptAt?: string | null
  /** ISO 8601: what a person chose. */
  scheduledAt?: string
  lastError?: string | null
  remoteId?: string
  url?: string
  uncertainSince?: string | null
  roundStart?: number
  settledAt?: string | null
  /** What holds it; with `held` alone. */
  heldFor?: StopKind
  clearedFor?: string | null
  words?: string | null
}

/**
 * Moves a delivery to its next state, in the transaction of `req`, and says so when it comes to rest. The one place
 * that changes a delivery; the lifecycle refuses what is not allowed. What would go out by itself is held instead
 * while the crisis switch is on or its channel is on pause.
 */
export const moveDelivery = async (args: {
  req: PayloadRequest
  id: Id
  to: DeliveryStatus
  now: Date
  change: DeliveryChange
}): Promise<void> => {
  const { req, id, now } = args
  const stop = await stopBefore(args)
  const to = stop ? 'held' : args.to
  const { heldFor = stop, ...change } = args.change
  const settled = isSettled(to)
  const moved = await req.payload.update({
    collection: slugs.deliveries,
    id,
    data: {
      ...change,
      status: to,
      ...(to === 'held' ? { heldFor, heldAt: now.toISOString() } : { heldFor: null, heldAt: null }),
      ...(to === 'published' ? { measureAt: nextLook(now, null)?.toISOString() } : {}),
      ...(settled ? { nextAttemptAt: null, settledAt: now.toISOString() } : { settledAt: null }),
    },
    depth: 0,
    req,
    // System write: nobody edits a receipt by hand, and who may ask for this was checked by the operation.
    overrideAccess: true,
  })
  const isElsewhere = change.scheduledAt !== undefined || to === 'cancelled'
  const at = to === 'cancelled' ? undefined : change.scheduledAt
  if (isElsewhere) await leaveSlot({ delivery: id, ...(at === undefined ? {} : { at }), req })
  if (!settled) return
  await noteAfterwards({ req, delivery: moved as unknown as DeliveryRow, now })
  await emit({ topic: 'delivery.settled', payload: { delivery: id, status: to }, req })
}

/** What holds a delivery that is about to wait for its turn. */
const stopBefore = async ({
  req,
  id,
  to,
  change,
}: Parameters<typeof moveDelivery>[0]): Promise<StopKind | null> => {
  if (!(waitingStatuses as readonly DeliveryStatus[]).includes(to)) return null
  const { payload } = req
  const delivery = await findRow({ payload, collection: slugs.deliveries, id, req })
  return delivery && stopOf({ payload, delivery: { ...delivery, ...change }, req })
}
