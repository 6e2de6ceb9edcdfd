import { hundredths } from './hundredths'

/** What a jury looks at. Points run from 0 to `most`. */
export type Criterion = {
  id: string
  /** Compared with the other criteria; 2 counts twice as much as 1. Above 0. */
  weight: number
  /** Most points. Above 0. */
  most: number
}

/** Points that one judge gave to one entry, by criterion. */
export type Judgement = { judge: string; entry: string; points: Readonly<Record<string, number>> }

/** A judge who declared to be too close to an entry. */
export type Conflict = { judge: string; entry: string }

/** How judges are made comparable. */
export const normalisations = ['minMax', 'none'] as const

/**
 * - `minMax`: the entry that a judge liked best counts 100 for this judge, the one they liked least 0, the others in
 *   between as the judge put them: a strict judge weighs as much as a kind one, and one who uses half of the scale as
 *   much as one who uses all of it. A judge for whom all are alike says 50 of each. Chosen over z-scores because with
 *   those a higher mark can cost an entry its place: it widens the judge's spread, by which every mark is divided.
 * - `none`: points as a share of the most that there are, for juries that agreed on what each point means.
 */
export type Normalisation = (typeof normalisations)[number]

/** What the jury says of one entry. */
export type JuryScore = {
  /** 0 to 100, in hundredths: the mean of its judges; null where none judged it. */
  score: number | null
  /** Share of the most points for the first criterion, 0 to 100, in hundredths; for the tie rule. */
  first: number | null
  judges: number
}

/**
 * Pure: what a jury says of each entry. A judgement counts when it has points for every criterion; a judge with a
 * declared conflict leaves that entry, also when points were given before.
 *
 * A higher mark never costs an entry its place: it does not lower this entry, and raises no other (`juryScores.spec`).
 */
export const juryScores = (args: {
  entries: readonly string[]
  criteria: readonly Criterion[]
  judgements: readonly Judgement[]
  conflicts: readonly Conflict[]
  normalisation: Normalisation
}): Map<string, JuryScore> => {
  const { entries, criteria, normalisation } = args
  const left = new Set(args.conflicts.map(keyOf))
  const known = new Set(entries)
  // In one order, whatever they came in: sums of fractions depend on it in the last digit.
  const counted = new Map(
    args.judgements
      .filter((each) => known.has(each.entry) && !left.has(keyOf(each)) && isComplete(each.points, criteria))
      .map((each) => [keyOf(each), each] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  const totals = new Map([...counted].map(([key, { points }]) => [key, shareOf(points, criteria)]))
  const spans = new Map<string, { least: number; most: number }>()
  for (const [key, { judge }] of counted) {
    const total = totals.get(key) ?? 0
    const { least, most } = spans.get(judge) ?? { least: total, most: total }
    spans.set(judge, { least: Math.min(least, total), most: Math.max(most, total) })
  }
  const valueOf = (key: string, judge: string): number => {
    const total = totals.get(key) ?? 0
    const span = spans.get(judge)
    if (normalisation === 'none' || !span) return total
    return span.most === span.least ? 0.5 : (total - span.least) / (span.most - span.least)
  }
  const [firstCriterion] = criteria
  const heard = new Map(entries.map((entry) => [entry, { values: [] as number[], first: [] as number[] }]))
  for (const [key, { judge, entry, points }] of counted) {
    const of = heard.get(entry)
    of?.values.push(valueOf(key, judge))
    if (firstCriterion) of?.first.push((points[firstCriterion.id] ?? 0) / firstCriterion.most)
  }
  return new Map(
    [...heard].map(([entry, { values, first }]) => [
      entry,
      { score: meanOf(values), first: meanOf(first), judges: values.length },
    ]),
  )
}

/** Pure: are there points, within the scale, for every criterion? */
export const isComplete = (
  points: Readonly<Record<string, number>>,
  criteria: readonly Criterion[],
): boolean =>
  criteria.length > 0 &&
  criteria.every(({ id, most }) => {
    const given = points[id]
    return typeof given === 'number' && given >= 0 && given <= most
  })

const keyOf = ({ judge, entry }: Conflict): string => JSON.stringify([judge, entry])

const shareOf = (points: Readonly<Record<string, number>>, criteria: readonly Criterion[]): number => {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return criteria.reduce((sum, { id, weight, most }) => sum + (weight * (points[id] ?? 0)) / most, 0) / all
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : hundredths((100 * values.reduce((sum, value) => sum + value, 0)) / values.length)
