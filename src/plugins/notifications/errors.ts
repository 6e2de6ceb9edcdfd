import { defineErrors } from '../../core/errors'

/** What clients may see of notifications and of the kept mails. */
export const errors = defineErrors({
  NOTIFICATION_NOT_FOUND: { status: 404, message: 'There is no such notification.' },
  NOTIFICATION_NOT_STUCK: {
    status: 409,
    message: 'Only a notification that did not arrive can be sent again.',
  },
  MAIL_NOT_FOUND: { status: 404, message: 'There is no such mail.' },
})
