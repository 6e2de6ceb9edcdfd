import { defineErrors } from '../../core/errors'

/** What the code of conduct's slice may answer instead of doing as asked. */
export const conductErrors = defineErrors({
  CODE_NOT_IN_FORCE: { status: 409, message: 'This is not the code of conduct in force.' },
  CODE_NOT_ACCEPTED: { status: 409, message: 'Accept the code of conduct in force first.' },
  CODE_FROZEN: {
    status: 409,
    message: 'This version has taken effect and stays as it is: a correction is a new version.',
  },
  CODE_NOT_FOUND: { status: 404, message: 'There is no such version of the code of conduct.' },
  LOGIN_REQUIRED: { status: 401, message: 'Log in first.' },
})
