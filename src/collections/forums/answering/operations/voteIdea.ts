import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import type { Id } from '../../../../core/related'
import { transact } from '../../../../database/transact'
import { slugs } from '../../../../slugs'
import { countVotes } from '../countVotes'
import { answeringErrors } from '../errors'
import { takesVotes } from '../ideaStates'
import { readLiveTopic, readTopic } from '../readTopic'

/** How an idea stands after a press. */
export type IdeaVote = { count: number; mine: boolean }

/**
 * Votes for an idea; the same again changes nothing. Its author may, too.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · TOPIC_ARCHIVED · NOT_AN_IDEA · IDEA_CLOSED
 */
export const voteIdea: Operation<{ topic: Id }, IdeaVote> = async (input, req) => {
  const topic = await readLiveTopic(input.topic, req)
  if (topic.kind !== 'idea') throw answeringErrors.NOT_AN_IDEA({ field: 'topic' })
  const member = userOf(req)?.id
  if (member === undefined) throw answeringErrors.UNAUTHENTICATED()
  return transact(req.payload, async (own) => {
    // As it is now: staff may have closed it since it was read.
    const row = await rowOf(topic.id, own)
    if (!row) throw answeringErrors.TOPIC_NOT_FOUND({ field: 'topic' })
    if (row.locked || !takesVotes(row.ideaState)) throw answeringErrors.IDEA_CLOSED({ field: 'topic' })
    if (await hasVoted(topic.id, member, own)) return { count: row.voteCount ?? 0, mine: true }
    // By the adapter: the collection is closed to every API.
    await own.payload.db.create({ collection: slugs.ideaVotes, data: { topic: topic.id, member }, req: own })
    return { count: await countVotes(topic.id, own), mine: true }
  })
}

/**
 * Takes a vote back; one that is not there changes nothing. Also of an idea that takes no more votes.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND
 */
export const unvoteIdea: Operation<{ topic: Id }, IdeaVote> = async (input, req) => {
  const member = userOf(req)?.id
  if (member === undefined) throw answeringErrors.UNAUTHENTICATED()
  const topic = await readTopic(input.topic, req)
  return transact(req.payload, async (own) => {
    await own.payload.db.deleteMany({
      collection: slugs.ideaVotes,
      where: { and: [{ topic: { equals: topic.id } }, { member: { equals: member } }] },
      req: own,
    })
    return { count: await countVotes(topic.id, own), mine: false }
  })
}

type Row = {
  id: Id
  locked?: boolean | null
  voteCount?: number | null
  ideaState?: Parameters<typeof takesVotes>[0]
}

const rowOf = (id: Id, req: PayloadRequest): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection: slugs.topics, where: { id: { equals: id } }, req })

const hasVoted = async (topic: Id, member: Id, req: PayloadRequest): Promise<boolean> => {
  const where = { and: [{ topic: { equals: topic } }, { member: { equals: member } }] }
  return (
    (await req.payload.db.count({ collection: slugs.ideaVotes, where: where as never, req })).totalDocs > 0
  )
}
