import type { Payload, Where } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { workThrough } from '../../outbox'
import { activeStatuses } from '../lifecycle'
import type { SyndicationSettings } from '../options'
import { type DeliveryRow, findRows } from '../rows'
import { currentStop, holdAll } from '../stops'
import { deliver } from './deliver'
import { inLanes } from './inLanes'

const batch = 10

/**
 * Sends what is due. Lanes and other processes keep out of each other's way by claims.
 *
 * @returns how many deliveries were handled.
 */
export const deliverDue = async (args: {
  payload: Payload
  settings: SyndicationSettings
  signal: AbortSignal
}): Promise<number> => {
  const { payload, settings, signal } = args
  const { now, leaseMs } = settings
  const stop = await currentStop({ payload })
  // Something may have begun to wait while the switch was pressed, and its process may have died over it.
  if (stop) await inTransaction({ payload }, (req) => holdAll({ req, now: now(), kind: 'crisis', stop }))
  const due: Where = {
    and: [
      { status: { in: [...activeStatuses] } },
      { nextAttemptAt: { less_than_equal: now().toISOString() } },
      ...(await notWaiting(payload, now())),
    ],
  }
  const lane = (): Promise<number> =>
    workThrough<DeliveryRow>({
      payload,
      collection: slugs.deliveries,
      attempts: slugs.deliveryAttempts,
      field: 'delivery',
      due,
      leaseMs,
      now,
      signal,
      batch,
      handle: ({ id }, attempt) => deliver({ payload, settings, id, attempt }),
    })
  return inLanes(lane)
}

/** What leaves out the accounts whose networks asked them to wait, whichever worker was told. */
const notWaiting = async (payload: Payload, now: Date): Promise<Where[]> => {
  const waiting = await findRows({
    payload,
    collection: slugs.channels,
    where: { waitsUntil: { greater_than: now.toISOString() } },
  })
  return waiting.length === 0 ? [] : [{ channel: { not_in: waiting.map(({ id }) => id) } }]
}
