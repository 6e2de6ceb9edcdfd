import type { Language } from './line'
import { type Token, tokensOf, withoutAccents } from '../../../core/words'

/** Words to be found one behind the other. */
export type Phrase = {
  words: readonly string[]
  /** The last word may go on: `révolution*`. */
  isOpen: boolean
}

/** Pure: what a rule's words ask for; null when they hold no word. */
export const phraseOf = (written: string, language: Language): Phrase | null => {
  const text = written.trim()
  const words = tokensOf(text, language).map(({ word }) => word)
  return words.length === 0 ? null : { words, isOpen: text.endsWith('*') }
}

/** Where a phrase stands among the tokens: its first and last. */
export type Hit = { phrase: number; first: Token; last: Token }

/**
 * Pure: where phrases stand in a text, in its order. Phrases are looked up by their first word, so that the time does
 * not grow with their number.
 */
export const findPhrases = (tokens: readonly Token[], phrases: readonly (Phrase | null)[]): Hit[] => {
  const index = indexOf(phrases)
  const hits: Hit[] = []
  for (const [position, token] of tokens.entries())
    for (const { phrase, number } of startingWith(token, index)) {
      const last = tokens[position + phrase.words.length - 1]
      if (last && phrase.words.every((_, offset) => fits(tokens[position + offset], phrase, offset)))
        hits.push({ phrase: number, first: token, last })
    }
  return hits
}

type Numbered = { phrase: Phrase; number: number }
type Index = { whole: Map<string, Numbered[]>; open: Map<string, Numbered[]>; lengths: number[] }

const indexOf = (phrases: readonly (Phrase | null)[]): Index => {
  const index: Index = { whole: new Map(), open: new Map(), lengths: [] }
  for (const [number, phrase] of phrases.entries()) {
    const first = phrase?.words[0]
    if (!phrase || first === undefined) continue
    const map = phrase.isOpen && phrase.words.length === 1 ? index.open : index.whole
    // Under both spellings: which of them counts is asked of the token.
    for (const key of new Set([first, withoutAccents(first)]))
      map.set(key, [...(map.get(key) ?? []), { phrase, number }])
  }
  index.lengths = [...new Set([...index.open.keys()].map(({ length }) => length))]
  return index
}

const startingWith = ({ word }: Token, { whole, open, lengths }: Index): Numbered[] => [
  ...(whole.get(word) ?? []),
  ...lengths.flatMap((length) => open.get(word.slice(0, length)) ?? []),
]

const fits = (token: Token | undefined, { words, isOpen }: Phrase, offset: number): boolean => {
  const wanted = words[offset]
  if (!token || wanted === undefined) return false
  const forms = token.isBare ? [wanted, withoutAccents(wanted)] : [wanted]
  const goesOn = isOpen && offset === words.length - 1
  return forms.some((form) => (goesOn ? token.word.startsWith(form) : token.word === form))
}
