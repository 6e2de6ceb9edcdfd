import { defineErrors } from '../../core/errors'

/** What standing may answer instead of doing as asked. */
export const standingErrors = defineErrors({
  MEMBERS_ONLY: { status: 401, message: 'Log in first.' },
  TOPIC_NOT_FOUND: { status: 404, message: 'There is no such topic.' },
  GRANTERS_ONLY: { status: 403, message: 'Only moderators and managers may do this.' },
  OWN_STANDING: { status: 403, message: 'Nobody sets their own level.' },
  MEMBER_NOT_FOUND: { status: 404, message: 'There is no such member.' },
  UNKNOWN_LEVEL: { status: 400, message: 'A level is a whole number from 0 to 4.' },
  REASON_REQUIRED: { status: 400, message: 'Say why, in 500 characters at most.' },
})
