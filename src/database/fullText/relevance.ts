import type { FullTextQuery, Phrase } from './types'

/** Pure: how well an entry fits, by the words of the question in its title. */
export const relevanceOf = (title: string, { clauses }: Pick<FullTextQuery, 'clauses'>): number =>
  clauses.length === 0
    ? 0
    : 1 + 10 * clauses.filter((clause) => clause.some((phrase) => patternOf(phrase).test(title))).length

/** Pure: a phrase within words that a space is between. */
export const patternOf = ({ words, isPrefix }: Phrase): RegExp =>
  new RegExp(`(?:^| )${words.map(checked).join(' ')}${isPrefix ? '' : '(?: |$)'}`)

/** Letters and digits alone mean nothing else in a pattern. */
export const checked = (word: string | undefined): string => {
  if (word === undefined || !/^[\p{L}\p{N}]+$/u.test(word))
    throw new Error(`Not a word: ${JSON.stringify(word)}.`)
  return word
}
