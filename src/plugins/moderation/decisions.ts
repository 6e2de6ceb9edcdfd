import { label } from '../../config/label'
import type { LogAction } from './project'
import type { ModerationState } from './states'

type Decided = {
  /** What the log calls it. */
  action: LogAction
  /** What the post is from then on. */
  state: Extract<ModerationState, 'approved' | 'held' | 'rejected'>
  /** Does it need a rule of the code of conduct? Whoever is refused something is told why. */
  citesRule: boolean
  /** Can it be said of many cases at once? Not what needs words of its own. */
  inBulk: boolean
  /** Can it be said of what its author has deleted meanwhile? */
  onEvidence: boolean
}

/** What a moderator can decide. */
export const decisions = {
  approve: { action: 'approved', state: 'approved', citesRule: false, inBulk: true, onEvidence: true },
  edit: { action: 'amended', state: 'approved', citesRule: true, inBulk: false, onEvidence: false },
  hide: { action: 'hidden', state: 'held', citesRule: true, inBulk: true, onEvidence: false },
  reject: { action: 'rejected', state: 'rejected', citesRule: true, inBulk: true, onEvidence: true },
  split: { action: 'split', state: 'approved', citesRule: true, inBulk: false, onEvidence: false },
  warn: { action: 'warned', state: 'approved', citesRule: true, inBulk: false, onEvidence: true },
} as const satisfies Record<string, Decided>

/** One of {@link decisions}. */
export type DecisionName = keyof typeof decisions
/** All of them. */
export const decisionNames = Object.keys(decisions) as [DecisionName, ...DecisionName[]]

/** Their names in the admin. */
export const decisionLabels = {
  approve: label('Approve', 'Approuver'),
  edit: label('Edit and approve', 'Modifier et approuver'),
  hide: label('Hide until edited', 'Masquer jusqu’à modification'),
  reject: label('Reject', 'Rejeter'),
  split: label('Split off', 'Détacher'),
  warn: label('Approve and warn', 'Approuver et avertir'),
} satisfies Record<DecisionName, unknown>
