import type { PayloadRequest, TypedUser } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { type PollPlan, wordsOf } from './poll'

/** Gives a new topic its poll, in the transaction of `req`; its words are judged with the topic's, as its author's. */
export const addPoll = async (
  { topic, author, plan, by }: { topic: Id; author: Id | null; plan: PollPlan; by: TypedUser | null },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: slugs.topics,
    id: topic,
    data: { pollText: wordsOf(plan) },
    depth: 0,
    // The field is closed to every API; whoever judges is told whose words they are.
    overrideAccess: true,
    user: by,
    req,
  })
  // By the adapter: the collection is closed to every API.
  await req.payload.db.create({
    collection: slugs.polls,
    data: { ...plan, topic, author, tally: {}, voters: 0 },
    req,
  })
}
