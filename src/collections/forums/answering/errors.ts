import { defineErrors } from '../../../core/errors'

/** What answers, ideas and polls may say instead of doing as asked. */
export const answeringErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  FORBIDDEN: { status: 403, message: 'That is not yours to decide.' },
  TOPIC_NOT_FOUND: { status: 404, message: 'There is no such topic.' },
  TOPIC_ARCHIVED: { status: 409, message: 'This topic is archived: nothing in it changes.' },
  NOT_A_QUESTION: { status: 409, message: 'Only a question has an answer.' },
  REPLY_NOT_IN_TOPIC: { status: 404, message: 'There is no such reply in this topic.' },
  NOT_AN_IDEA: { status: 409, message: 'Only an idea is voted for.' },
  IDEA_CLOSED: { status: 409, message: 'This idea takes no more votes.' },
  DUPLICATE_OF_MISSING: { status: 400, message: 'Say of which other idea it is a duplicate.' },
  NOTE_TOO_LONG: { status: 400, message: 'A note has 500 characters at most.' },
  POLL_NOT_FOUND: { status: 404, message: 'There is no such poll.' },
  POLL_EXISTS: { status: 409, message: 'This topic has a poll already.' },
  POLL_TOO_LATE: { status: 409, message: 'A poll is added while nobody has answered.' },
  POLL_QUESTION_TOO_LONG: { status: 400, message: 'The question of a poll has 200 characters at most.' },
  POLL_OPTIONS_COUNT: { status: 400, message: 'A poll has 2 to 20 choices.' },
  POLL_OPTION_TOO_LONG: { status: 400, message: 'A choice has 150 characters at most.' },
  POLL_OPTION_TWICE: { status: 400, message: 'Two choices say the same.' },
  POLL_MOST_INVALID: { status: 400, message: 'One chooses one at least, and no more than there are.' },
  POLL_CLOSES_INVALID: { status: 400, message: 'A poll closes in the future.' },
  POLL_CLOSED: { status: 409, message: 'This poll is closed.' },
  POLL_VOTED: { status: 409, message: 'A vote in this poll is not changed.' },
  POLL_CHOICE_UNKNOWN: { status: 400, message: 'That is no choice of this poll.' },
  POLL_CHOICE_MISSING: { status: 400, message: 'Choose something first.' },
  POLL_CHOICES_MANY: { status: 400, message: 'Those are too many choices.' },
})
