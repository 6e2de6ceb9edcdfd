import { defineErrors } from '../../core/errors'

/** What the members slice may answer instead of doing as asked. */
export const memberErrors = defineErrors({
  CODE_NOT_ACCEPTED: { status: 409, message: 'Accept the code of conduct in force first.' },
  HANDLE_TAKEN: { status: 409, message: 'This handle is taken.' },
  TOKEN_INVALID: { status: 403, message: 'This link or code has expired, or was used before.' },
  WRONG_PASSWORD: { status: 403, message: 'The password is not right.' },
  LAST_ADMIN: { status: 409, message: 'The hub needs an administrator: name another one first.' },
})
