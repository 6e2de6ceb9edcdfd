import { defineErrors } from '../../core/errors'

/** What the code of conduct's slice may answer instead of doing as asked. */
export const conductErrors = defineErrors({
  CODE_NOT_IN_FORCE: { status: 409, message: 'This is not the code of conduct in force.' },
  LOGIN_REQUIRED: { status: 401, message: 'Log in first.' },
})
