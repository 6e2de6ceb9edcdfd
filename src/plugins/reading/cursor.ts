import type { Where } from 'payload'
import type { Id } from '../../core/related'
import { readingErrors } from './errors'

/** A place in a list that is sorted by a field and then by id, from the highest to the lowest. */
export type Cursor = { key: string | number; id: string }

/** What a list is sorted by. */
export type SortKey = 'lastActivityAt' | 'createdAt' | 'score'

/** Pure: a place as text, for `after` and `before`. */
export const writeCursor = ({ key, id }: { key: unknown; id: Id }): string => `${String(key)}~${id}`

/**
 * Pure: reads a place back.
 *
 * @throws CURSOR_INVALID for what this list never gave out.
 */
export const readCursor = (text: string, sortKey: SortKey): Cursor => {
  const [, key = '', id = ''] = /^([^~]{1,40})~([\da-f]{1,24})$/i.exec(text) ?? []
  const value = sortKey === 'score' ? Number(key) : key
  const isValid =
    id !== '' && (typeof value === 'number' ? Number.isFinite(value) : !Number.isNaN(Date.parse(value)))
  if (!isValid) throw readingErrors.CURSOR_INVALID()
  return { key: value, id }
}

/**
 * Pure: the condition for what lies beyond a place. The bound on the field alone stands first, so that an index is
 * entered right there.
 *
 * @param way - `down`: what follows; `up`: what goes before.
 */
export const beyond = (
  sortKey: SortKey,
  { key, id }: { key: unknown; id: Id },
  way: 'down' | 'up',
): Where => {
  const [within, past] =
    way === 'down'
      ? (['less_than_equal', 'less_than'] as const)
      : (['greater_than_equal', 'greater_than'] as const)
  return {
    and: [{ [sortKey]: { [within]: key } }, { or: [{ [sortKey]: { [past]: key } }, { id: { [past]: id } }] }],
  }
}
