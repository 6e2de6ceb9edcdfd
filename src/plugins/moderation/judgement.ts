import type { Check, Signal, Standing } from './checks/check'
import { decideBy, type Thresholds, type Verdict } from './decide'

/** What the machine knew when it judged a text: kept with the entry, so that its answer can be found again. */
export type Judgement = {
  verdict: Verdict
  standing: Standing
  /** The thresholds that held: of the standing, at that place. Null stands for none (JSON has no infinity). */
  thresholds: { hold: number | null; refuse: number | null }
  /** Names the rules by which signals became a decision. */
  policy: string
  /** The version of every check that looked, by id. */
  checks: Readonly<Record<string, string>>
  /** Everything noticed, strongest first. */
  signals: readonly Signal[]
}

/** Pure: what is written down of a decision of the machine. */
export const judgementOf = (args: {
  verdict: Verdict
  standing: Standing
  thresholds: Thresholds
  /** See {@link Judgement.policy}. */
  policy: string
  checks: readonly Pick<Check, 'id' | 'version'>[]
  signals: readonly Signal[]
}): Judgement => ({
  verdict: args.verdict,
  standing: args.standing,
  thresholds: { hold: finite(args.thresholds.hold), refuse: finite(args.thresholds.refuse) },
  policy: args.policy,
  checks: Object.fromEntries(args.checks.map(({ id, version }) => [id, version ?? '1'])),
  signals: args.signals,
})

const finite = (bar: number): number | null => (Number.isFinite(bar) ? bar : null)

/** Pure: the verdict that follows from what was known. The same as was given then, or the record is not to be trusted. */
export const verdictOf = (known: Pick<Judgement, 'signals' | 'thresholds'>): Verdict =>
  decided(known).decision

/** Pure: the same judgement with the verdict, and the order of the signals, that follow from what is in it. */
export const verdictBy = (known: Omit<Judgement, 'verdict'>): Judgement => {
  const { decision, reasons } = decided(known)
  return { ...known, verdict: decision, signals: reasons }
}

const decided = ({ signals, thresholds }: Pick<Judgement, 'signals' | 'thresholds'>) =>
  decideBy(signals, { hold: thresholds.hold ?? Infinity, refuse: thresholds.refuse ?? Infinity })
