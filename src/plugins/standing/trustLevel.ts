import { baseOf, type FactName, type Facts } from './facts'
import type { LevelRules, Share, TrustRules } from './rules'

/** How far a member is trusted: 0 newcomer, 1 member, 2 regular, 3 trusted, 4 pillar. Trust is safety, not reward. */
export const trustLevels = [0, 1, 2, 3, 4] as const
/** One of {@link trustLevels}. */
export type TrustLevel = (typeof trustLevels)[number]

/** What is known of a member when their level is worked out. */
export type TrustFacts = {
  counts: Facts
  /** What the whole hub wrote within `recentDays`, for thresholds that are a share of it. */
  totals: { topics: number; posts: number }
  /** The level that the member earned last, and when: level 0 since they joined. */
  earned: { level: TrustLevel; since: Date }
  /** The level at which staff holds the member, or null. */
  granted: TrustLevel | null
}

/** One threshold beside the fact that it is set on. */
export type Need = {
  fact: FactName
  have: number
  need: number
  /** `atLeast`: enough from `need` on. `atMost`: too much above it. */
  bound: 'atLeast' | 'atMost'
}

const day = 86_400_000

/**
 * Pure: the level that follows from recorded facts. One step at a time: level 3 is not reached by who is below 2.
 * More of a fact that is asked for never lowers the answer, more of one that is bounded never raises it.
 */
export const trustLevelOf = (facts: TrustFacts, rules: TrustRules, now: Date): TrustLevel => {
  if (facts.granted !== null) return facts.granted
  const { level, since } = facts.earned
  if (level < 3) return climb(facts, rules, level)
  const isKept =
    now.getTime() - since.getTime() < rules.keepLevel3.days * day ||
    isMet(needsOf(3, facts, rules, rules.keepLevel3.share))
  return isKept ? 3 : 2
}

/**
 * Pure: the thresholds of a level, with what the member has of each. A threshold on a fact that this hub does not
 * count is left out.
 *
 * @param slack - 0 to 1, lowers the `recent…` thresholds. @default 1, the thresholds as they are
 */
export const needsOf = (
  level: 1 | 2 | 3,
  { counts, totals }: Pick<TrustFacts, 'counts' | 'totals'>,
  rules: TrustRules,
  slack = 1,
): Need[] => {
  const { least, most = {} } = levelRules(level, rules)
  const row = (bound: Need['bound'], fact: FactName, need: number): Need[] => {
    const have = counts[fact]
    return have === undefined ? [] : [{ fact, have, need, bound }]
  }
  return [
    ...entries(least).flatMap(([fact, threshold]) => {
      const whole = typeof threshold === 'number' ? threshold : part(threshold, totals)
      return row('atLeast', fact, baseOf(fact).isRecent ? whole * slack : whole)
    }),
    ...entries(most).flatMap(([fact, threshold]) => row('atMost', fact, threshold)),
  ]
}

/** Pure: the level above that the ladder leads to; null from 3 on. */
export const nextLevel = (level: TrustLevel): 1 | 2 | 3 | null =>
  (({ 0: 1, 1: 2, 2: 3, 3: null, 4: null }) as const)[level]

/** Pure: the facts that some threshold of the ladder is set on. */
export const factsAskedFor = (rules: TrustRules): ReadonlySet<FactName> =>
  new Set(
    [rules.level1, rules.level2, rules.level3].flatMap(({ least, most = {} }) =>
      [...entries(least), ...entries(most)].map(([fact]) => fact),
    ),
  )

const climb = (facts: TrustFacts, rules: TrustRules, from: TrustLevel): TrustLevel => {
  const next = nextLevel(from)
  return next !== null && isMet(needsOf(next, facts, rules)) ? climb(facts, rules, next) : from
}

/** Who is asked for nothing has shown nothing: an empty list is not met. */
const isMet = (needs: readonly Need[]): boolean =>
  needs.some(({ bound }) => bound === 'atLeast') &&
  needs.every(({ have, need, bound }) => (bound === 'atLeast' ? have >= need : have <= need))

const levelRules = (level: 1 | 2 | 3, rules: TrustRules): LevelRules =>
  ({ 1: rules.level1, 2: rules.level2, 3: rules.level3 })[level]

const part = ({ of, percent, cap }: Share, totals: TrustFacts['totals']): number =>
  Math.min(cap, Math.round((totals[of] * percent) / 100))

const entries = <Value>(thresholds: Readonly<Partial<Record<FactName, Value>>>): [FactName, Value][] =>
  Object.entries(thresholds) as [FactName, Value][]
