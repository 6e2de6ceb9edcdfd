import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import { emit } from '../outbox'
import { type DeliveryStatus, isSettled } from './lifecycle'
import type { Id } from './rows'

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
}

/**
 * Moves a delivery to its next state, in the transaction of `req`, and says so when it comes to rest. The one place
 * that changes a delivery; the lifecycle refuses what is not allowed.
 */
export const moveDelivery = async (args: {
  req: PayloadRequest
  id: Id
  to: DeliveryStatus
  now: Date
  change: DeliveryChange
}): Promise<void> => {
  const { req, id, to, now, change } = args
  const settled = isSettled(to)
  await req.payload.update({
    collection: slugs.deliveries,
    id,
    data: {
      ...change,
      status: to,
      ...(settled ? { nextAttemptAt: null, settledAt: now.toISOString() } : { settledAt: null }),
    },
    depth: 0,
    req,
    // System write: nobody edits a receipt by hand, and who may ask for this was checked by the operation.
    overrideAccess: true,
  })
  if (settled) await emit({ topic: 'delivery.settled', payload: { delivery: id, status: to }, req })
}
