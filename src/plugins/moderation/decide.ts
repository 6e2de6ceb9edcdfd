import type { Signal, Standing } from './checks/check'

/** What the machine does with a text: shows it, hides it until a person has looked, or hides it as rejected. */
export type Verdict = 'allow' | 'hold' | 'refuse'

/** From which sum of weights a text of this standing is held, and refused. */
export type Thresholds = { hold: number; refuse: number }

/** The rules by which signals become a decision: data, and kept by name with every decision that was taken by them. */
export type Policy = {
  thresholds: Readonly<Record<Standing, Thresholds>>
  /**
   * What differs at a place (`forums:3`): what is left out is as everywhere. A forum may be stricter, or milder where
   * rough words are its subject. @default the same everywhere
   */
  places?: Readonly<Record<string, PlaceThresholds>>
}

/** See {@link Policy.places}. */
export type PlaceThresholds = Partial<Readonly<Record<Standing, Partial<Thresholds>>>>

/** Pure: the thresholds of a standing at a place (`forums:3`; null for none in particular). */
export const thresholdsOf = (
  { thresholds, places }: Policy,
  standing: Standing,
  place: string | null = null,
): Thresholds => ({ ...thresholds[standing], ...(place === null ? {} : places?.[place]?.[standing]) })

/**
 * A slur (8) is held for everybody but the trusted, for whom one may be a quotation; a threat (10) is refused to a
 * newcomer at once. Who decides cases is not screened: staff could approve their own text anyway.
 */
export const defaultPolicy: Policy = {
  thresholds: {
    newcomer: { hold: 5, refuse: 10 },
    member: { hold: 6, refuse: 14 },
    trusted: { hold: 8, refuse: 20 },
    staff: { hold: Infinity, refuse: Infinity },
  },
}

/** A decision always comes with everything that led to it, strongest first. */
export type Decision = { decision: Verdict; reasons: readonly Signal[] }

const severity: Record<Verdict, number> = { allow: 0, hold: 1, refuse: 2 }

/** Pure: what becomes of a text of this standing at this place; see {@link decideBy}. */
export const decide = (
  signals: readonly Signal[],
  standing: Standing,
  policy: Policy,
  place: string | null = null,
): Decision => decideBy(signals, thresholdsOf(policy, standing, place))

/** Pure: what becomes of a text. Adding a signal never makes the answer milder; a weight that is no number holds. */
export const decideBy = (signals: readonly Signal[], { hold, refuse }: Thresholds): Decision => {
  const sum = signals.reduce((total, { weight }) => total + (weight > 0 ? weight : 0), 0)
  const weighed: Verdict = sum >= refuse ? 'refuse' : sum >= hold ? 'hold' : 'allow'
  const decision = signals.reduce<Verdict>((worst, { atLeast, weight }) => {
    const floor = atLeast ?? (Number.isNaN(weight) ? 'hold' : 'allow')
    return severity[floor] > severity[worst] ? floor : worst
  }, weighed)
  return { decision, reasons: [...signals].sort((a, b) => b.weight - a.weight) }
}
