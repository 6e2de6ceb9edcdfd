import type { ModeratedCollection } from './options'

/** A moderated document. */
export type Target = { collection: string; id: number | string }

/** The unique key of a target's case and the name of its log. */
export const targetKey = ({ collection, id }: Target): string => `${collection}:${id}`

/** The id in a relationship value, populated or not. */
export const idOf = (value: unknown): number | string | null => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? id : null
}

/** Title, text and author of a moderated document, by the names that its collection gives them. */
export const factsOf = (
  { title, text, author }: ModeratedCollection,
  doc: Readonly<Record<string, unknown>>,
): { title: string; text: string; author: number | string | null } => ({
  title: title === undefined ? '' : words(doc[title]),
  text: words(doc[text]),
  author: idOf(doc[author]),
})

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
