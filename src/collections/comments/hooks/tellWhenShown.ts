import type { CollectionAfterChangeHook } from 'payload'
import { userOf } from '../../../access'
import { announceAfterCommit } from '../../../config/live'
import { idOf } from '../../../core/related'
import { targetKey } from '../../../core/target'
import { discussionChannel } from '../live'
import type { CommentsSettings } from '../options'
import { subjectOf } from '../place'

/**
 * Says that a comment is there for everybody: at once, or when a moderator let it through. Whoever writes is told of
 * what follows. What is imported is no news.
 */
export const tellWhenShown =
  (settings: CommentsSettings): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const comment = doc as Record<string, unknown> & { id: number | string }
    const target = subjectOf(comment, settings.subjects)
    if (!target || req.context.importing === true) return comment
    const wasVisible = operation === 'update' && settings.isVisible(previousDoc as Record<string, unknown>)
    const member = idOf(comment.author)
    if (operation === 'create' && userOf(req) && member !== null)
      await settings.joined({ target, member, req })
    if (settings.isVisible(comment) && !wasVisible) {
      await settings.emit({ topic: 'comment.shown', payload: { comment: comment.id, ...target }, req })
      await announceAfterCommit(req, discussionChannel(targetKey(target)))
    }
    return comment
  }
