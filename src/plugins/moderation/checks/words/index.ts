import { type Check, evidenceLimit, type Signal } from '../check'
import { versionOf } from '../../../../core/versionOf'
import { fold } from '../../../../core/visible'
import { english } from './en'
import { french } from './fr'
import type { WordCode, WordGroup, WordList } from './list'
import { compilePattern, type Matcher, matcherOf, matches, wordsOf } from '../pattern'

/** What {@link words} may be told. */
export type WordsOptions = {
  /** Entries of the hub's own, beside the lists that it comes with; the notation is told in `pattern.ts`. @default none */
  more?: readonly WordGroup[]
  /** How much a match counts that stands in a `>` quotation, as a share of its weight. @default 0.5 */
  quoted?: number
  /** The same in code. @default 0.25 */
  code?: number
  /** What a match weighs more when the writer disguised it. @default 2 */
  disguised?: number
}

type Meaning = { code: WordCode; weight: number; negations?: ReadonlySet<string>; id: string }

/** Words that insult, degrade, threaten or sell, in English and French at once: members mix languages, and may lie about theirs. */
export const words = (options: WordsOptions = {}): Check => {
  const matcher = compileLists([...lists, { ...english, groups: options.more ?? [] }])
  const share = { said: 1, quoted: options.quoted ?? 0.5, code: options.code ?? 0.25 }
  const extra = options.disguised ?? 2
  return {
    id: 'words',
    cost: 'instant',
    version: versionOf([lists, options.more ?? []]),
    reasons,
    applies: ({ title, text }) => title !== '' || text !== '',
    look: async ({ readings }) => {
      const found = new Map<string, Signal>()
      for (const voice of ['said', 'quoted', 'code'] as const)
        readings[voice].forEach((reading, index) => {
          for (const { meaning, words: seen } of meant(matcher, wordsOf(reading))) {
            // The same entry said again adds nothing; what is said outweighs what is quoted, for it comes first.
            if (found.has(meaning.id)) continue
            const hidden = index > 0 && meaning.weight >= 3
            found.set(meaning.id, {
              check: 'words',
              code: hidden ? `disguised-${meaning.code}` : meaning.code,
              weight: (meaning.weight + (hidden ? extra : 0)) * share[voice],
              evidence: seen.join(' ').slice(0, evidenceLimit),
            })
          }
        })
      return [...found.values()]
    },
  }
}

const lists: readonly WordList[] = [english, french]

const labels = {
  crude: { en: 'Crude language', fr: 'Langage grossier' },
  insult: { en: 'Insult', fr: 'Insulte' },
  slur: { en: 'Slur', fr: 'Injure discriminatoire' },
  hate: { en: 'Contempt for a group of people', fr: 'Mépris d’un groupe de personnes' },
  threat: { en: 'Threat or call to violence', fr: 'Menace ou appel à la violence' },
  sexual: { en: 'Sexual solicitation', fr: 'Sollicitation sexuelle' },
  spam: { en: 'Wording of advertising or fraud', fr: 'Formule publicitaire ou frauduleuse' },
} satisfies Record<WordCode, { en: string; fr: string }>

const reasons = Object.fromEntries(
  Object.entries(labels).flatMap(([code, { en, fr }]) => [
    [code, { en, fr }],
    [`disguised-${code}`, { en: `${en}, disguised`, fr: `${fr}, sous un déguisement` }],
  ]),
)

const compileLists = (all: readonly WordList[]): Matcher<Meaning> =>
  matcherOf(
    all.flatMap(({ classes, them, negations, groups }) =>
      groups.flatMap(({ code, weight, entries, negatable }) =>
        entries.flatMap((entry) =>
          (entry.includes('@them') ? them.map((choice) => entry.replaceAll('@them', choice)) : [entry]).map(
            (source) =>
              compilePattern<Meaning>(
                source,
                { code, weight, id: entry, ...(negatable ? { negations: new Set(negations) } : {}) },
                classes,
                fold,
              ),
          ),
        ),
      ),
    ),
  )

/** How many words before a match may turn it round. */
const reach = 4

const meant = (matcher: Matcher<Meaning>, text: readonly string[]) =>
  matches(matcher, text).filter(
    ({ meaning, at }) =>
      !meaning.negations ||
      !text.slice(Math.max(0, at - reach), at).some((word) => meaning.negations?.has(word)),
  )
