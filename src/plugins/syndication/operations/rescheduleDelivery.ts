import type { PayloadRequest } from 'payload'
import { errors } from '../errors'
import { settingsOf } from '../options'
import type { Id } from '../rows'
import { actOnDelivery } from './deliveryActions'

/**
 * Sends a delivery that waits for its time at another one. For editors.
 *
 * @param input.at - ISO 8601.
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_SCHEDULED`, `DELIVERY_IN_PAST`.
 */
export const rescheduleDelivery = (
  input: { delivery: Id; at: Date | string },
  req: PayloadRequest,
): Promise<unknown> => {
  const at = new Date(input.at)
  return actOnDelivery({ req, delivery: input.delivery }, ({ status }) => {
    if (status !== 'scheduled') throw errors.DELIVERY_NOT_SCHEDULED({ field: 'delivery' })
    if (!(at > settingsOf(req.payload).now())) throw errors.DELIVERY_IN_PAST({ field: 'at' })
    return { to: 'scheduled', change: { scheduledAt: at.toISOString(), nextAttemptAt: at.toISOString() } }
  })
}
