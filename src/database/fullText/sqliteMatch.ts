import type { Clause, FullTextQuery, Phrase } from './types'

/**
 * Pure: the expression for FTS5's MATCH (https://www.sqlite.org/fts5.html#full_text_query_syntax); null where no words
 * and no authors are asked for. Every word is checked and quoted, so nothing anybody types is ever read as syntax.
 */
export const matchExpression = (
  query: Pick<FullTextQuery, 'clauses' | 'isAny' | 'without' | 'isTitleOnly' | 'authors' | 'notBy'>,
): string | null => {
  const column = query.isTitleOnly ? '{title}' : '{title body}'
  const words = query.clauses.map((clause) => `${column} : (${anyOf(clause)})`)
  const wanted = [
    ...(words.length === 0 ? [] : [`(${words.join(query.isAny ? ' OR ' : ' AND ')})`]),
    ...(query.authors === null ? [] : [`{people} : (${people(query.authors)})`]),
  ]
  if (wanted.length === 0) return null
  const unwanted = [
    ...query.without.map((clause) => `{title body} : (${anyOf(clause)})`),
    ...(query.notBy.length === 0 ? [] : [`{people} : (${people(query.notBy)})`]),
  ]
  const all = wanted.join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`
}

/** The word that stands for an author in the index. */
export const authorWord = (id: number | string): string => `a${id}`

const people = (ids: readonly (number | string)[]): string =>
  // Nobody: a word that no entry holds.
  ids.length === 0 ? '"a0"' : ids.map((id) => quoted(authorWord(id))).join(' OR ')

const anyOf = (clause: Clause): string => clause.map(phrase).join(' OR ')

const phrase = ({ words, isPrefix }: Phrase): string => words.map(quoted).join(' + ') + (isPrefix ? ' *' : '')

const quoted = (word: string): string => {
  if (!/^[\p{L}\p{N}]+$/u.test(word)) throw new Error(`Not a word: ${JSON.stringify(word)}.`)
  return `"${word}"`
}
