import { defineErrors } from '../../core/errors'

/** What the reactions may answer instead of doing as asked. */
export const reactionErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  TARGET_NOT_FOUND: { status: 404, message: 'There is nothing of this name to react to.' },
  REACTION_OWN: { status: 403, message: 'Nobody reacts to their own words.' },
  REACTIONS_SPENT: { status: 429, message: 'That is enough reactions for one day.' },
  BLOCKED: { status: 403, message: 'This member does not wish to hear from you.' },
})
