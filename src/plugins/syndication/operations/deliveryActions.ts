import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import { errors } from '../errors'
import type { DeliveryStatus } from '../lifecycle'
import { type DeliveryChange, moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { type DeliveryRow, findRow, type Id } from '../rows'

/** A move that a person asks for; null when the delivery is there already. */
type Move = { to: DeliveryStatus; change: DeliveryChange } | null

/**
 * What the buttons of a delivery have in common: one transaction around reading, deciding and moving, then the
 * delivery as the member may read it.
 *
 * @param decide - throws one of the slice's errors when the move is not possible.
 */
export const actOnDelivery = async (
  args: { req: PayloadRequest; delivery: Id },
  decide: (delivery: DeliveryRow, now: Date) => Move | Promise<Move>,
): Promise<unknown> => {
  const { req } = args
  requireEditor(req)
  const { payload } = req
  const id = documentId(payload, args.delivery)
  const now = settingsOf(payload).now()
  await inTransaction({ payload, req }, async () => {
    const delivery = await findRow({ payload, collection: slugs.deliveries, id, req })
    if (!delivery) throw errors.DELIVERY_NOT_FOUND({ field: 'delivery' })
    const move = await decide(delivery, now)
    if (move) await moveDelivery({ req, id, now, ...move })
  })
  ring(payload)
  return payload.findByID({
    collection: slugs.deliveries,
    id,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
}

/** Due now, with a full count of attempts. */
export const dueNow = ({ attempts }: DeliveryRow, now: Date): Move => ({
  to: 'pending',
  change: { nextAttemptAt: now.toISOString(), roundStart: attempts ?? 0 },
})
