import type { Payload } from 'payload'
import { idOf, idsOf } from '../../core/related'
import { slugs } from '../../slugs'

/** What is the row's own, and is not taken along by its text. */
const own = new Set(['id', 'updatedAt'])

/**
 * What a text takes along when it becomes another row, from topic to reply or back: every field that both have and that
 * is not unique, also those that other slices have added (its state in the moderation, its reactions).
 */
export const copyText = (
  payload: Pick<Payload, 'collections'>,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const fieldsOf = (slug: 'topics' | 'replies') =>
    payload.collections[slug].config.flattenedFields.filter(
      (field) => !own.has(field.name) && !('unique' in field && field.unique),
    )
  const there = new Map(fieldsOf(slugs.topics).map((field) => [field.name, field.type]))
  return Object.fromEntries(
    fieldsOf(slugs.replies).flatMap(({ name, type }) => {
      const value = row[name]
      if (there.get(name) !== type || value === undefined) return []
      const isPointer = type === 'relationship' || type === 'upload'
      return [[name, isPointer ? (Array.isArray(value) ? idsOf(value) : idOf(value)) : value]]
    }),
  )
}
