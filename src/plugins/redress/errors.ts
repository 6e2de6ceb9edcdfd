import { defineErrors } from '../../core/errors'

/** What redress may answer instead of doing as asked. */
export const redressErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first, or use the link in the mail about the decision.' },
  DECISION_NOT_FOUND: { status: 404, message: 'There is no decision about you here that can be appealed.' },
  ALREADY_APPEALED: { status: 409, message: 'This decision has been appealed against already.' },
  APPEAL_TOO_LATE: { status: 410, message: 'The time to appeal against this decision is over.' },
  NOTE_REQUIRED: { status: 400, message: 'Say why, in 10 to 2,000 characters.' },
  MODERATORS_ONLY: { status: 403, message: 'Only moderators and managers decide appeals.' },
  APPEAL_NOT_FOUND: { status: 404, message: 'There is no such appeal.' },
  APPEAL_DECIDED: { status: 409, message: 'This appeal is decided already.' },
  APPEAL_IN_QUEUE: { status: 409, message: 'This appeal is decided with its case, in the queue.' },
  OWN_DECISION: {
    status: 403,
    message: 'Nobody decides an appeal against their own decision, or their own appeal.',
  },
})
