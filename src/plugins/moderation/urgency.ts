import type { CaseState } from './project'
import type { ModerationState } from './states'

/** What the urgency of a case rests on. */
export type Urgent = Pick<CaseState, 'reasons' | 'reportCount' | 'moderation' | 'openedAt' | 'notBy'> & {
  /** Its target opens a conversation (a topic), or is a whole profile. */
  opens: boolean
}

/** How much speaks against a target, 1 to 20: the sum of its signals, and three more for every report. */
export const severityOf = ({ reasons, reportCount }: Pick<Urgent, 'reasons' | 'reportCount'>): number => {
  const signals = reasons.reduce((sum, { weight }) => sum + (weight > 0 ? weight : 0), 0)
  return Math.min(20, Math.max(1, signals + 3 * reportCount))
}

/** What stands before everybody's eyes does harm every minute; a held text only makes its author wait. */
const reachOfState: Record<ModerationState, number> = { approved: 4, pending: 1, held: 1, rejected: 0.5 }

/** How many it touches, 0.5 to 8: by what is seen of it, twice for what a conversation hangs under. */
export const reachOf = ({ moderation, opens }: Pick<Urgent, 'moderation' | 'opens'>): number =>
  reachOfState[moderation] * (opens ? 2 : 1)

/**
 * Pure: how urgent a case is: severity × age × reach, its age in hours and at least a quarter of one, so that what has
 * just come in has a place too. An appeal counts twice: somebody was decided against and waits.
 */
export const urgencyOf = (given: Urgent, now: Date): number => {
  const hours = Math.max(0.25, (now.getTime() - new Date(given.openedAt).getTime()) / 3_600_000)
  const appeal = given.notBy === null ? 1 : 2
  return Math.round(100 * severityOf(given) * hours * reachOf(given) * appeal) / 100
}
