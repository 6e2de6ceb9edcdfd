import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '../../../slugs'
import { errors } from '../errors'

/**
 * A channel with receipts stays; it can be switched off.
 *
 * @throws `CHANNEL_IN_USE`.
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.deliveries,
    where: { channel: { equals: id } },
    req,
  })
  if (totalDocs > 0) throw errors.CHANNEL_IN_USE()
  for (const collection of [
    slugs.channelLogins,
    slugs.channelWordings,
    slugs.evergreenPosts,
    slugs.channelConnections,
    slugs.channelWarnings,
    slugs.channelHearings,
    slugs.networkMessages,
  ])
    await req.payload.db.deleteMany({ collection, where: { channel: { equals: id } }, req })
}
