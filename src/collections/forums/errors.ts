import { defineErrors } from '../../core/errors'

/** What the forum may answer instead of doing as asked. */
export const forumErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  KEY_INVALID: { status: 400, message: 'A key has 8 to 64 letters, digits, hyphens and underscores.' },
  REPLY_NOT_FOUND: { status: 404, message: 'There is no such reply in this topic.' },
  TOPIC_NOT_FOUND: { status: 404, message: 'There is no such topic.' },
  TOPIC_LOCKED: { status: 409, message: 'This topic is locked: it takes no more replies.' },
})
