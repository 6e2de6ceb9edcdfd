import { RE2JS } from 're2js'
import { versionOf } from '../../../../core/versionOf'
import { fold } from '../../../../core/visible'
import { type Check, evidenceLimit, type Signal } from '../check'
import { compilePattern, type Matcher, matcherOf, matches, wordsOf } from '../pattern'

/** An entry of the list that managers keep in the admin. */
export type OwnWord = {
  /** Words in the notation of `pattern.ts`, or a regular expression. */
  entry: string
  isExpression: boolean
  /** See {@link Signal.weight}. */
  weight: number
}

/** Longest text that an expression reads, in UTF-16 units: with RE2 the time grows with the text alone, and this ends it. */
const longest = 20_000

type Rule = { word: OwnWord; id: string }

/**
 * Words of the hub's own. Expressions run on an automaton (RE2), in a time that grows with the text and never with the
 * expression's cunning; they are asked of the text without capitals, accents and what nobody sees.
 */
export const ownWords = (list: readonly OwnWord[]): Check => {
  const { matcher, expressions } = compiled(list)
  return {
    id: 'own-words',
    cost: 'instant',
    version: versionOf(list),
    reasons: { listed: { en: 'On this hub’s own list', fr: 'Sur la liste propre au site' } },
    applies: ({ title, text }) => list.length > 0 && (title !== '' || text !== ''),
    look: async ({ readings }) => {
      const found = new Map<string, Signal>()
      for (const voice of ['said', 'quoted'] as const)
        for (const reading of readings[voice]) {
          for (const { meaning, words } of matches(matcher, wordsOf(reading)))
            keep(found, meaning, words.join(' '), voice)
          for (const { rule, expression } of expressions) {
            const match = expression.matcher(reading.slice(0, longest))
            if (match.find()) keep(found, rule, match.group() ?? '', voice)
          }
        }
      return [...found.values()]
    },
  }
}

/** What is quoted weighs half: who reports an insult does not utter it. */
const share = { said: 1, quoted: 0.5 } as const

const keep = (
  found: Map<string, Signal>,
  { word, id }: Rule,
  seen: string,
  voice: keyof typeof share,
): void => {
  if (found.has(id)) return
  found.set(id, {
    check: 'own-words',
    code: 'listed',
    weight: word.weight * share[voice],
    evidence: seen.slice(0, evidenceLimit),
  })
}

/** An entry that no longer compiles (it was checked when it was saved) is passed over, and the others stand. */
const compiled = (
  list: readonly OwnWord[],
): { matcher: Matcher<Rule>; expressions: { rule: Rule; expression: RE2JS }[] } => {
  const rules = list.map((word): Rule => ({ word, id: `${word.isExpression ? 'r' : 'w'} ${word.entry}` }))
  return {
    matcher: matcherOf(
      rules
        .filter(({ word }) => !word.isExpression && patternFault(word.entry) === null)
        .map((rule) => compilePattern(rule.word.entry, rule, {}, fold)),
    ),
    expressions: rules.flatMap((rule) => {
      const expression = rule.word.isExpression ? expressionOf(rule.word.entry) : null
      return expression ? [{ rule, expression }] : []
    }),
  }
}

/** Why an entry in the notation of the word lists cannot be read; null when it can. */
export const patternFault = (entry: string): string | null => {
  try {
    compilePattern(entry, null, {}, fold)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A regular expression as RE2 reads it; null when it does not (look-around, back-references, too large a repetition). */
export const expressionOf = (source: string): RE2JS | null => {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
  } catch {
    return null
  }
}
