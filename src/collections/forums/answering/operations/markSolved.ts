import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { inTransaction } from '../../../../database/inTransaction'
import type { Topic } from '../../../../payload-types'
import { slugs } from '../../../../slugs'
import { logTopicEvent } from '../../logTopicEvent'
import { answeringErrors } from '../errors'
import type { AnsweringOptions } from '../options'
import { type Solution, unsolved } from '../solution'
import { readLiveTopic, readTopic, refuseOthers } from '../readTopic'

/**
 * Marks a reply as the answer of a question: by who asked, or by staff. Another one takes its place; the same again
 * changes nothing.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · TOPIC_ARCHIVED · NOT_A_QUESTION · FORBIDDEN · REPLY_NOT_IN_TOPIC, also for
 *   one that not everybody can read
 */
export const markSolved =
  (options: AnsweringOptions): Operation<{ topic: Id; reply: Id }, Topic> =>
  async (input, req) => {
    const topic = await readLiveTopic(input.topic, req)
    if (topic.kind !== 'question') throw answeringErrors.NOT_A_QUESTION({ field: 'topic' })
    refuseOthers(topic, req)
    const by = userOf(req)?.id ?? null
    const id = documentId(req.payload, input.reply)
    await inTransaction({ payload: req.payload, req }, async (req) => {
      const reply = await req.payload.findByID({
        collection: slugs.replies,
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
      if (
        !reply ||
        !isSame(idOf(reply.topic), topic.id) ||
        reply.deletedAt != null ||
        !options.isVisible({ ...reply })
      )
        throw answeringErrors.REPLY_NOT_IN_TOPIC({ field: 'reply' })
      if (isSame(idOf(topic.answer), reply.id)) return
      const at = options.now()
      await writeSolution(topic.id, { answer: reply.id, solvedAt: at.toISOString(), solvedBy: by }, req)
      await logTopicEvent({ topic: topic.id, kind: 'solved', at, data: { number: reply.number ?? 0 }, req })
      if (by !== null)
        await options.emit({ topic: 'topic.solved', payload: { topic: topic.id, reply: reply.id, by }, req })
    })
    return readTopic(topic.id, req)
  }

/**
 * Takes the mark away; where there is none, nothing changes.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · TOPIC_ARCHIVED · FORBIDDEN
 */
export const unmarkSolved =
  (options: AnsweringOptions): Operation<{ topic: Id }, Topic> =>
  async (input, req) => {
    const topic = await readLiveTopic(input.topic, req)
    refuseOthers(topic, req)
    if (idOf(topic.answer) !== null)
      await inTransaction({ payload: req.payload, req }, (req) =>
        loseAnswer(options, { topic: topic.id }, req),
      )
    return readTopic(topic.id, req)
  }

/**
 * A question has no answer any more: taken back, or the reply is gone from it.
 *
 * @param args.by - who did it. @default the member of the request
 */
export const loseAnswer = async (
  { now }: Pick<AnsweringOptions, 'now'>,
  { topic, by }: { topic: Id; by?: Id },
  req: PayloadRequest,
): Promise<void> => {
  await writeSolution(topic, unsolved, req)
  await logTopicEvent({ topic, kind: 'unsolved', at: now(), ...(by === undefined ? {} : { by }), req })
}

/** By the adapter: the fields are closed to every API, and nothing was written that anybody had to judge. */
const writeSolution = async (topic: Id, data: Solution, req: PayloadRequest): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.topics,
    id: topic,
    data: { ...data },
    req,
    returning: false,
  })
}
