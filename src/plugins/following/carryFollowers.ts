import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../core/related'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import type { FollowLevel } from './levels'
import { rowOf } from './store'

/**
 * What was followed goes on elsewhere: whoever followed the one follows the other, unless they have said already how
 * they want that. Who muted the one has said nothing of the other.
 */
export const carryFollowers = async (args: {
  from: Target
  into: Target
  req: PayloadRequest
}): Promise<void> => {
  const { from, into, req } = args
  const { db } = req.payload
  const collection = slugs.subscriptions
  const { docs } = await db.find<{ id: number; member: Id; level: FollowLevel }>({
    collection,
    where: { target: { equals: targetKey(from) } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, member, level } of docs) {
    const who = idOf(member)
    if (who === null || level === 'mute' || (await rowOf(who, into, req)))
      await db.deleteOne({ collection, where: { id: { equals: id } }, req, returning: false })
    else {
      // Since when they follow is as it was.
      const data = { target: targetKey(into), updatedAt: null }
      await db.updateOne({ collection, id, data, req, returning: false })
    }
  }
}
