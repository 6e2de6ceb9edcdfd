import { label } from '../../config/label'
import type { Verdict } from './decide'

/** The states of a moderated document. `pending` waits for slow checks, `held` for a person. */
export const moderationStates = ['pending', 'approved', 'held', 'rejected'] as const
/** One of {@link moderationStates}. */
export type ModerationState = (typeof moderationStates)[number]

/** Admin labels of the states. */
export const stateLabels = {
  pending: label('Waiting for checks', 'En attente de contrôles'),
  approved: label('Approved', 'Approuvé'),
  held: label('Held', 'Retenu'),
  rejected: label('Rejected', 'Rejeté'),
} satisfies Record<ModerationState, unknown>

const severity: Record<ModerationState, number> = { approved: 0, pending: 1, held: 2, rejected: 3 }

/** Pure: the stricter of two states. An author's edit may make a post's state stricter, never milder. */
export const stricter = (a: ModerationState, b: ModerationState): ModerationState =>
  severity[a] >= severity[b] ? a : b

/** What a text becomes by the machine's verdict. */
export const stateOf: Record<Verdict, 'approved' | 'held' | 'rejected'> = {
  allow: 'approved',
  hold: 'held',
  refuse: 'rejected',
}
