import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { announceAfterCommit } from '../../config/live'
import { idOf, isSame, type Id } from '../../core/related'
import type { Counting } from './counting'
import { keepSeen } from './keep'
import { topicChannel } from './live'

type Written = { id: Id; topic?: unknown; author?: unknown; number?: number | null }

/** Is this written by the member of the request, now? What is imported or shown for others says nothing of reading. */
const isOwn = ({ author }: Written, req: PayloadRequest): boolean =>
  req.context.importing !== true && isSame(idOf(author), userOf(req)?.id ?? null)

/** Whoever opens a topic has read it so far, and follows how it goes on. */
export const openedByAuthor =
  (now: () => Date): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const topic = doc as Written
    const member = idOf(topic.author)
    if (operation === 'create' && member !== null && isOwn(topic, req))
      await keepSeen({ member, topic: topic.id, seen: 0, now: now() }, req)
    return topic
  }

/** Whoever replies has seen what is there; whoever has the topic open is told, and its score is looked at again. */
export const replied =
  (now: () => Date, { touch }: Counting): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const reply = doc as Written
    const topic = idOf(reply.topic)
    const member = idOf(reply.author)
    if (topic === null) return reply
    if (operation === 'create' && member !== null && isOwn(reply, req))
      await keepSeen({ member, topic, seen: reply.number ?? 0, now: now() }, req)
    touch(topic, req.payload)
    await announceAfterCommit(req, topicChannel(topic))
    return reply
  }

/** A reply that is gone counts no more. */
export const replyGone =
  ({ touch }: Counting): CollectionAfterDeleteHook =>
  ({ doc, req }) => {
    const topic = idOf((doc as Written).topic)
    if (topic !== null) touch(topic, req.payload)
  }
