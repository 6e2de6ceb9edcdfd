import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { idOf, type Id } from '../../../core/related'
import { slugs } from '../../../slugs'

/**
 * Makes `voteCount` equal to the rows there are, in the transaction that changed them. Two at once (MongoDB) meet in the
 * idea's row, and the second begins again.
 */
export const countVotes = async (topic: Id, req: PayloadRequest): Promise<number> => {
  // By the adapter: a count is a fact of the hub, whoever votes.
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.ideaVotes,
    where: { topic: { equals: topic } },
    req,
  })
  await req.payload.db.updateOne({
    collection: slugs.topics,
    id: topic,
    data: { voteCount: totalDocs },
    req,
    returning: false,
  })
  return totalDocs
}

/** A vote that goes with its member is counted no more. */
export const recountDeletedVote: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const topic = idOf((doc as { topic?: unknown }).topic)
  if (topic !== null) await countVotes(topic, req)
}
