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
  CASE_CLAIMED: { status: 409, message: 'A colleague is looking at this case.' },
  OWN_POST: { status: 403, message: 'Nobody decides on what they wrote themselves.' },
  OWN_DECISION: { status: 403, message: 'An appeal is decided by somebody else than who decided first.' },
  RULE_REQUIRED: { status: 400, message: 'This decision cites a rule of the code of conduct in force.' },
  UNKNOWN_RULE: { status: 400, message: 'The code of conduct in force has no such rule.' },
  UNKNOWN_ANSWER: { status: 400, message: 'The bank has no such answer.' },
  TEXT_REQUIRED: { status: 400, message: 'This decision needs words.' },
  SPLIT_UNAVAILABLE: { status: 400, message: 'This cannot go on as a topic of its own.' },
  EDIT_UNAVAILABLE: { status: 400, message: 'What a profile says is its member’s to write.' },
  NOT_IN_BULK: { status: 400, message: 'This decision is taken case by case.' },
  TOO_MANY_CASES: { status: 400, message: 'At most 50 cases at once.' },
  NOTHING_TO_UNDO: { status: 409, message: 'There is no decision that can still be taken back.' },
  COLLEAGUE_NOT_FOUND: { status: 400, message: 'There is no such moderator.' },
  NO_OPINION_ASKED: { status: 409, message: 'Nobody waits for your opinion on this case.' },
  LINK_INVALID: { status: 400, message: 'This link is cut short, or not one of ours.' },
  LINK_EXPIRED: { status: 410, message: 'This link has run out. The case waits in the queue.' },
  LINK_USED: { status: 410, message: 'You have decided this case already.' },
  MANAGERS_ONLY: { status: 403, message: 'Only managers decide what the machine learns.' },
  LESSON_NOT_FOUND: { status: 404, message: 'There is no such lesson.' },
  LESSON_NOT_USED: { status: 409, message: 'This lesson is not in use.' },
  TARGET_GONE: { status: 410, message: 'What this case is about has been deleted.' },
})
