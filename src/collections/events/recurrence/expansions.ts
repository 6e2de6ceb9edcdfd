import { instantOfWall } from '../../../core/timeZone'
import { type Series, wallsBetween } from './rule'

/** A date of a series: what the wall clock shows, and the instant; both in milliseconds. */
export type Planned = { readonly wall: number; readonly instant: number }

/** Days that are expanded at a time: a month, whichever. */
const spanMs = 32 * 86_400_000
/** A longer window is expanded in one go: the rule is read once for all of it. */
const mostSpans = 8
/**
 * Dates that are kept at most, each of 16 bytes and its share of a row; a span without dates counts as a few. The year
 * of 500 weekly series takes a tenth of it.
 */
const mostKept = 300_000
const perSpan = 8

/** Spans that were expanded, the least asked for first. */
const kept = new Map<string, readonly Planned[]>()
let weight = 0

/**
 * The dates of a series whose readings lie between two, both ends included, in order. What a rule gives never changes, so a
 * month that is asked for again costs nothing; what was asked for least recently is forgotten first.
 */
export const plannedBetween = (series: Series, from: number, to: number): readonly Planned[] => {
  if (from > to) return []
  const first = Math.floor(from / spanMs)
  const last = Math.floor(to / spanMs)
  if (!(last - first < mostSpans)) return expanded(series, from, to)
  return Array.from({ length: last - first + 1 }, (_each, index) => spanOf(series, first + index))
    .flat()
    .filter(({ wall }) => wall >= from && wall <= to)
}

const expanded = (series: Series, from: number, to: number): readonly Planned[] =>
  wallsBetween(series, from, to).map((wall) => ({ wall, instant: instantOfWall(series.timeZone, wall) }))

const spanOf = (series: Series, span: number): readonly Planned[] => {
  const { rule, start, timeZone } = series
  if ((span + 1) * spanMs <= start) return []
  const key = `${span}|${start}|${timeZone}|${rule}`
  const known = kept.get(key)
  // A Map keeps the order of insertion: what is asked for goes to its end.
  if (known) kept.delete(key)
  else weight += perSpan
  const dates = known ?? expanded(series, span * spanMs, (span + 1) * spanMs - 1)
  if (!known) weight += dates.length
  kept.set(key, dates)
  for (const [oldest, { length }] of kept) {
    if (weight <= mostKept) break
    kept.delete(oldest)
    weight -= perSpan + length
  }
  return dates
}
