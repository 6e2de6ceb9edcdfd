import { defineErrors } from '../../core/errors'

/** What clients may see of the outbox. */
export const errors = defineErrors({
  MESSAGE_NOT_FOUND: { status: 404, message: 'There is no such message.' },
  MESSAGE_NOT_FAILED: { status: 409, message: 'Only a message that failed can be tried again.' },
})
