import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { idOf } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { commentErrors } from '../errors'
import { isAnswered } from '../hooks/keepThreads'
import { emptied } from '../text'

/**
 * Deletes a comment: of one's own, or anybody's for moderators. Where it was answered its words go and its place stays.
 * Doing it twice changes nothing more.
 *
 * @throws UNAUTHENTICATED · COMMENT_NOT_FOUND, also for one that the member may not see · FORBIDDEN
 */
export const removeComment: Operation<{ comment: number | string }, boolean> = async (input, req) => {
  const user = userOf(req)
  if (!user) throw commentErrors.UNAUTHENTICATED()
  const { payload } = req
  const id = documentId(payload, input.comment)
  return inTransaction({ payload, req }, async (req) => {
    const comment = await payload.findByID({
      collection: slugs.comments,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!comment) throw commentErrors.COMMENT_NOT_FOUND({ field: 'comment' })
    if (String(idOf(comment.author)) !== String(user.id) && !hasRole(req, 'moderator', 'manager'))
      throw commentErrors.FORBIDDEN()
    if (await isAnswered(id, req)) {
      // By the adapter: nothing was written that anybody had to judge.
      await payload.db.updateOne({
        collection: slugs.comments,
        id,
        data: { ...emptied },
        req,
        returning: false,
      })
    } else {
      // Authors delete by this operation alone: the collection's own rule lets in moderators only. Checked above.
      await payload.delete({ collection: slugs.comments, id, overrideAccess: true, req })
    }
    return true
  })
}
