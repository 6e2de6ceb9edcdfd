import { defineErrors } from '../../core/errors'

/** What moderation may answer instead of doing as asked. */
export const moderationErrors = defineErrors({
  TOO_FAST: { status: 429, message: 'Please wait a moment before your next post.' },
  MODERATORS_ONLY: { status: 403, message: 'Only moderators decide cases.' },
  CASE_NOT_FOUND: { status: 404, message: 'There is no such case.' },
  CASE_CHANGED: {
    status: 409,
    message: 'This case has changed since you opened it. Look at it again before you decide.',
  },
  RULE_REQUIRED: { status: 400, message: 'A rejection cites a rule of the code of conduct in force.' },
  UNKNOWN_RULE: { status: 400, message: 'The code of conduct in force has no such rule.' },
  TARGET_GONE: { status: 410, message: 'What this case is about has been deleted.' },
})
