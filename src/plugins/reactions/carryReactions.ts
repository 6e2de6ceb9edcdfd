import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Target } from '../../core/target'
import { carryKeys } from '../../database/carryKeys'
import { slugs } from '../../slugs'
import { countsOf } from './kinds'

const carryRows = carryKeys(slugs.reactions, 'target')

/**
 * When a text takes another row, the reactions to it go along; the counts went with its other fields, and the row that
 * stays behind says none any more.
 */
export const carryReactions = async (move: {
  from: Target
  to: Target
  req: PayloadRequest
}): Promise<void> => {
  await carryRows(move)
  const { from, req } = move
  // By the adapter, as all counts: facts of the hub, whoever reacted.
  await req.payload.db.updateOne({
    collection: from.collection as CollectionSlug,
    id: from.id,
    data: { reactionCounts: { ...countsOf(null) } },
    req,
    returning: false,
  })
}
