import type { CollectionBeforeChangeHook } from 'payload'
import { slugs } from '../../../slugs'

/**
 * Gives a reply the next number in its topic. The unique index on (topic, number) has the last word where two
 * transactions can run at once (MongoDB): the loser is told to try again, and nothing is lost.
 */
export const numberReply: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { docs } = await req.payload.find({
    collection: slugs.replies,
    where: { topic: { equals: data.topic as number } },
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
    depth: 0,
    // Held replies are counted too: numbers are permalinks, and never given twice.
    overrideAccess: true,
    req,
  })
  return { ...data, number: (docs[0]?.number ?? 0) + 1 }
}
