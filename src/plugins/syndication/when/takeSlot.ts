import type { PayloadRequest, Where } from 'payload'
import { holdsTransaction } from '../../../database/inTransaction'
import { isConflict } from '../../../database/transact'
import { slugs } from '../../../slugs'
import type { ChannelRow, Id } from '../rows'
import { afterQuiet, nextFreeSlot, type Rhythm } from './slots'

/** The rhythm of a channel as stored. */
export const rhythmOf = ({ timeZone, slots, quietFrom, quietTo }: ChannelRow): Rhythm => ({
  timeZone: timeZone ?? 'UTC',
  slots: slots ?? [],
  quiet: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null,
})

/**
 * When a delivery that nobody chose a time for goes out: in the next free slot of its channel's queue, or at once, or
 * after the quiet hours. Null: at once.
 *
 * @param args.queued - in the queue, whatever the channel's habit; where it has no slots, as without one.
 */
export const ownTime = async (args: {
  channel: ChannelRow
  now: Date
  queued: boolean
  req: PayloadRequest
}): Promise<{ at: Date; isSlot: boolean } | null> => {
  const { channel, now, queued, req } = args
  const rhythm = rhythmOf(channel)
  if (queued || channel.pace === 'queue') {
    const taken = await takenSlots({ channel: channel.id, now, req })
    const at = nextFreeSlot({ rhythm, after: now, taken })
    if (at) return { at, isSlot: true }
  }
  const at = afterQuiet(rhythm, now)
  return at > now ? { at, isSlot: false } : null
}

const takenSlots = async ({
  channel,
  now,
  req,
}: {
  channel: Id
  now: Date
  req: PayloadRequest
}): Promise<Set<number>> => {
  const { docs } = await req.payload.db.find<{ id: Id; at: string }>({
    collection: slugs.channelSlots,
    where: { and: [{ channel: { equals: channel } }, { at: { greater_than: now.toISOString() } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return new Set(docs.map(({ at }) => new Date(at).getTime()))
}

/**
 * The time of {@link ownTime}, with its slot taken for the delivery. Two that take the same slot at the same moment: the
 * unique key lets one of them in, and the other one takes the next.
 *
 * @throws ValidationError for the other one where it holds a transaction: that one is over, and to be tried again whole.
 */
export const takeTime = async (
  args: Parameters<typeof ownTime>[0] & { delivery: Id },
): Promise<Date | null> => {
  const { channel, delivery, req } = args
  for (;;) {
    const time = await ownTime(args)
    if (!time?.isSlot) return time?.at ?? null
    try {
      await takeSlot({ channel: channel.id, delivery, at: time.at, req })
      return time.at
    } catch (error) {
      if (!isConflict(error, req) || (await holdsTransaction(req))) throw error
    }
  }
}

const takeSlot = async (args: {
  channel: Id
  delivery: Id
  at: Date
  req: PayloadRequest
}): Promise<void> => {
  const { channel, delivery, at, req } = args
  await req.payload.db.create({
    collection: slugs.channelSlots,
    data: { key: `${channel}:${at.toISOString()}`, channel, delivery, at: at.toISOString() },
    req,
  })
}

/**
 * A delivery that goes at another time, or never, leaves its slot to others.
 *
 * @param args.at - ISO 8601: when it goes now; its slot of that very time stays its own. @default never
 */
export const leaveSlot = async (args: { delivery: Id; at?: string; req: PayloadRequest }): Promise<void> => {
  const { delivery, at, req } = args
  const mine: Where = { delivery: { equals: delivery } }
  await req.payload.db.deleteMany({
    collection: slugs.channelSlots,
    where: at === undefined ? mine : { and: [mine, { at: { not_equals: at } }] },
    req,
  })
}
