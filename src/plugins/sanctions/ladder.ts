import { label, type Label } from '../../config/label'

/** What a member can be answered with, from a word to the door. */
export const sanctionKinds = {
  /** A formal word; nothing is taken away. */
  warning: label('Warning', 'Avertissement'),
  /** They read, and write nothing. */
  silence: label('Silence', 'Silence'),
  /** They cannot log in. */
  suspension: label('Suspension', 'Suspension'),
  /** They cannot log in any more. */
  ban: label('Exclusion', 'Exclusion'),
} as const satisfies Record<string, Label>

/** One of {@link sanctionKinds}. */
export type SanctionKind = keyof typeof sanctionKinds

/** A step of the ladder; hours null: for good, or nothing that lasts. */
export type Step = { kind: SanctionKind; hours: number | null }

/** Discourse's durations (24 h, 3 d, 7 d, 30 d), after a warning and before the door. */
export const defaultLadder: readonly [Step, ...Step[]] = [
  { kind: 'warning', hours: null },
  { kind: 'silence', hours: 24 },
  { kind: 'silence', hours: 3 * 24 },
  { kind: 'suspension', hours: 7 * 24 },
  { kind: 'suspension', hours: 30 * 24 },
  { kind: 'ban', hours: null },
]

/** Days after which a sanction counts no longer for the next one. */
export const memoryDays = 365

/** The first step for a rule of this severity: what endangers somebody needs no warning first. */
const firstStep: Readonly<Record<string, number>> = { minor: 0, moderate: 0, serious: 1, critical: 3 }

/**
 * Pure: what is proposed next.
 *
 * @param before - how many sanctions of the last {@link memoryDays} stand; those that were taken back do not.
 * @param severity - of the rule: `minor` … `critical`. Unknown ones count as moderate.
 */
export const nextStep = (
  before: number,
  severity: string | null,
  ladder: readonly [Step, ...Step[]] = defaultLadder,
): Step => {
  const at = Math.max(before, firstStep[severity ?? ''] ?? 0)
  return ladder[Math.min(at, ladder.length - 1)] ?? ladder[0]
}

/** The shortest and the longest time that a silence or a suspension lasts, in hours: a year, then it is the door. */
export const hoursAllowed = { least: 1, most: 365 * 24 } as const

/** Pure: may a sanction of this kind last so long? Warnings last no time, an exclusion for good. */
export const isDuration = (kind: SanctionKind, hours: number | null): boolean =>
  kind === 'warning' || kind === 'ban'
    ? hours === null
    : hours !== null && Number.isFinite(hours) && hours >= hoursAllowed.least && hours <= hoursAllowed.most

/** A sanction as far as its effect goes. */
export type Effective = {
  kind: SanctionKind
  startsAt: string
  endsAt?: string | null
  liftedAt?: string | null
}

/** Pure: does it hold at this moment? It ends by itself, to the millisecond, whether or not any worker runs. */
export const holds = ({ kind, startsAt, endsAt, liftedAt }: Effective, now: Date): boolean =>
  kind !== 'warning' &&
  !liftedAt &&
  Date.parse(startsAt) <= now.getTime() &&
  (endsAt == null || now.getTime() < Date.parse(endsAt))
