import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import { idOf } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { nextNumber } from '../../../database/nextNumber'
import { slugs } from '../../../slugs'
import { commentErrors } from '../errors'
import type { CommentsSettings } from '../options'
import { placeOf, subjectOf } from '../place'
import { checkText } from '../text'

type Id = number | string

/**
 * Gives a new comment its place: under one document that the world can read and that takes comments, in the thread of
 * the one it answers. An answer to an answer joins the second level, and `replyTo` keeps whom it answers. What the hub
 * writes itself (an import, the demonstration) is not asked whether a discussion is open.
 *
 * @throws COMMENT_SUBJECT · DISCUSSION_NOT_FOUND · COMMENTS_OFF · COMMENTS_CLOSED · COMMENT_NOT_FOUND · COMMENT_DELETED
 */
export const placeComment =
  (settings: CommentsSettings): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    if (userOf(req)) await settings.admit(req)
    if (typeof data.body === 'string') checkText(data.body)
    const target = subjectOf(data, settings.subjects)
    if (!target) throw commentErrors.COMMENT_SUBJECT({ field: settings.subjects[0]?.field ?? 'post' })
    if (userOf(req)) await refuseWhenClosed(settings, target, req)
    const subject = targetKey(target)
    const where = { subject: { equals: subject } }
    const number = await nextNumber({ collection: slugs.comments, where, req })
    const answered = idOf(data.replyTo)
    const placed = { ...data, subject, number, key: `${subject}#${number}` }
    if (answered === null) return { ...placed, thread: null, place: placeOf({ number }) }
    const thread = await threadOf({ answered, subject, req })
    return { ...placed, thread: thread.id, place: placeOf({ thread: thread.number, number }) }
  }

/** Staff may close with a last word. */
const refuseWhenClosed = async (
  { discussion }: CommentsSettings,
  target: Target,
  req: PayloadRequest,
): Promise<void> => {
  const state = await discussion(target, req)
  if (!state) throw commentErrors.DISCUSSION_NOT_FOUND()
  if (!state.isHeld) throw commentErrors.COMMENTS_OFF()
  if (!state.isOpen && !hasRole(req, 'moderator', 'manager')) throw commentErrors.COMMENTS_CLOSED()
}

type Row = { id: Id; subject: string; number: number; deleted?: boolean | null; thread?: unknown }

/** The thread that an answer joins: of a comment under the same document, which its writer can see. */
const threadOf = async ({
  answered,
  subject,
  req,
}: {
  answered: Id
  subject: string
  req: PayloadRequest
}): Promise<{ id: Id; number: number }> => {
  const read = async (id: Id, overrideAccess: boolean): Promise<Row | null> =>
    req.payload.findByID({
      collection: slugs.comments,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess,
      req,
    }) as unknown as Promise<Row | null>
  const row = await read(answered, !userOf(req))
  if (row?.subject !== subject) throw commentErrors.COMMENT_NOT_FOUND({ field: 'replyTo' })
  if (row.deleted) throw commentErrors.COMMENT_DELETED({ field: 'replyTo' })
  const head = idOf(row.thread)
  if (head === null) return row
  // The thread's first comment may be hidden from the writer by now; the conversation under it goes on.
  const first = await read(head, true)
  return first ?? row
}
