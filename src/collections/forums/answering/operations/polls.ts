import { userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { inTransaction } from '../../../../database/inTransaction'
import { transact } from '../../../../database/transact'
import { slugs } from '../../../../slugs'
import { addPoll } from '../addPoll'
import { answeringErrors } from '../errors'
import type { AnsweringOptions } from '../options'
import { checkedChoices, planPoll, type PollInput } from '../poll'
import { pollWhere, retally } from '../pollHooks'
import { readLiveTopic, readTopic, refuseOthers } from '../readTopic'
import { choicesOf, pollOfTopic, type PollView, takesPollVotes, viewPoll } from '../viewPoll'

/**
 * Votes in a poll. The same choices again change nothing; other ones take the place of the first where the poll allows it,
 * and none take the vote back. A vote at the closing moment is counted before it or refused.
 *
 * @throws UNAUTHENTICATED · POLL_NOT_FOUND, also under a topic that one may not read · POLL_CLOSED · POLL_VOTED ·
 *   POLL_CHOICE_UNKNOWN · POLL_CHOICES_MANY · POLL_CHOICE_MISSING
 */
export const votePoll =
  (options: AnsweringOptions): Operation<{ poll: Id; options: readonly string[] }, PollView> =>
  async (input, req) => {
    const member = userOf(req)?.id
    if (member === undefined) throw answeringErrors.UNAUTHENTICATED()
    const { payload } = req
    const found = await pollWhere({ id: { equals: documentId(payload, input.poll) } }, req)
    const about = found && idOf(found.topic)
    const topic = about === null ? null : await readTopic(about, req).catch(() => null)
    if (!found || !topic) throw answeringErrors.POLL_NOT_FOUND({ field: 'poll' })
    const after = checkedChoices(found, input.options)
    const poll = await transact(payload, async (own) => {
      const poll = await pollWhere({ id: { equals: found.id } }, own)
      if (!poll) throw answeringErrors.POLL_NOT_FOUND({ field: 'poll' })
      const vote = await choicesOf(poll.id, member, own)
      const before = vote?.options ?? []
      if (vote && after.join() === before.join()) return poll
      if (!takesPollVotes({ poll, topic }, options.now()))
        throw answeringErrors.POLL_CLOSED({ field: 'poll' })
      if (vote && !poll.changeable) throw answeringErrors.POLL_VOTED({ field: 'options' })
      if (!vote && after.length === 0) throw answeringErrors.POLL_CHOICE_MISSING({ field: 'options' })
      const collection = slugs.pollVotes
      // By the adapter: the collection is closed to every API.
      if (!vote)
        await own.payload.db.create({ collection, data: { poll: poll.id, member, options: after }, req: own })
      else if (after.length > 0)
        await own.payload.db.updateOne({
          collection,
          id: vote.id,
          data: { options: after },
          req: own,
          returning: false,
        })
      else await own.payload.db.deleteMany({ collection, where: { id: { equals: vote.id } }, req: own })
      return retally(poll, { before, after }, own)
    })
    return viewPoll(options, { poll, topic }, req)
  }

/**
 * Adds a poll to a topic of one's own that nobody has answered yet; its words are judged like the topic's.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · FORBIDDEN · POLL_EXISTS · POLL_TOO_LATE, and what is wrong with it
 */
export const createPoll =
  (options: AnsweringOptions): Operation<{ topic: Id; poll: PollInput }, PollView> =>
  async (input, req) => {
    const topic = await readLiveTopic(input.topic, req)
    if (!isSame(idOf(topic.author), userOf(req)?.id ?? null)) throw answeringErrors.FORBIDDEN()
    const plan = planPoll(input.poll, options.now())
    await inTransaction({ payload: req.payload, req }, async (req) => {
      if (await pollWhere({ topic: { equals: topic.id } }, req))
        throw answeringErrors.POLL_EXISTS({ field: 'topic' })
      // By the adapter: a held reply is an answer, too.
      const replies = { collection: slugs.replies, where: { topic: { equals: topic.id } }, req }
      if ((await req.payload.db.count(replies)).totalDocs > 0)
        throw answeringErrors.POLL_TOO_LATE({ field: 'topic' })
      await addPoll({ topic: topic.id, author: idOf(topic.author), plan, by: req.user }, req)
    })
    const made = await pollOfTopic(options, await readTopic(topic.id, req), req)
    if (!made) throw answeringErrors.POLL_NOT_FOUND({ field: 'topic' })
    return made
  }

/**
 * Ends a poll before its time, for who asked and for staff; one that is closed stays as it is.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · TOPIC_ARCHIVED · FORBIDDEN · POLL_NOT_FOUND
 */
export const closePoll =
  (options: AnsweringOptions): Operation<{ poll: Id }, PollView> =>
  async (input, req) => {
    const found = await pollWhere({ id: { equals: documentId(req.payload, input.poll) } }, req)
    if (!found) throw answeringErrors.POLL_NOT_FOUND({ field: 'poll' })
    const topic = await readLiveTopic(idOf(found.topic) ?? -1, req)
    refuseOthers(topic, req)
    const poll = await transact(req.payload, async (own) => {
      const poll = await pollWhere({ id: { equals: found.id } }, own)
      if (!poll) throw answeringErrors.POLL_NOT_FOUND({ field: 'poll' })
      const at = options.now()
      if (!takesPollVotes({ poll, topic: { id: topic.id } }, at)) return poll
      const data = { closesAt: at.toISOString() }
      await own.payload.db.updateOne({
        collection: slugs.polls,
        id: poll.id,
        data: { ...data },
        req: own,
        returning: false,
      })
      return { ...poll, ...data }
    })
    return viewPoll(options, { poll, topic }, req)
  }
