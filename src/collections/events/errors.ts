import { defineErrors } from '../../core/errors'

/** What the events slice may answer instead of doing as asked. */
export const eventErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  FORBIDDEN: { status: 403, message: 'Only organisers may do this.' },
  EVENT_NOT_FOUND: { status: 404, message: 'There is no such event.' },
  OCCURRENCE_NOT_FOUND: { status: 404, message: 'The event has no such date.' },
  EVENT_CANCELLED: { status: 409, message: 'This date is cancelled.' },
  EVENT_OVER: { status: 409, message: 'This date is over.' },
  REGISTRATION_NOT_OPEN: { status: 409, message: 'Registration has not opened yet.' },
  REGISTRATION_CLOSED: { status: 409, message: 'Registration is closed.' },
  TOO_MANY_GUESTS: { status: 400, message: 'More guests than this event allows.' },
  MODE_NOT_OFFERED: { status: 400, message: 'This event does not take place that way.' },
  ANSWER_REQUIRED: { status: 400, message: 'Answer every question that needs an answer.' },
  SEATS_GONE: { status: 409, message: 'There are not enough seats for this change; your seats stay yours.' },
  OFFER_EXPIRED: { status: 409, message: 'This offer has ended, and the seats were passed on.' },
  ALREADY_ATTENDED: { status: 409, message: 'You have been checked in already.' },
  RSVP_NOT_FOUND: { status: 404, message: 'There is no such registration.' },
  RSVP_REFUSED: { status: 409, message: 'The organiser has declined this registration.' },
  RSVP_NOT_WAITING: { status: 409, message: 'This registration is not waiting.' },
  CAPACITY_BELOW_GOING: { status: 409, message: 'More people are going than that.' },
  MESSAGE_EMPTY: { status: 400, message: 'Write a subject and a text.' },
  MESSAGE_TOO_LONG: { status: 400, message: 'The message is too long.' },
  MESSAGES_SPENT: { status: 429, message: 'No more messages about this event today.' },
  NOBODY_TO_TELL: { status: 409, message: 'There is nobody to write to yet.' },
  ROSTER_BUSY: { status: 503, message: 'Too many registrations at once: try again in a moment.' },
})
