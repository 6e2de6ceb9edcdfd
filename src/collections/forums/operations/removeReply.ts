import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { renderMarkdown } from '../../../core/markdown'
import { type Id, idOf, isSame } from '../../../core/related'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { loseAnswer } from '../answering/operations/markSolved'
import { countReply, isShown } from '../counts'
import { forumErrors } from '../errors'
import type { ForumsSettings } from '../options'
import { findTopic, type ReplyRow, type TopicRow } from '../rows'
import { keepsOrder } from '../whoMay'
import { askedReply, memberOf, shownReply } from './asked'

type Input = { reply: Id }

/** What stands in the place of deleted words. */
const emptied = { body: '[…]', html: '<p>[…]</p>' } as const

/**
 * Deletes a reply: one's own, or anybody's for those who keep order. Its words go out of everybody's reach but theirs;
 * its place and number stay. Doing it twice changes nothing more.
 *
 * @throws UNAUTHENTICATED · REPLY_NOT_FOUND · FORBIDDEN · TEXT_HELD · TOPIC_ARCHIVED
 */
export const removeReply =
  (settings: ForumsSettings): Operation<Input, unknown> =>
  (input, req) =>
    turn(settings, input, req, (reply, topic, member) => {
      if (reply.deletedAt != null) return null
      if (!keepsOrder(req)) {
        if (!isSame(idOf(reply.author), member)) throw forumErrors.FORBIDDEN()
        if (!settings.isVisible(reply)) throw forumErrors.TEXT_HELD({ field: 'reply' })
        if (topic.archived) throw forumErrors.TOPIC_ARCHIVED({ field: 'reply' })
      }
      return {
        ...emptied,
        removedBody: reply.body,
        deletedAt: settings.now().toISOString(),
        deletedBy: member,
      }
    })

/**
 * Brings a deleted reply back: whoever keeps order, or its author when they deleted it themselves.
 *
 * @throws UNAUTHENTICATED · REPLY_NOT_FOUND · FORBIDDEN
 */
export const restoreReply =
  (settings: ForumsSettings): Operation<Input, unknown> =>
  (input, req) =>
    turn(settings, input, req, (reply, _topic, member) => {
      if (reply.deletedAt == null) return null
      const isOwn = isSame(idOf(reply.author), member) && isSame(idOf(reply.deletedBy), member)
      if (!keepsOrder(req) && !isOwn) throw forumErrors.FORBIDDEN()
      const body = reply.removedBody ?? reply.body
      return { body, html: renderMarkdown(body), removedBody: null, deletedAt: null, deletedBy: null }
    })

const turn = async (
  settings: ForumsSettings,
  input: Input,
  req: PayloadRequest,
  change: (reply: ReplyRow, topic: TopicRow, member: Id) => Partial<ReplyRow> | null,
): Promise<unknown> => {
  const member = memberOf(req)
  const id = await transact(req.payload, async (own) => {
    const reply = await askedReply({ id: input.reply, as: req }, own)
    const topic = await findTopic(reply.topic, own)
    if (!topic) throw forumErrors.REPLY_NOT_FOUND({ field: 'reply' })
    const data = change(reply, topic, member)
    if (!data) return reply.id
    // By the adapter: no word is new that anybody had to judge.
    await own.payload.db.updateOne({
      collection: slugs.replies,
      id: reply.id,
      data,
      req: own,
      returning: false,
    })
    const was = isShown(settings, reply)
    const is = isShown(settings, { ...reply, ...data })
    if (was !== is) await countReply(settings, { reply, topic: topic.id, by: is ? 1 : -1 }, own)
    if (!is && isSame(idOf(topic.answer), reply.id))
      await loseAnswer(settings, { topic: topic.id, by: member }, own)
    return reply.id
  })
  return shownReply(id, req)
}
