import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { errors } from '../errors'
import { findRow, type Id } from '../rows'
import { actOnDelivery, dueNow } from './deliveryActions'

const retryable = ['scheduled', 'retrying', 'refused', 'reauthorize', 'exhausted']

/**
 * "Try again", or "now": the delivery is due at once. What is due already stays as it is. For editors.
 *
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `CHANNEL_PAUSED`, `DELIVERY_HELD`, `DELIVERY_NOT_RETRYABLE` (published, cancelled, or of
 *   unknown outcome: see `resolveUnknown`).
 */
export const retryDelivery = (input: { delivery: Id }, req: PayloadRequest): Promise<unknown> =>
  actOnDelivery({ req, delivery: input.delivery, act: 'retry' }, async (delivery, now) => {
    const { status, channel: id } = delivery
    if (status === 'pending' || status === 'sending') return null
    if (status === 'held') throw errors.DELIVERY_HELD({ field: 'delivery' })
    if (!retryable.includes(status)) throw errors.DELIVERY_NOT_RETRYABLE({ field: 'delivery' })
    const channel = await findRow({ payload: req.payload, collection: slugs.channels, id, req })
    if (!channel?.enabled) throw errors.CHANNEL_DISABLED({ field: 'delivery' })
    if (channel.status === 'reauthorize') throw errors.CHANNEL_PAUSED({ field: 'delivery' })
    return dueNow(delivery, now)
  })
