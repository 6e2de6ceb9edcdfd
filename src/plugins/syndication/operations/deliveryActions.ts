import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import type { DeliveryAct } from '../acts'
import { errors } from '../errors'
import type { DeliveryStatus } from '../lifecycle'
import { type DeliveryChange, moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { type DeliveryRow, findRow, type Id } from '../rows'

/** A move that a person asks for; null when the delivery is there already. */
export type Move = { to: DeliveryStatus; change: DeliveryChange } | null

/**
 * What the buttons of a delivery have in common: one transaction around reading, deciding and moving, then the
 * delivery as the member may read it.
 *
 * @param decide - throws one of the slice's errors when the move is not possible.
 */
export const actOnDelivery = async (
  args: { req: PayloadRequest; delivery: Id; act: DeliveryAct },
  decide: (delivery: DeliveryRow, now: Date) => Move | Promise<Move>,
): Promise<unknown> => {
  const { req } = args
  requireEditor(req)
  const { payload } = req
  const id = documentId(payload, args.delivery)
  await inTransaction({ payload, req }, () => actWithin({ req, id, act: args.act }, decide))
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

/** {@link actOnDelivery} within the transaction of `req`, and no more: reads, decides, moves, and keeps who did it. */
export const actWithin = async (
  { req, id, act }: { req: PayloadRequest; id: Id; act: DeliveryAct },
  decide: (delivery: DeliveryRow, now: Date) => Move | Promise<Move>,
): Promise<void> => {
  const { payload } = req
  const now = settingsOf(payload).now()
  const delivery = await findRow({ payload, collection: slugs.deliveries, id, req })
  if (!delivery) throw errors.DELIVERY_NOT_FOUND({ field: 'delivery' })
  const move = await decide(delivery, now)
  if (!move) return
  await moveDelivery({ req, id, now, ...move })
  // The adapter: the hub's own record of what was decided, which nobody writes by hand.
  await payload.db.create({
    collection: slugs.deliveryActs,
    data: {
      delivery: id,
      act,
      by: userOf(req)?.id ?? null,
      from: delivery.status,
      to: move.to,
      until: move.change.nextAttemptAt ?? null,
      createdAt: now.toISOString(),
    },
    req,
  })
}

/** Due now, with a full count of attempts. */
export const dueNow = ({ attempts }: DeliveryRow, now: Date): Move => ({
  to: 'pending',
  change: { nextAttemptAt: now.toISOString(), roundStart: attempts ?? 0 },
})
