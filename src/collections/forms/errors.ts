import { defineErrors } from '../../core/errors'

/** What the forms may answer instead of doing as asked. */
export const formErrors = defineErrors({
  FORM_NOT_FOUND: { status: 404, message: 'There is no such form.' },
})
