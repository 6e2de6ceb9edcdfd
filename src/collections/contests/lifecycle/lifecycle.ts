import { label } from '../../../config/label'
import { defineLifecycle } from '../../../core/lifecycle'

/**
 * From a draft to a closed contest. Each state is entered once at most, and only forwards: what was decided is never
 * open again. Where a public vote and a jury both have a say, the vote comes first.
 */
export const contestLifecycle = defineLifecycle({
  initial: 'draft',
  states: {
    draft: ['announced', 'open', 'cancelled'],
    announced: ['open', 'cancelled'],
    open: ['voting', 'judging', 'cancelled'],
    voting: ['judging', 'decided', 'cancelled'],
    judging: ['decided', 'cancelled'],
    decided: ['closed'],
    closed: [],
    cancelled: [],
  },
})

/** One of the states of {@link contestLifecycle}. */
export type ContestState = keyof typeof contestLifecycle.states

/** How each state is called. */
export const stateLabels = {
  draft: label('Draft', 'Brouillon'),
  announced: label('Announced', 'Annoncé'),
  open: label('Open', 'Ouvert'),
  voting: label('Voting', 'Vote'),
  judging: label('Judging', 'Délibération'),
  decided: label('Decided', 'Décidé'),
  closed: label('Closed', 'Clos'),
  cancelled: label('Cancelled', 'Annulé'),
} satisfies Record<ContestState, unknown>

/** States in which everybody may read a contest. */
export const publicStates = ['announced', 'open', 'voting', 'judging', 'decided', 'closed'] as const

/** States after the last entry: nothing is entered, changed or withdrawn any more. */
export const endedStates = ['voting', 'judging', 'decided', 'closed'] as const

/** States in which the jury is at work: from the close of entries to the result. */
export const judgingStates = ['voting', 'judging'] as const

/** States in which the result is known. */
export const decidedStates = ['decided', 'closed'] as const

/** May everybody read a contest in this state, of these fields laid over those? */
export const isPublicContest = (
  saved: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): boolean => (publicStates as readonly unknown[]).includes(saved.state ?? before.state)
