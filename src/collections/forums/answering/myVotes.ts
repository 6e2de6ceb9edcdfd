import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { together } from '../../../config/together'
import { idOf, type Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'

/** Has the one who asks voted for an idea? Null for strangers. */
export const hasMyVote = async (topic: Id, req: PayloadRequest): Promise<boolean | null> =>
  userOf(req) ? ((await voteFor(String(topic), req)) ?? false) : null

const voteFor = together(async (topics, req): Promise<Map<string, boolean>> => {
  const { docs } = await req.payload.db.find<{ topic: unknown }>({
    collection: slugs.ideaVotes,
    where: {
      and: [
        { member: { equals: userOf(req)?.id } },
        { topic: { in: topics.map((topic) => documentId(req.payload, topic)) } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ topic }) => [String(idOf(topic)), true]))
})
