import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { readingErrors } from '../errors'
import { keepMark, keepSeen } from '../keep'
import type { ReadingSettings } from '../options'
import { unreadCounts, type UnreadCounts } from './unreadCounts'

/**
 * Declares a topic read, to its end or up to a number. It says nothing of having read it: no trust is earned by it.
 *
 * @throws MEMBERS_ONLY · TOPIC_NOT_FOUND
 */
export const markTopicRead =
  ({ now }: ReadingSettings): Operation<{ topic: Id; upTo?: number | null }, boolean> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw readingErrors.MEMBERS_ONLY()
    const topic = documentId(req.payload, input.topic)
    const found = await req.payload.findByID({
      collection: slugs.topics,
      id: topic,
      select: { lastShown: true },
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!found) throw readingErrors.TOPIC_NOT_FOUND({ field: 'topic' })
    const last = found.lastShown ?? 0
    const seen = Math.max(0, Math.min(input.upTo ?? last, last))
    await transact(req.payload, (own) => keepSeen({ member: user.id, topic, seen, now: now() }, own))
    return true
  }

/**
 * Declares everything read, or everything in one forum: one row, however much there is.
 *
 * @throws MEMBERS_ONLY · FORUM_NOT_FOUND
 */
export const markTopicsRead =
  (settings: ReadingSettings): Operation<{ forum?: Id | null }, UnreadCounts | null> =>
  async ({ forum }, req) => {
    const user = userOf(req)
    if (!user) throw readingErrors.MEMBERS_ONLY()
    const id = forum == null ? null : documentId(req.payload, forum)
    if (id !== null) {
      const { totalDocs } = await req.payload.count({
        collection: slugs.forums,
        where: { id: { equals: id } },
        overrideAccess: false,
        req,
      })
      if (totalDocs === 0) throw readingErrors.FORUM_NOT_FOUND({ field: 'forum' })
    }
    const mark = { member: user.id, scope: id === null ? 'all' : `forums:${id}`, now: settings.now() }
    await transact(req.payload, (own) => keepMark(mark, own))
    return unreadCounts(settings)({}, req)
  }
