import { defineErrors } from '../../core/errors'

/** What clients may see of notifications and of the kept mails. */
export const errors = defineErrors({
  NOTIFICATION_NOT_FOUND: { status: 404, message: 'There is no such notification.' },
  NOTIFICATION_NOT_STUCK: {
    status: 409,
    message: 'Only a notification that did not arrive can be sent again.',
  },
  UNKNOWN_NOTIFICATION_GROUP: { status: 400, message: 'There is no such group of notifications.' },
  TIME_INVALID: {
    status: 400,
    message: 'Times are written HH:MM; quiet hours begin and end at different times.',
  },
  HOUR_INVALID: { status: 400, message: 'An hour is a number from 0 to 23.' },
  TIME_ZONE_UNKNOWN: { status: 400, message: 'There is no such time zone.' },
  UNSUBSCRIBE_LINK_INVALID: { status: 400, message: 'This link is not complete.' },
  KIND_NOT_FOUND: { status: 404, message: 'There is no such kind of notification.' },
  MAIL_NOT_FOUND: { status: 404, message: 'There is no such mail.' },
})
