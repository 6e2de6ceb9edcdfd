import type { PayloadRequest } from 'payload'
import { errors } from '../errors'
import type { Id } from '../rows'
import { dropped } from './decideHeld'
import { actOnDelivery } from './deliveryActions'

/**
 * Gives a delivery up: nothing more is sent. For editors.
 *
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `DELIVERY_SENDING`, `DELIVERY_NOT_CANCELLABLE` (published).
 */
export const cancelDelivery = (input: { delivery: Id }, req: PayloadRequest): Promise<unknown> =>
  actOnDelivery({ req, delivery: input.delivery, act: 'cancel' }, (delivery) => {
    const { status } = delivery
    if (status === 'cancelled') return null
    if (status === 'sending') throw errors.DELIVERY_SENDING({ field: 'delivery' })
    if (status === 'published') throw errors.DELIVERY_NOT_CANCELLABLE({ field: 'delivery' })
    if (status === 'held') return dropped(delivery)
    return { to: 'cancelled', change: {} }
  })
