import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { type DeliveryRow, findRows } from '../rows'

/** Was it decided that what this delivery puts out, or the post it is about, is taken back? */
export const isRecalled = async (args: {
  payload: Payload
  delivery: Pick<DeliveryRow, 'id' | 'of' | 'act'>
  req?: PayloadRequest
}): Promise<boolean> => {
  const { payload, delivery, req } = args
  if (delivery.act === 'remove') return false
  const ids = [delivery.id, ...(delivery.of == null ? [] : [delivery.of])]
  const found = await findRows({
    payload,
    collection: slugs.deliveries,
    where: {
      and: [{ of: { in: ids } }, { act: { equals: 'remove' } }, { status: { not_equals: 'cancelled' } }],
    },
    ...(req ? { req } : {}),
  })
  return found.length > 0
}
