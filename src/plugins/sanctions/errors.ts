import { defineErrors } from '../../core/errors'

/** What sanctions may answer instead of doing as asked. */
export const sanctionErrors = defineErrors({
  MODERATORS_ONLY: { status: 403, message: 'Only moderators and managers may do this.' },
  CASE_NOT_FOUND: { status: 404, message: 'There is no such case.' },
  MEMBER_NOT_FOUND: { status: 404, message: 'There is no such member.' },
  OWN_SANCTION: { status: 403, message: 'Nobody sanctions themselves.' },
  ADMIN_NEEDED: { status: 403, message: 'Only an administrator sanctions somebody of the team.' },
  LAST_ADMIN: { status: 409, message: 'The hub cannot do without its only administrator.' },
  UNKNOWN_RULE: { status: 400, message: 'The code of conduct in force has no such rule.' },
  DURATION_INVALID: {
    status: 400,
    message: 'A silence or a suspension lasts one hour to one year; a warning and an exclusion have no end.',
  },
  FACTS_REQUIRED: {
    status: 400,
    message: 'Say what happened, in 10 to 2,000 characters: the member reads it.',
  },
  SANCTION_NOT_FOUND: { status: 404, message: 'There is no such sanction.' },
  SANCTION_OVER: { status: 409, message: 'This sanction is over already.' },
  REASON_REQUIRED: { status: 400, message: 'Say why, in 500 characters at most.' },
  SILENCED: { status: 403, message: 'You cannot write for now. Your account page says why and until when.' },
  SUSPENDED: {
    status: 403,
    message: 'This account is suspended. The mail about it says why and until when.',
  },
})
