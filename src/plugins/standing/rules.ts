import type { FactName } from './facts'

/** Part of what the whole hub wrote lately, up to a most: `25 % of the topics, 500 at most`. */
export type Share = {
  /** Of which count: topics opened, or posts (topics and replies), within `recentDays`. */
  of: 'topics' | 'posts'
  /** 0 to 100. */
  percent: number
  /** Highest number that is ever asked for. */
  cap: number
}

/** What a level asks for: every threshold whose fact is counted in this hub. A level that asks for nothing is not reached. */
export type LevelRules = {
  /** At least so many. */
  least: Readonly<Partial<Record<FactName, number | Share>>>
  /** No more than so many. @default nothing */
  most?: Readonly<Partial<Record<FactName, number>>>
}

/** The ladder. Levels 1 and 2 are kept for good; level 3 has to be kept up; level 4 is granted by people only. */
export type TrustRules = {
  /** Days that `recent…` facts look back. */
  recentDays: number
  level1: LevelRules
  level2: LevelRules
  level3: LevelRules
  /** When level 3 is lost again. */
  keepLevel3: {
    /** Days for which level 3 stays after it was reached, whatever happens. */
    days: number
    /** 0 to 1: part of each `recent…` threshold that is enough to keep it. */
    share: number
  }
}

/**
 * Discourse's ladder and numbers (`config/site_settings.yml`: `tl1_requires_*`, `tl2_requires_*`, `tl3_*`; the share
 * that keeps level 3 is `LOW_WATER_MARK` of `app/models/trust_level3_requirements.rb`). Its "flagged" is a flag that
 * staff agreed with: here, a case that a person decided against the member.
 */
export const defaultTrustRules: TrustRules = {
  recentDays: 100,
  level1: { least: { topicsEntered: 5, postsRead: 30, minutesRead: 10 } },
  level2: {
    least: {
      topicsEntered: 20,
      postsRead: 100,
      minutesRead: 60,
      daysVisited: 15,
      topicsReplied: 3,
      reactionsGiven: 1,
      reactionsReceived: 1,
    },
  },
  level3: {
    least: {
      recentDaysVisited: 50,
      recentTopicsReplied: 10,
      recentTopicsEntered: { of: 'topics', percent: 25, cap: 500 },
      recentPostsRead: { of: 'posts', percent: 25, cap: 20_000 },
      topicsEntered: 200,
      postsRead: 500,
      recentReactionsGiven: 30,
      recentReactionsReceived: 20,
    },
    most: { recentCasesUpheld: 5 },
  },
  keepLevel3: { days: 14, share: 0.9 },
}

type LevelOptions = {
  least?: Readonly<Partial<Record<FactName, number | Share | null>>>
  most?: Readonly<Partial<Record<FactName, number | null>>>
}

/** Changes to {@link defaultTrustRules}: what is left out stays, a threshold of `null` is no longer asked for. */
export type TrustRuleOptions = {
  /** @default 100 */
  recentDays?: number
  /** @default 5 topics entered, 30 posts read, 10 minutes of reading */
  level1?: LevelOptions
  /** @default 20 topics, 100 posts, 60 minutes, 15 days, replies in 3 topics, one reaction given and one received */
  level2?: LevelOptions
  /** @default see {@link defaultTrustRules} */
  level3?: LevelOptions
  /** @default 14 days, 0.9 */
  keepLevel3?: Partial<TrustRules['keepLevel3']>
}

/** The rules with an operator's changes. Pure. */
export const resolveRules = (options: TrustRuleOptions = {}): TrustRules => ({
  recentDays: options.recentDays ?? defaultTrustRules.recentDays,
  level1: changed(defaultTrustRules.level1, options.level1),
  level2: changed(defaultTrustRules.level2, options.level2),
  level3: changed(defaultTrustRules.level3, options.level3),
  keepLevel3: { ...defaultTrustRules.keepLevel3, ...options.keepLevel3 },
})

const changed = (rules: LevelRules, options: LevelOptions = {}): LevelRules => ({
  least: withoutNull({ ...rules.least, ...options.least }),
  most: withoutNull({ ...rules.most, ...options.most }),
})

const withoutNull = <Value>(
  thresholds: Partial<Record<FactName, Value | null>>,
): Partial<Record<FactName, Value>> =>
  Object.fromEntries(Object.entries(thresholds).filter(([, value]) => value != null))
