import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { type DeliveryRow, findRow, type Id } from '../rows'
import { clearance, currentStop } from '../stops'
import { actWithin, type Move } from './deliveryActions'

/** What a person decides about what is held. */
export const heldDecisions = ['keep', 'move', 'drop'] as const
/** One of {@link heldDecisions}. */
export type HeldDecision = (typeof heldDecisions)[number]

/** Deliveries of one decision. */
const most = 100

/**
 * Decides about deliveries that are held, all or none: `keep` sends each at its time, or now where that has passed;
 * `move` at another; `drop` never. While the crisis switch is on this is how a single one goes out all the same. For
 * editors.
 *
 * @param input.at - ISO 8601; with `move`.
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_HELD`, `DELIVERIES_TOO_MANY`, `DECISION_WITHOUT_TIME`,
 *   `DELIVERY_IN_PAST`, `CHANNEL_ON_PAUSE` (to be sent on a channel that is on pause itself).
 */
export const decideHeld = async (
  input: { deliveries: readonly Id[]; decision: HeldDecision; at?: Date | string | null },
  req: PayloadRequest,
): Promise<unknown[]> => {
  requireEditor(req)
  const { payload } = req
  const now = settingsOf(payload).now()
  const { decision } = input
  const at = input.at == null ? null : new Date(input.at)
  if (input.deliveries.length > most) throw errors.DELIVERIES_TOO_MANY({ field: 'deliveries' })
  if (decision === 'move') {
    if (!at) throw errors.DECISION_WITHOUT_TIME({ field: 'at' })
    if (!(at > now)) throw errors.DELIVERY_IN_PAST({ field: 'at' })
  }
  const ids = [...new Set(input.deliveries.map((id) => documentId(payload, id)))]
  await inTransaction({ payload, req }, async () => {
    for (const id of ids)
      await actWithin({ req, id, act: decision }, (delivery) =>
        decision === 'drop' ? dropped(delivery) : released({ delivery, now, req, ...(at ? { at } : {}) }),
      )
  })
  ring(payload)
  const { docs } = await payload.find({
    collection: slugs.deliveries,
    where: { id: { in: ids } },
    limit: most,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
  return docs
}

/**
 * The move of a held delivery that a person lets go, also while the crisis switch is on.
 *
 * @param args.at - at another time than its own.
 * @throws `DELIVERY_NOT_HELD`, `CHANNEL_ON_PAUSE`.
 */
export const released = async (args: {
  delivery: DeliveryRow
  now: Date
  at?: Date
  req: PayloadRequest
}): Promise<Move> => {
  const { delivery, now, at, req } = args
  const { payload } = req
  if (delivery.status !== 'held') throw errors.DELIVERY_NOT_HELD({ field: 'deliveries' })
  const channel = await findRow({ payload, collection: slugs.channels, id: delivery.channel, req })
  if (channel?.pausedAt != null) throw errors.CHANNEL_ON_PAUSE({ field: 'deliveries' })
  const stop = await currentStop({ payload, req })
  const { to, change } = at
    ? { to: 'scheduled' as const, change: { scheduledAt: at.toISOString(), nextAttemptAt: at.toISOString() } }
    : asPlanned(delivery, now)
  return { to, change: { ...change, clearedFor: stop && clearance(stop) } }
}

/** Never; but what may be out there already is not "cancelled": a person looks. */
export const dropped = ({ status, uncertainSince }: DeliveryRow): Move => {
  if (status !== 'held') throw errors.DELIVERY_NOT_HELD({ field: 'deliveries' })
  return { to: uncertainSince == null ? 'cancelled' : 'unknown', change: {} }
}

/** At the time it had, or now where that has passed. */
export const asPlanned = ({ nextAttemptAt, scheduledAt }: DeliveryRow, now: Date): NonNullable<Move> => {
  const planned = nextAttemptAt == null ? now : new Date(nextAttemptAt)
  const isChosen = scheduledAt != null && new Date(scheduledAt) > now
  return {
    to: isChosen ? 'scheduled' : 'pending',
    change: { nextAttemptAt: (planned > now ? planned : now).toISOString() },
  }
}
