import type { PayloadRequest } from 'payload'
import { errors } from '../errors'
import type { Id } from '../rows'
import { released } from './decideHeld'
import { actOnDelivery } from './deliveryActions'

/**
 * Sends a delivery that waits for its time, or is held, at another one. For editors.
 *
 * @param input.at - ISO 8601.
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_SCHEDULED`, `DELIVERY_IN_PAST`,
 *   `CHANNEL_ON_PAUSE`.
 */
export const rescheduleDelivery = (
  input: { delivery: Id; at: Date | string },
  req: PayloadRequest,
): Promise<unknown> => {
  const at = new Date(input.at)
  return actOnDelivery({ req, delivery: input.delivery, act: 'move' }, (delivery, now) => {
    const { status } = delivery
    if (status !== 'scheduled' && status !== 'held')
      throw errors.DELIVERY_NOT_SCHEDULED({ field: 'delivery' })
    if (!(at > now)) throw errors.DELIVERY_IN_PAST({ field: 'at' })
    if (status === 'held') return released({ delivery, now, at, req })
    return { to: 'scheduled', change: { scheduledAt: at.toISOString(), nextAttemptAt: at.toISOString() } }
  })
}
