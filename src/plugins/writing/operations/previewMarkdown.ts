import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { membersNamedIn } from '../../../hooks/renderBody'
import { renderMarkdown } from '../../../core/markdown'
import { writingErrors } from '../errors'

/** UTF-16 units of a text that is shown before it is sent: the longest that can be sent. */
export const longestPreview = 30_000

/**
 * What a text will look like, by the very functions that render it when it is sent.
 *
 * @throws UNAUTHENTICATED · TEXT_TOO_LONG
 */
export const previewMarkdown: Operation<{ body: string }, string> = async ({ body }, req) => {
  if (!userOf(req)) throw writingErrors.UNAUTHENTICATED()
  if (body.length > longestPreview) throw writingErrors.TEXT_TOO_LONG({ field: 'body' })
  return renderMarkdown(body, { members: await membersNamedIn(body, req) })
}
