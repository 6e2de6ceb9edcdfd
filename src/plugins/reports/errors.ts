import { defineErrors } from '../../core/errors'

/** What reporting may answer instead of doing as asked. */
export const reportErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first, or send a notice of illegal content.' },
  TARGET_NOT_FOUND: { status: 404, message: 'There is nothing of this name to report.' },
  OWN_CONTENT: { status: 403, message: 'Nobody reports what is their own: change or delete it instead.' },
  RULE_UNKNOWN: { status: 400, message: 'Choose a rule of the code of conduct in force, or "illegal".' },
  NOTE_REQUIRED: { status: 400, message: 'Say in a sentence or two why it is illegal.' },
  NOTE_TOO_LONG: { status: 400, message: 'At most 2,000 characters.' },
  ALREADY_REPORTED: { status: 409, message: 'You have reported this already; it is being looked at.' },
  ALREADY_DECIDED: {
    status: 409,
    message:
      'Somebody of the team has just looked at this very text and left it. Report it again if it changes.',
  },
  TOO_MANY_REPORTS: { status: 429, message: 'That is all you can report in one day.' },
  EXPLANATION_REQUIRED: {
    status: 400,
    message: 'Explain in 20 to 5,000 characters why you think that it is illegal.',
  },
  ADDRESS_UNKNOWN: {
    status: 400,
    message: 'Give the exact address of the page on this site where the content is.',
  },
  NAME_REQUIRED: { status: 400, message: 'Give your name, in 200 characters at most.' },
  EMAIL_REQUIRED: { status: 400, message: 'Give an e-mail address at which you can be answered.' },
  GOOD_FAITH_REQUIRED: {
    status: 400,
    message: 'Confirm that you believe in good faith what you say to be accurate and complete.',
  },
  LINK_INVALID: { status: 404, message: 'This link is not, or no longer, good.' },
})
