import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { idOf } from '../../../core/related'
import { targetKey } from '../../../core/target'
import { slugs } from '../../../slugs'
import { commentErrors } from '../errors'

type Id = number | string

const whole = 'comments: the whole discussion goes'

/** What hangs on a comment: the answers to it, and those in the thread that it began. */
const hangingOn = (id: Id): Where => ({ or: [{ thread: { equals: id } }, { replyTo: { equals: id } }] })

/** Has anybody answered? Also in a way that is hidden for the moment. */
export const isAnswered = async (id: Id, req: PayloadRequest): Promise<boolean> =>
  (await req.payload.db.count({ collection: slugs.comments, where: hangingOn(id), req })).totalDocs > 0

/** @throws COMMENT_HAS_ANSWERS: an answer without its thread would stand as a comment of its own. */
export const refuseWhenAnswered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.context[whole] !== true && (await isAnswered(id, req))) throw commentErrors.COMMENT_HAS_ANSWERS()
}

/** A place that was kept for its answers goes with the last of them. */
export const dropEmptyPlaces: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (req.context[whole] === true) return
  const { thread, replyTo } = doc as { thread?: unknown; replyTo?: unknown }
  for (const id of new Set([idOf(replyTo), idOf(thread)])) {
    if (id === null || (await isAnswered(id, req))) continue
    const row = await req.payload.db.findOne<{ id: number; deleted?: boolean | null }>({
      collection: slugs.comments,
      where: { id: { equals: id } },
      req,
    })
    // In the name of nobody: the author of the last answer takes away what another's comment has left.
    if (row?.deleted) await req.payload.delete({ collection: slugs.comments, id, overrideAccess: true, req })
  }
}

/** A document that is deleted takes its discussion along: its id may be given to another one. */
export const forgetDiscussion: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  req.context[whole] = true
  try {
    await req.payload.delete({
      collection: slugs.comments,
      where: { subject: { equals: targetKey({ collection: collection.slug, id }) } },
      // Whoever may delete the document gets here.
      overrideAccess: true,
      req,
    })
  } finally {
    req.context[whole] = false
  }
}
