import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../../../core/related'
import { countReply, isShown } from '../counts'
import type { ForumsSettings } from '../options'
import type { ReplyRow } from '../rows'

/** Keeps the counts of a topic, with each reply that is written, shown or hidden. */
export const countChanged =
  (settings: ForumsSettings): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const reply = doc as ReplyRow
    const topic = idOf(reply.topic)
    const isNew = operation === 'create'
    const was = !isNew && isShown(settings, previousDoc as Record<string, unknown>)
    const is = isShown(settings, reply)
    if (topic !== null && (isNew || was !== is))
      await countReply(settings, { reply, topic, by: is === was ? 0 : is ? 1 : -1 }, req)
    return reply
  }

/** The same for one that is gone for good. */
export const countDeleted =
  (settings: ForumsSettings): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const reply = doc as ReplyRow
    const topic = idOf(reply.topic)
    if (topic !== null && isShown(settings, reply)) await countReply(settings, { reply, topic, by: -1 }, req)
    return reply
  }
