import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import { waitingStatuses } from './lifecycle'
import { type DeliveryRow, findRow, type Id, type StopKind, type StopRow } from './rows'

/** `state` of a stop that is on: unique, so that there is one at a time, whoever presses at once. */
export const stopIsOn = 'on'

type Reading = { payload: Payload; req?: PayloadRequest }

/** The stop that is on; null when nothing is stopped. */
export const currentStop = ({ payload, req }: Reading): Promise<StopRow | null> =>
  payload.db.findOne<StopRow>({
    collection: slugs.publishingStops,
    where: { state: { equals: stopIsOn } },
    ...(req ? { req } : {}),
  })

/**
 * What stops a delivery at this moment: the crisis switch, unless a person let this one go all the same; or a pause of
 * its channel. Taking a post back is never stopped: that is what a crisis asks for.
 *
 * @param args.req - joins its transaction; left out, what others have committed by now counts.
 */
export const stopOf = async ({
  payload,
  delivery: { clearedFor, channel, act },
  req,
}: Reading & { delivery: Pick<DeliveryRow, 'clearedFor' | 'channel' | 'act'> }): Promise<StopKind | null> => {
  if (act === 'remove') return null
  const reading = { payload, ...(req ? { req } : {}) }
  const stop = await currentStop(reading)
  if (stop && clearance(stop) !== clearedFor) return 'crisis'
  const account = await findRow({ ...reading, collection: slugs.channels, id: channel })
  return account?.pausedAt == null ? null : 'pause'
}

/** How a delivery says that a person let it go during this stop. */
export const clearance = ({ id }: StopRow): string => String(id)

/**
 * Holds everything that waits, in the transaction of `req`: of all channels, which takes over what pauses hold, or of
 * one channel.
 */
export const holdAll = async (
  args: { req: PayloadRequest; now: Date } & (
    { kind: 'crisis'; stop: StopRow } | { kind: 'pause'; channel: Id }
  ),
): Promise<void> => {
  const { req, now, kind } = args
  const waits: Where = {
    and: [{ status: { in: [...waitingStatuses] } }, { act: { not_equals: 'remove' } }],
  }
  const where: Where =
    args.kind === 'pause'
      ? { and: [{ channel: { equals: args.channel } }, waits] }
      : {
          and: [
            { or: [waits, { and: [{ status: { equals: 'held' } }, { heldFor: { equals: 'pause' } }] }] },
            { clearedFor: { not_equals: clearance(args.stop) } },
          ],
        }
  const at = now.toISOString()
  // The adapter: a thousand rows in one go. The lifecycle allows `held` after each state that waits.
  await req.payload.db.updateMany({
    collection: slugs.deliveries,
    where,
    data: { status: 'held', heldFor: kind, heldAt: at, updatedAt: at },
    returning: false,
    req,
  })
}
