import { visible } from '../../core/visible'
import { commentErrors } from './errors'

/** UTF-16 units of a comment at most. */
export const longestComment = 5_000

/** What stands in the place of a comment that was deleted and has answers. */
export const emptied = { body: '[…]', html: '<p>[…]</p>', deleted: true } as const

/**
 * Refuses what nobody could read.
 *
 * @throws TEXT_EMPTY for nothing but spaces and characters that nobody sees; TEXT_TOO_LONG.
 */
export const checkText = (body: string): void => {
  if (visible(body).trim() === '') throw commentErrors.TEXT_EMPTY({ field: 'body' })
  if (body.length > longestComment)
    throw commentErrors.TEXT_TOO_LONG({
      field: 'body',
      message: `A comment has ${longestComment} characters at most.`,
    })
}
