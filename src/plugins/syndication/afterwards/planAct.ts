import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import type { Contents } from '../contents'
import { moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { type AnnouncementRow, type ChannelRow, type DeliveryRow, findRows, type Id } from '../rows'
import { stopOf } from '../stops'
import type { NetworkAct } from './words'

/**
 * Plans an act about a post, once for a version: an announcement of the change, and a delivery of it to the account
 * that holds the post, in the transaction of `req`. Unique keys refuse a second one.
 *
 * @param args.version - of what is told: of several asked for at once under the same one there is one.
 * @param args.contents - what is to be told now.
 * @param args.words - of a correction.
 * @returns the delivery of the act, which may have been planned before.
 */
export const planAct = async (args: {
  req: PayloadRequest
  act: Exclude<NetworkAct, 'publish'>
  post: DeliveryRow
  /** What the post tells. */
  announcement: AnnouncementRow
  account: ChannelRow
  version: string
  contents: Contents
  words?: string
}): Promise<Id | null> => {
  const { req, act, post, announcement, account, version, contents, words } = args
  const { payload } = req
  const { channels: registry, now: clock, random } = settingsOf(payload)
  const network = registry[account.kind]
  if (!network) return null
  const now = clock()
  const key = `${announcement.key}:${act}:${version}`
  const title = post.title ?? announcement.key
  const [known] = await find(req, slugs.announcements, { key: { equals: key } })
  // System write: announcements and deliveries are the hub's own books.
  const system = { req, overrideAccess: true, depth: 0 } as const
  const change =
    known?.id ??
    (
      await payload.create({
        collection: slugs.announcements,
        data: {
          key,
          source: announcement.source,
          content: contents,
          title: (contents.en ?? contents.fr)?.title ?? key,
          of: announcement.id as never,
        },
        ...system,
      })
    ).id
  const [planned] = await find(req, slugs.deliveries, {
    and: [{ announcement: { equals: change } }, { channel: { equals: account.id } }],
  })
  if (planned) return planned.id
  const delivery = await payload.create({
    collection: slugs.deliveries,
    data: {
      title,
      announcement: change as never,
      channel: account.id as never,
      status: 'pending',
      act,
      of: post.id as never,
      key: network.newKey({ now, random }),
      nextAttemptAt: now.toISOString(),
      ...(words === undefined ? {} : { words }),
    },
    ...system,
  })
  const held = await stopOf({ payload, delivery: { channel: account.id, act }, req })
  if (held) await moveDelivery({ req, id: delivery.id, to: 'held', now, change: { heldFor: held } })
  return delivery.id
}

const find = async (
  req: PayloadRequest,
  collection: typeof slugs.announcements | typeof slugs.deliveries,
  where: Where,
): Promise<{ id: Id }[]> => findRows({ payload: req.payload, collection, where, req })
