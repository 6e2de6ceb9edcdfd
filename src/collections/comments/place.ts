import type { Target } from '../../core/target'
import { idOf } from '../../core/related'
import type { CommentSubject } from './options'

/**
 * A comment's place among those under one document, as a text that sorts: its thread's number, then its own. Sorted by
 * it, a discussion reads from top to bottom in one pass over an index, however long its threads are.
 *
 * @param thread - number of the comment that began the thread; absent for that one itself.
 */
export const placeOf = ({ thread, number }: { thread?: number; number: number }): string =>
  thread === undefined ? padded(number) : `${padded(thread)}/${padded(number)}`

// Numbers up to eight digits sort as texts.
const padded = (number: number): string => String(number).padStart(8, '0')

/** The place of the comment that began the thread in which this place is. */
export const threadPlace = (place: string): string => place.split('/')[0] ?? place

/** Does a comment of this place answer another? */
export const isAnswer = (place: string): boolean => place.includes('/')

/** What a comment stands under; null unless it is exactly one document. */
export const subjectOf = (
  comment: Readonly<Record<string, unknown>>,
  subjects: readonly CommentSubject[],
): Target | null => {
  const named = subjects.flatMap(({ slug, field }) => {
    const id = idOf(comment[field])
    return id === null ? [] : [{ collection: slug, id }]
  })
  return named.length === 1 ? (named[0] ?? null) : null
}
