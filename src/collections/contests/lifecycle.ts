import { defineLifecycle } from '../../core/lifecycle'

/** From a draft to a closed contest. Entries, votes and the draw hang on these states. */
export const contestLifecycle = defineLifecycle({
  initial: 'draft',
  states: {
    draft: ['announced', 'open', 'cancelled'],
    announced: ['open', 'cancelled'],
    open: ['judging', 'cancelled'],
    judging: ['decided', 'cancelled'],
    decided: ['closed'],
    closed: [],
    cancelled: [],
  },
})

/** States in which everybody may read a contest. */
export const publicStates = ['announced', 'open', 'judging', 'decided', 'closed'] as const

/** May everybody read a contest in this state, of these fields laid over those? */
export const isPublicContest = (
  saved: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): boolean => (publicStates as readonly unknown[]).includes(saved.state ?? before.state)
