import type { CollectionAfterDeleteHook } from 'payload'
import { idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { loseAnswer } from './operations/markSolved'
import type { AnsweringOptions } from './options'

/** A reply whose row is gone answers nothing any more; the relationship to it may be gone with it. */
export const forgetAnswer =
  (options: AnsweringOptions): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const topic = idOf((doc as { topic?: unknown }).topic)
    const row = await req.payload.db.findOne<{ id: number; answer?: unknown; solvedAt?: string | null }>({
      collection: slugs.topics,
      where: { id: { equals: topic } },
      req,
    })
    if (!row || row.solvedAt == null) return
    const answer = idOf(row.answer)
    if (answer === null || isSame(answer, id)) await loseAnswer(options, { topic: row.id }, req)
  }
