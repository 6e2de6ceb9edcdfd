import type { PayloadRequest } from 'payload'
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
 * Takes a slot for a delivery, in the transaction of `req`. Two that take the same one at the same moment: the unique
 * key lets one of them in.
 *
 * @throws ValidationError for the other one, whose transaction is to be tried again.
 */
export const takeSlot = async (args: {
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

/** A delivery that goes at another time, or never, leaves its slot to others. */
export const leaveSlot = async ({ delivery, req }: { delivery: Id; req: PayloadRequest }): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: slugs.channelSlots,
    where: { delivery: { equals: delivery } },
    req,
  })
}
