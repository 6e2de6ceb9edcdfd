import { idOf } from '../../core/related'
import type { ModeratedCollection } from './options'

export { idOf }
export { type Target, targetKey } from '../../core/target'

/** What the queue shows of a target, so that it need not be opened to be understood. */
export type TargetFacts = { title: string; text: string; author: number | string | null }

/** Title, text and author of a moderated document, by the names that its collection gives them. */
export const factsOf = (
  { title, text, also = [], author, face }: ModeratedCollection,
  row: Readonly<Record<string, unknown>>,
): TargetFacts => {
  const doc = face?.written(row) ?? row
  return {
    title: title === undefined ? '' : words(doc[title]),
    text: [text, ...also]
      .map((field) => words(doc[field]))
      .filter(Boolean)
      .join('\n\n'),
    author: idOf(doc[author]),
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
