import { defineErrors } from '../../core/errors'

/** What reading the forum may answer instead of doing as asked. */
export const readingErrors = defineErrors({
  MEMBERS_ONLY: { status: 401, message: 'Log in first.' },
  TOPIC_NOT_FOUND: { status: 404, message: 'There is no such topic.' },
  FORUM_NOT_FOUND: { status: 404, message: 'There is no such forum.' },
  CURSOR_INVALID: { status: 400, message: 'This is not a place in this list.' },
  ONE_PLACE_ONLY: { status: 400, message: 'Of after, before and around one at most.' },
})
