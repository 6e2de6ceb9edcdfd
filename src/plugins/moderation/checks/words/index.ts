import { type Check, evidenceLimit, type Signal } from '../check'
import { versionOf } from '../../../../core/versionOf'
import { fold } from '../../../../core/visible'
import { english } from './en'
import { french } from './fr'
import type { WordCode, WordGroup, WordList } from './list'
import { isCondemned } from './telling'
import { compilePattern, type Matcher, matcherOf, matches, wordsOf } from '../pattern'

/** What {@link words} may be told. */
export type WordsOptions = {
  /** Entries of the hub's own, beside the lists that it comes with; the notation is told in `pattern.ts`. @default none */
  more?: readonly WordGroup[]
  /** How much a match counts that is quoted, as a share of its weight; all of them together at most 2. @default 0.5 */
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
      const quoted = new Set<Signal>()
      for (const voice of ['said', 'quoted', 'code'] as const)
        readings[voice].forEach((reading, index) => {
          const all = wordsOf(reading)
          for (const { meaning, words: seen, at } of meant(matcher, all)) {
            // The same entry said again adds nothing; what is said outweighs what is quoted, for it comes first.
            if (found.has(meaning.id)) continue
            const hidden = index > 0 && meaning.weight >= 3
            const signal: Signal = {
              check: 'words',
              code: hidden ? `disguised-${meaning.code}` : meaning.code,
              weight:
                (meaning.weight + (hidden ? extra : 0)) *
                (isCondemned(all, at) ? Math.min(share.quoted, share[voice]) : share[voice]),
              evidence: seen.join(' ').slice(0, evidenceLimit),
            }
            found.set(meaning.id, signal)
            if (voice !== 'said') quoted.add(signal)
          }
        })
      return mild([...found.values()], quoted)
    },
  }
}

/** The most that quotations come to together: who shows a moderator what they were sent is not held for its length. */
const mostQuoted = 2

/** Pure: the signals, those of quotations weighing {@link mostQuoted} together at most. */
const mild = (signals: readonly Signal[], quoted: ReadonlySet<Signal>): Signal[] => {
  const sum = [...quoted].reduce((total, { weight }) => total + weight, 0)
  const scale = sum > mostQuoted ? mostQuoted / sum : 1
  return signals.map((signal) => (quoted.has(signal) ? { ...signal, weight: signal.weight * scale } : signal))
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
