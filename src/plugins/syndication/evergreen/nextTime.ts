import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { instantOfWall, wallOf } from '../../../core/timeZone'
import { slugs } from '../../../slugs'
import type { DeliveryStatus } from '../lifecycle'
import { type ChannelRow, type EvergreenRow, findRows } from '../rows'
import { rhythmOf } from '../when/takeSlot'
import { dayOn, midnightOn, restEnds } from './rest'

const dayMs = 86_400_000
/** What goes out, or has gone out, on its day; what came to nothing leaves the day free. */
const taking: readonly DeliveryStatus[] = [
  'scheduled',
  'pending',
  'sending',
  'retrying',
  'held',
  'reauthorize',
  'unknown',
  'published',
]

/** Days of a channel's clock, from today on, on which something goes out there or has gone out. */
export const busyDays = async (args: {
  channel: ChannelRow
  now: Date
  req: PayloadRequest
}): Promise<Set<string>> => {
  const { channel, now, req } = args
  const { timeZone } = rhythmOf(channel)
  const from = { greater_than_equal: new Date(midnightOn(timeZone, now.getTime())).toISOString() }
  const rows = await findRows({
    payload: req.payload,
    collection: slugs.deliveries,
    where: {
      and: [
        { channel: { equals: channel.id } },
        { act: { equals: 'publish' } },
        { status: { in: [...taking] } },
        { or: [{ settledAt: from }, { nextAttemptAt: from }] },
      ],
    },
    req,
  })
  return new Set(
    rows.flatMap(({ settledAt, nextAttemptAt, below }) => {
      const at = settledAt ?? nextAttemptAt
      // What answers somebody is seen by them alone.
      return at == null || below != null ? [] : [dayOn(timeZone, Date.parse(at))]
    }),
  )
}

/** How things stand with what a document has said on a channel so far. */
export const saidSoFar = async (args: {
  source: { collection: string; document: string }
  channel: ChannelRow
  req: PayloadRequest
}): Promise<{ isUnderWay: boolean; lastAt: Date | null }> => {
  const { source, channel, req } = args
  const { payload } = req
  const announcements = await findRows({
    payload,
    collection: slugs.announcements,
    where: {
      and: [
        { 'source.collection': { equals: source.collection } },
        { 'source.document': { equals: source.document } },
      ],
    },
    req,
  })
  if (announcements.length === 0) return { isUnderWay: false, lastAt: null }
  const rows = await findRows({
    payload,
    collection: slugs.deliveries,
    where: {
      and: [
        { announcement: { in: announcements.map(({ id }) => id) } },
        { channel: { equals: documentId(payload, channel.id) } },
        { act: { equals: 'publish' } },
        { status: { in: [...taking] } },
      ],
    },
    req,
  })
  const out = rows.flatMap(({ status, settledAt }) =>
    status === 'published' && settledAt != null ? [Date.parse(settledAt)] : [],
  )
  return {
    isUnderWay: rows.some(({ status }) => status !== 'published'),
    lastAt: out.length > 0 ? new Date(Math.max(...out)) : null,
  }
}

/** Does a channel publish by slots? Then what is repeated waits for one too. */
const bySlots = ({ pace, slots }: ChannelRow): boolean => pace === 'queue' && (slots ?? []).length > 0

/** Pure: when what went out at a moment has rested for some days of its channel's clock. */
export const restedAt = (channel: ChannelRow, at: Date, days: number): Date => {
  const { timeZone } = rhythmOf(channel)
  // A slot may be a little earlier in the day than the receipt was.
  return new Date(
    bySlots(channel)
      ? midnightOn(timeZone, at.getTime(), days)
      : instantOfWall(timeZone, wallOf(timeZone, at.getTime()) + days * dayMs),
  )
}

/**
 * When a document may be said again on a channel; null: not within a year.
 *
 * @param args.row - how long it rests.
 * @param args.lastAt - when it went out last; null: its rest begins now.
 */
export const nextTime = async (args: {
  row: Pick<EvergreenRow, 'days'>
  channel: ChannelRow
  lastAt: Date | null
  now: Date
  req: PayloadRequest
}): Promise<Date | null> => {
  const { row, channel, lastAt, now, req } = args
  const rested = restedAt(channel, lastAt ?? now, row.days)
  return restEnds({
    rhythm: rhythmOf(channel),
    bySlots: bySlots(channel),
    from: rested > now ? rested : now,
    busy: await busyDays({ channel, now, req }),
  })
}
