import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { countVotes } from './countVotes'

/** Voters in one transaction: as many as a notice to many takes at once. */
const batch = 200

/**
 * The next voters of an idea.
 *
 * @param after - the last vote of the batch before; null for the first.
 * @returns `next`: give it as `after`; null: those were the last.
 */
export const votersOf = async (
  topic: Id,
  after: Id | null,
  req: PayloadRequest,
): Promise<{ members: Id[]; next: Id | null }> => {
  // By the adapter: who votes is nobody's to look up.
  const { docs } = await req.payload.db.find<{ id: Id; member: unknown }>({
    collection: slugs.ideaVotes,
    where: {
      and: [{ topic: { equals: topic } }, ...(after === null ? [] : [{ id: { greater_than: after } }])],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  return {
    members: docs.map(({ member }) => idOf(member)).filter((id) => id !== null),
    next: docs.length === batch ? (docs.at(-1)?.id ?? null) : null,
  }
}

/** Counts members as voters of an idea, too: those who have no vote there yet. */
export const alsoVote = async (members: readonly Id[], topic: Id, req: PayloadRequest): Promise<void> => {
  if (members.length === 0) return
  const { db } = req.payload
  const collection = slugs.ideaVotes
  const { docs } = await db.find<{ member: unknown }>({
    collection,
    where: { and: [{ topic: { equals: topic } }, { member: { in: [...members] } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const known = new Set(docs.map(({ member }) => String(idOf(member))))
  for (const member of members)
    if (!known.has(String(member))) await db.create({ collection, data: { topic, member }, req })
  await countVotes(topic, req)
}
