import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole, userOf } from '../../../access'
import { commentErrors } from '../errors'
import type { CommentsSettings } from '../options'
import { checkText } from '../text'

/** Pure: may its author still change a comment? */
export const isEditable = (
  comment: { createdAt?: string | null },
  { now, editMinutes }: Pick<CommentsSettings, 'now' | 'editMinutes'>,
): boolean => now().getTime() - Date.parse(comment.createdAt ?? '') < editMinutes * 60_000

/**
 * A comment's words change within a window, for its author; moderators may always. Says that they did.
 *
 * @throws COMMENT_DELETED · EDIT_WINDOW_OVER · TEXT_EMPTY · TEXT_TOO_LONG
 */
export const guardEdit =
  (settings: CommentsSettings): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, req }) => {
    const before = originalDoc as { body?: string; deleted?: boolean | null; createdAt?: string } | undefined
    if (operation !== 'update' || typeof data.body !== 'string' || data.body === before?.body) return data
    if (!userOf(req)) return data
    if (before?.deleted) throw commentErrors.COMMENT_DELETED()
    checkText(data.body)
    if (!hasRole(req, 'moderator', 'manager') && !isEditable(before ?? {}, settings))
      throw commentErrors.EDIT_WINDOW_OVER({ field: 'body' })
    return { ...data, editedAt: settings.now().toISOString() }
  }
