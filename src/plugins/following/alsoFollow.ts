import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../core/related'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import type { FollowLevel } from './levels'
import { rowOf } from './store'

/**
 * A part of what was followed goes on elsewhere: whoever follows the one follows the other just as closely from now on, unless they
 * have said already how they want that. Who muted the one hears nothing of its part either.
 */
export const alsoFollow = async (args: {
  from: Target
  into: Target
  req: PayloadRequest
}): Promise<void> => {
  const { from, into, req } = args
  const { db } = req.payload
  const collection = slugs.subscriptions
  const { docs } = await db.find<{ id: number; member: Id; level: FollowLevel; because: 'chosen' | 'wrote' }>(
    {
      collection,
      where: { target: { equals: targetKey(from) } },
      limit: 0,
      pagination: false,
      req,
    },
  )
  for (const { member, level, because } of docs) {
    const who = idOf(member)
    if (who === null || (await rowOf(who, into, req))) continue
    await db.create({ collection, data: { member: who, target: targetKey(into), level, because }, req })
  }
}
