import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import type { ForumListener } from '../options'
import { countVotes } from './countVotes'
import { pollWhere } from './pollHooks'
import { alsoVote } from './voters'

/** Keeps votes and polls right when topics are merged. */
export const asking: ForumListener = {
  relocated: async ({ from, into, isWhole, req }) => {
    if (!isWhole) return
    await passVotes(from, into, req)
    await passPoll(from, into, req)
  },
}

/** Who voted for an idea that was merged into another one votes for that one, once. */
const passVotes = async (from: Id, into: Id, req: PayloadRequest): Promise<void> => {
  // By the adapter, here and below: facts of the hub, whoever merges.
  const target = await req.payload.db.findOne<{ id: number; kind?: string | null }>({
    collection: slugs.topics,
    where: { id: { equals: into } },
    req,
  })
  const where = { topic: { equals: from } }
  const { docs } = await req.payload.db.find<{ member: unknown }>({
    collection: slugs.ideaVotes,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  if (docs.length === 0) return
  await req.payload.db.deleteMany({ collection: slugs.ideaVotes, where, req })
  await countVotes(from, req)
  const members = docs.map(({ member }) => idOf(member)).filter((id) => id !== null)
  if (target?.kind === 'idea') await alsoVote(members, into, req)
}

/** A poll goes on in the topic that its own was merged into, unless that one has a poll. */
const passPoll = async (from: Id, into: Id, req: PayloadRequest): Promise<void> => {
  const poll = await pollWhere({ topic: { equals: from } }, req)
  if (!poll || (await pollWhere({ topic: { equals: into } }, req))) return
  await req.payload.db.updateOne({
    collection: slugs.polls,
    id: poll.id,
    data: { topic: into },
    req,
    returning: false,
  })
}
