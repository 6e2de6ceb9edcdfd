import type { Clause } from '../../../database/fullText'
import { type StemLanguage, stem } from './stem'
import { type SearchWord, searchWords } from './words'

/** A run of a text, and whether it is what was looked for. */
export type Run = { text: string; isMatch: boolean }

/** About how long an excerpt is, in UTF-16 units: two lines on a desk, three on a phone. */
const length = 220
/** Words of a text that are looked through for the best place. */
const mostWords = 5_000

/**
 * Pure: a text with what was looked for marked in it.
 *
 * @param language - by whose endings its words were indexed.
 */
export const markAll = (text: string, clauses: readonly Clause[], language: StemLanguage): Run[] =>
  runsOf(text, matchesIn(searchWords(text), matcherOf(clauses, language)))

/** Pure: the part of a text that holds most of what was looked for, marked, with an ellipsis where it was cut. */
export const excerptOf = (text: string, clauses: readonly Clause[], language: StemLanguage): Run[] => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  const words = searchWords(tidy).slice(0, mostWords)
  const matches = matchesIn(words, matcherOf(clauses, language))
  const start = startOf(tidy, words, bestStart(matches))
  const end = endOf(tidy, words, start)
  const runs = runsOf(
    tidy.slice(start, end),
    matches
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ ...match, start: match.start - start, end: match.end - start })),
  )
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...runs,
    ...(end < tidy.length ? [{ text: ' …', isMatch: false }] : []),
  ]
}

/** Pure: marked runs as HTML in which nothing of the text is markup. */
export const markedHTML = (runs: readonly Run[]): string =>
  runs.map(({ text, isMatch }) => (isMatch ? `<mark>${escape(text)}</mark>` : escape(text))).join('')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

type Match = { start: number; end: number; term: number }
type Matcher = (words: readonly string[], at: number) => { term: number; length: number } | null

/** Finds the phrases of a question where they begin. */
const matcherOf = (clauses: readonly Clause[], language: StemLanguage): Matcher => {
  const phrases = clauses.flatMap((clause, term) => clause.map((phrase) => ({ ...phrase, term })))
  return (words, at) => {
    for (const { words: wanted, isPrefix, term } of phrases) {
      const isHere = wanted.every((word, offset) => {
        const here = words[at + offset]
        if (here === undefined) return false
        const isLast = offset === wanted.length - 1
        return stem(here, language) === word || (isPrefix && isLast && here.startsWith(word))
      })
      if (isHere) return { term, length: wanted.length }
    }
    return null
  }
}

const matchesIn = (words: readonly SearchWord[], matcher: Matcher): Match[] => {
  const folded = words.map((word) => word.folded)
  const found: Match[] = []
  for (let at = 0; at < words.length; at += 1) {
    const match = matcher(folded, at)
    const [first, last] = [words[at], words[at + (match?.length ?? 1) - 1]]
    if (!match || !first || !last) continue
    found.push({ start: first.start, end: last.end, term: match.term })
    at += match.length - 1
  }
  return found
}

/** Where the window begins that holds most different terms, then most matches. */
const bestStart = (matches: readonly Match[]): number => {
  let best = { start: 0, score: 0 }
  for (const [index, { start }] of matches.entries()) {
    const within = matches.slice(index, index + 40).filter(({ end }) => end <= start + length)
    const score = new Set(within.map(({ term }) => term)).size * 100 + within.length
    if (score > best.score) best = { start, score }
  }
  return best.start
}

/** A little before the first match, at the beginning of a word; at the text's own where that is near. */
const startOf = (text: string, words: readonly SearchWord[], start: number): number => {
  if (start < length / 3 || text.length <= length) return 0
  const from = Math.min(start - 40, text.length - length)
  return words.find((word) => word.start >= from)?.start ?? 0
}

const endOf = (text: string, words: readonly SearchWord[], start: number): number => {
  if (text.length <= start + length) return text.length
  const last = words.filter((word) => word.end <= start + length && word.end > start).at(-1)
  return last?.end ?? start + length
}

const runsOf = (text: string, matches: readonly Omit<Match, 'term'>[]): Run[] => {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of matches) {
    if (start > at) runs.push({ text: text.slice(at, start), isMatch: false })
    runs.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at), isMatch: false })
  return runs
}
