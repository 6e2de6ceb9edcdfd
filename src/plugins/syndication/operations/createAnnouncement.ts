import type { PayloadRequest } from 'payload'
import type { Json } from '../../../core/emit'
import { slugs } from '../../../slugs'
import type { Sent } from '../channels/channel'
import type { Contents } from '../contents'
import { moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import type { ChannelRow, Id } from '../rows'
import { stopOf } from '../stops'
import { takeTime } from '../when/takeSlot'

/**
 * Writes an announcement and a delivery for each channel, in the transaction of `req`. Unique keys make a second
 * announcement under the same key fail as a whole.
 *
 * @param args.about - what it is about, beyond the document; kept with it.
 * @param args.scheduledAt - not before; absent or past: at once.
 * @param args.queued - each in the next free slot of its channel. @default false: as each channel has it
 * @param args.below - an answer: the posts that it stands below.
 * @param args.requestedBy - the member who asked for it; absent when it happens by itself.
 */
export const createAnnouncement = async (args: {
  req: PayloadRequest
  source: { collection: string; document: string }
  key: string
  contents: Contents
  channels: readonly ChannelRow[]
  about?: Json
  scheduledAt?: Date
  requestedBy?: Id
  queued?: boolean
  below?: readonly Sent[]
}): Promise<{ id: Id; deliveries: Id[] }> => {
  const {
    req,
    source,
    key,
    contents,
    channels,
    about,
    scheduledAt,
    requestedBy,
    below,
    queued = false,
  } = args
  const { payload } = req
  const { channels: registry, now: clock, random } = settingsOf(payload)
  const now = clock()
  // System write: announcements and deliveries are the hub's own books.
  const system = { req, overrideAccess: true, depth: 0 } as const
  const title = (contents.en ?? contents.fr)?.title ?? key
  const announcement = await payload.create({
    collection: slugs.announcements,
    data: {
      key,
      source,
      content: contents,
      title,
      ...(about === undefined ? {} : { about }),
      ...(requestedBy === undefined ? {} : { requestedBy: requestedBy as never }),
    },
    ...system,
  })
  const deliveries: Id[] = []
  for (const account of channels) {
    const { id: channel, kind, name } = account
    const network = registry[kind]
    // What is not connected yet receives nothing: its first day would bring all that was said before.
    if (!network || !account.sealed) continue
    const delivery = await payload.create({
      collection: slugs.deliveries,
      data: {
        title: `${title} → ${name}`,
        announcement: announcement.id,
        channel: channel as never,
        status: 'pending',
        key: network.newKey({ now, random }),
        nextAttemptAt: now.toISOString(),
        ...(below === undefined ? {} : { below: [...below] }),
      },
      ...system,
    })
    deliveries.push(delivery.id)
    const time =
      scheduledAt ?? (await takeTime({ channel: account, delivery: delivery.id, now, queued, req }))
    if (time && time > now) {
      const at = time.toISOString()
      const change = { nextAttemptAt: at, scheduledAt: at }
      await moveDelivery({ req, id: delivery.id, to: 'scheduled', now, change })
      continue
    }
    const held = await stopOf({ payload, delivery: { channel }, req })
    if (held) await moveDelivery({ req, id: delivery.id, to: 'held', now, change: { heldFor: held } })
  }
  return { id: announcement.id, deliveries }
}
