import type { PayloadRequest } from 'payload'
import { idOf } from '../../core/related'
import { slugs } from '../../slugs'

type Id = number | string

/** What those who are told of a comment need to know. */
export type ShownComment = {
  author: Id
  /** Whom it answers; null where it begins a thread. */
  answered: Id | null
  body: string
}

/** A comment as it is now; null when it is gone, was deleted, or is not for everybody any more. System read. */
export const readShown = async (
  comment: Id,
  isVisible: (comment: Readonly<Record<string, unknown>>) => boolean,
  req: PayloadRequest,
): Promise<ShownComment | null> => {
  const row = await findRow(comment, req)
  const author = idOf(row?.author)
  if (!row || author === null || row.deleted === true || !isVisible(row)) return null
  const replyTo = idOf(row.replyTo)
  const answered = replyTo === null ? null : await findRow(replyTo, req)
  return {
    author,
    answered: answered && answered.deleted !== true ? idOf(answered.author) : null,
    body: typeof row.body === 'string' ? row.body : '',
  }
}

const findRow = (id: Id, req: PayloadRequest): Promise<Record<string, unknown> | null> =>
  req.payload.db.findOne<{ id: number } & Record<string, unknown>>({
    collection: slugs.comments,
    where: { id: { equals: id } },
    req,
  })
