import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import { countsOf, type ReactionCounts, type ReactionKind } from './kinds'

/**
 * Makes the count of a kind at its target equal to the rows there are, in the transaction that changed them. Two
 * transactions at once (MongoDB) meet in the target's row, and the one that comes second begins again.
 *
 * @returns all counts of the target; null when it is gone.
 */
export const recount = async (
  target: Target,
  kind: ReactionKind,
  req: PayloadRequest,
): Promise<ReactionCounts | null> => {
  const { db } = req.payload
  const collection = target.collection as CollectionSlug
  // By the adapter throughout: counts are facts of the hub, whoever reacted.
  const row = await db.findOne<{ id: number; reactionCounts?: unknown }>({
    collection,
    where: { id: { equals: target.id } },
    req,
  })
  if (!row) return null
  const where: Where = { and: [{ target: { equals: targetKey(target) } }, { kind: { equals: kind } }] }
  const { totalDocs } = await db.count({ collection: slugs.reactions, where, req })
  const counts = { ...countsOf(row.reactionCounts), [kind]: totalDocs }
  await db.updateOne({
    collection,
    id: target.id,
    // A copy: the adapter adds to it.
    data: { reactionCounts: { ...counts } },
    req,
    returning: false,
  })
  return counts
}
