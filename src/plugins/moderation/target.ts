import { idOf } from '../../core/related'
import type { ModeratedCollection } from './options'

export { idOf }
export { type Target, targetKey } from '../../core/target'

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
