import { defineErrors } from '../../core/errors'

/** What clients can be told. */
export const todayErrors = defineErrors({
  STAFF_ONLY: { status: 403, message: 'This is for the staff of the hub.' },
})
