import { defineErrors } from '../../core/errors'

/** What clients may see of conversations on networks. */
export const errors = defineErrors({
  MESSAGE_NOT_FOUND: { status: 404, message: 'There is no such message.' },
  MESSAGE_GONE: { status: 409, message: 'It was deleted there, so it cannot be answered.' },
  ANSWER_EMPTY: { status: 400, message: 'Write an answer first.' },
  ANSWER_TOO_LONG: { status: 400, message: 'Ten thousand characters at most, please.' },
  ANSWER_KEY: { status: 400, message: 'The key of an answer has 8 to 64 letters, digits and hyphens.' },
  ASSIGNEE_NOT_FOUND: { status: 404, message: 'There is no such colleague.' },
  HANDLE_EMPTY: { status: 400, message: 'Say whose messages.' },
})
