import { fold } from '../../../core/visible'
import type { Clause, Phrase } from '../../../database/fullText'
import { type FilterName, filterNames, readDay, readYes } from './filters'
import { stem, type StemLanguage } from './stem'
import { stopWords } from './stopWords'
import { searchWords } from './words'

/** Why a part of a question was left out of account; the rest is answered. */
export type QueryProblemCode =
  | 'TOO_LONG'
  | 'TOO_MANY_WORDS'
  | 'OPEN_QUOTE'
  | 'EMPTY_FILTER'
  | 'BAD_DATE'
  | 'BAD_VALUE'
  | 'NO_SUCH_AUTHOR'
  | 'NO_SUCH_TAG'
  | 'NO_SUCH_FORUM'
  | 'NO_SUCH_KIND'

/** A part of a question that was left out of account, as it was written. */
export type QueryProblem = { code: QueryProblemCode; part: string }

/** A question, read. */
export type ParsedQuery = {
  clauses: readonly Clause[]
  without: readonly Clause[]
  isTitleOnly: boolean
  authors: readonly string[]
  tags: readonly string[]
  forums: readonly string[]
  kinds: readonly string[]
  isSolved: boolean | null
  /** Milliseconds. */
  before: number | null
  after: number | null
  problems: readonly QueryProblem[]
}

/** Longest question that is read, in UTF-16 units. */
export const longestQuery = 300
/** Words and phrases that are asked for at most. */
export const mostClauses = 12
/** Shortest beginning of a word that stands for all words that begin so. */
const shortestPrefix = 2

const languages: readonly StemLanguage[] = [null, 'en', 'fr']

// Linear: each repetition ends at a character that it cannot hold.
const pieces =
  /(?<sign>-?)(?:(?<name>[\p{L}]{2,20}):(?=\S))?(?:"(?<quoted>[^"]*)(?<end>"?)|(?<plain>[^\s"]+))/gu

type Piece = { sign: string; name?: string; quoted?: string; end?: string; plain?: string }

/**
 * Pure: reads a question as it was typed. Words have to be there all, in any order; words in quotation marks one after
 * the other; a minus means without; `name:value` are filters; the last word may be the beginning of one. Nothing is
 * ever refused: what cannot be understood is told in `problems`, and the rest is asked.
 */
export const parseQuery = (text: string): ParsedQuery => {
  const problems: QueryProblem[] = []
  const whole = text.normalize('NFC').replace(/[“”„«»]\s?/gu, '"')
  const cut = whole.slice(0, longestQuery)
  if (cut.length < whole.length) problems.push({ code: 'TOO_LONG', part: whole.slice(longestQuery).trim() })
  const filters: [FilterName, string][] = []
  const asked: { clause: Clause; isStop: boolean }[] = []
  const without: Clause[] = []
  for (const match of cut.matchAll(pieces)) {
    const { sign, name, quoted, end, plain } = match.groups as unknown as Piece
    const filter = name === undefined ? undefined : filterNames[fold(name)]
    const value = (quoted ?? plain ?? '').trim()
    if (quoted !== undefined && end === '') problems.push({ code: 'OPEN_QUOTE', part: match[0] })
    if (filter !== undefined) {
      filters.push([filter, value])
      continue
    }
    const isLast = match.index + match[0].length === cut.length
    const clause = clauseOf(name === undefined ? value : `${name} ${value}`, isLast && quoted === undefined)
    if (clause === null) continue
    if (sign === '-') without.push(clause)
    else asked.push({ clause, isStop: quoted === undefined && stopWords.has(fold(value)) })
  }
  const telling = asked.filter(({ isStop }) => !isStop)
  const clauses = (telling.length > 0 ? telling : asked).map(({ clause }) => clause)
  if (clauses.length > mostClauses)
    problems.push({
      code: 'TOO_MANY_WORDS',
      part: clauses
        .slice(mostClauses)
        .map(([phrase]) => phrase?.words.join(' '))
        .join(' '),
    })
  return {
    clauses: clauses.slice(0, mostClauses),
    without: without.slice(0, mostClauses),
    ...readFilters(filters, problems),
    problems,
  }
}

/** Pure: the words of a piece as every language would have indexed them; null where it has none. */
export const clauseOf = (piece: string, mayContinue: boolean): Clause | null => {
  const words = searchWords(piece).map(({ folded }) => folded)
  const last = words.at(-1)
  if (last === undefined) return null
  const alternatives = languages.map((language): Phrase => ({
    words: words.map((word) => stem(word, language)),
    isPrefix: false,
  }))
  if (mayContinue && last.length >= shortestPrefix) alternatives.push({ words, isPrefix: true })
  return [
    ...new Map(
      alternatives.map((phrase) => [`${phrase.words.join(' ')}${phrase.isPrefix}`, phrase]),
    ).values(),
  ]
}

type Filters = Omit<ParsedQuery, 'clauses' | 'without' | 'problems'>

const readFilters = (filters: readonly [FilterName, string][], problems: QueryProblem[]): Filters => {
  const named = (name: FilterName): string[] => [
    ...new Set(filters.flatMap(([each, value]) => (each === name && value !== '' ? [value] : []))),
  ]
  for (const [name, value] of filters) if (value === '') problems.push({ code: 'EMPTY_FILTER', part: name })
  const last = <Value>(name: FilterName, read: (value: string) => Value | null, code: QueryProblemCode) => {
    let found: Value | null = null
    for (const value of named(name)) {
      const answer = read(value)
      if (answer === null) problems.push({ code, part: `${name}:${value}` })
      else found = answer
    }
    return found
  }
  return {
    authors: named('author').map((value) => value.replace(/^@/, '')),
    tags: named('tag').map((value) => value.replace(/^#/, '')),
    forums: named('forum'),
    kinds: named('kind'),
    isTitleOnly:
      last('in', (value) => (/^(?:title|titre)s?$/i.test(value) ? true : null), 'BAD_VALUE') ?? false,
    isSolved: last('solved', readYes, 'BAD_VALUE'),
    before: last('before', readDay, 'BAD_DATE'),
    after: last('after', readDay, 'BAD_DATE'),
  }
}
