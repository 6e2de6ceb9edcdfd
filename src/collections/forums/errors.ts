import { defineErrors } from '../../core/errors'

/** What the forum may answer instead of doing as asked. */
export const forumErrors = defineErrors({
  TOPIC_NOT_FOUND: { status: 404, message: 'There is no such topic.' },
  TOPIC_LOCKED: { status: 409, message: 'This topic is locked: it takes no more replies.' },
})
