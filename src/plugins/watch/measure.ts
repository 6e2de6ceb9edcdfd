import { type Graveness, graveness, gravenessOf } from './graveness'
import { cameInHours, promisedBy, type Waiting } from './promises'
import type { WatchSettings } from './settings'

/** From when somebody had to look until somebody decided. */
export type Episode = Waiting & {
  /** ISO 8601. */
  decidedAt: string
}

/** How long decisions took, of one class of cases, within hours or outside of them. */
export type DecisionTimes = {
  graveness: Graveness
  inHours: boolean
  /** Minutes. */
  promised: number
  decided: number
  /** Minutes; null where nothing was decided. */
  median: number | null
  p90: number | null
  /** Share of the decided ones within the promise, 0 to 1; null where nothing was. */
  within: number | null
  /** Open now. */
  waiting: number
  /** Of these, past their promise. */
  late: number
}

/** Pure: the value that this share of the sorted values does not exceed (nearest rank); null of nothing. */
export const quantile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null

type Rules = Pick<WatchSettings, 'timeZone' | 'hours' | 'promises'>

/** Pure: what was promised and what came of it, class by class. */
export const measure = (
  given: { decided: readonly Episode[]; waiting: readonly Waiting[] },
  rules: Rules,
  now: Date,
): DecisionTimes[] =>
  graveness.flatMap((name) =>
    [true, false].map((inHours): DecisionTimes => {
      const isOf = (each: Waiting): boolean =>
        gravenessOf(each.severity) === name && cameInHours(each, rules) === inHours
      const decided = given.decided.filter(isOf)
      const waiting = given.waiting.filter(isOf)
      const minutes = decided
        .map(({ openedAt, decidedAt }) => (Date.parse(decidedAt) - Date.parse(openedAt)) / 60_000)
        .sort((one, other) => one - other)
      const kept = decided.filter((each) => Date.parse(each.decidedAt) <= promisedBy(each, rules).getTime())
      const { inHours: within, outOfHours } = rules.promises[name]
      return {
        graveness: name,
        inHours,
        promised: inHours ? within : outOfHours,
        decided: decided.length,
        median: quantile(minutes, 0.5),
        p90: quantile(minutes, 0.9),
        within: decided.length === 0 ? null : kept.length / decided.length,
        waiting: waiting.length,
        late: waiting.filter((each) => promisedBy(each, rules).getTime() <= now.getTime()).length,
      }
    }),
  )
