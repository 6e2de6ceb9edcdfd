/** What is known of a member who reports. */
export type Reporter = {
  /** Trust level, 0 to 4. */
  level: number
  isStaff: boolean
  /** How many of their reports a person found right, and wrong. */
  right: number
  wrong: number
}

/** From how many judged reports on a member's record counts (Discourse, `ReviewableScore`: after more than 5). */
const judgedBefore = 5
/** The share of reports found right that is neither for nor against a member (Discourse). */
const fairShare = 0.7
/** What a perfect record adds, and one that is always wrong takes away (Discourse). */
const mostBonus = 5
/** What the reports of staff count more (Discourse). */
const staffBonus = 5

/** Pure: −5 to 5, for a member's record so far; 0 until enough of it has been judged. */
export const accuracyBonus = ({ right, wrong }: Pick<Reporter, 'right' | 'wrong'>): number => {
  const judged = right + wrong
  if (judged <= judgedBefore) return 0
  const share = right / judged
  return share >= fairShare
    ? ((share - fairShare) / (1 - fairShare)) * mostBonus
    : -((fairShare - share) / fairShare) * mostBonus
}

/**
 * Pure: what one report counts (peers: 1 + trust level, staff 5 more, the record). Whoever is always wrong counts for
 * nothing, and never for less.
 */
export const weightOf = (reporter: Reporter): number => {
  const sum = 1 + reporter.level + (reporter.isStaff ? staffBonus : 0) + accuracyBonus(reporter)
  return Math.round(Math.max(0, sum) * 100) / 100
}

/** What all reports of newcomers (level 0) on one target count together at most: a hundred new accounts hide nothing. */
export const newcomersTogether = 3

/** From which pressure on a text is hidden until a person has looked: two thirds of Discourse's 12.5. */
export const defaultHideAt = 8.33

/** Reports that a member makes in a day (Discourse), and how much more from level 2, 3 and 4 on. */
export const reportsPerDay = 20
const generosity = [1, 1, 1.5, 2, 3] as const

/** Pure: the most reports of a member in 24 hours. */
export const dailyCap = (level: number): number =>
  Math.floor(reportsPerDay * (generosity[Math.max(0, Math.min(4, level))] ?? 1))

/** Pure: what the open reports on one target weigh together. */
export const pressureOf = (reports: readonly { weight: number; isNewcomer: boolean }[]): number => {
  const sum = (isNewcomer: boolean): number =>
    reports
      .filter((report) => report.isNewcomer === isNewcomer)
      .reduce((total, { weight }) => total + weight, 0)
  return Math.round((sum(false) + Math.min(newcomersTogether, sum(true))) * 100) / 100
}
