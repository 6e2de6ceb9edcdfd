import type { PayloadRequest } from 'payload'
import { errors } from '../errors'
import type { Id } from '../rows'
import { actOnDelivery, dueNow } from './deliveryActions'

/**
 * A person has looked: it was published (and where), or it was not, and is sent again. For editors.
 *
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_UNKNOWN`, `BAD_ADDRESS`.
 */
export const resolveUnknown = (
  input: { delivery: Id; published: boolean; url?: string | null },
  req: PayloadRequest,
): Promise<unknown> =>
  actOnDelivery({ req, delivery: input.delivery, act: 'resolve' }, (delivery, now) => {
    const url = input.url ?? undefined
    if (url !== undefined && !isWebAddress(url)) throw errors.BAD_ADDRESS({ field: 'url' })
    const { status } = delivery
    if (input.published && status === 'published') return null
    if (!input.published && status === 'pending') return null
    if (status !== 'unknown') throw errors.DELIVERY_NOT_UNKNOWN({ field: 'delivery' })
    if (input.published)
      return {
        to: 'published',
        change: { uncertainSince: null, lastError: null, ...(url === undefined ? {} : { url }) },
      }
    const move = dueNow(delivery, now)
    return move && { ...move, change: { ...move.change, uncertainSince: null } }
  })

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
