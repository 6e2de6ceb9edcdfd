import { defineErrors } from '../../core/errors'

/** What the members slice may answer instead of doing as asked. */
export const memberErrors = defineErrors({
  CODE_NOT_ACCEPTED: { status: 409, message: 'Accept the code of conduct in force first.' },
  HANDLE_UNFIT: { status: 400, message: 'This handle does not fit the code of conduct.' },
  HANDLE_TAKEN: { status: 409, message: 'This handle is taken.' },
  TOKEN_INVALID: { status: 403, message: 'This link or code has expired, or was used before.' },
  SECOND_FACTOR_REQUIRED: {
    status: 403,
    message: 'This account asks for a second factor: log in on the site, or by logIn and confirmLogIn.',
  },
  SECOND_FACTOR_WRONG: { status: 403, message: 'This code is not right, or was used before.' },
  SECOND_FACTOR_ON: { status: 409, message: 'The second factor is on already.' },
  SECOND_FACTOR_OFF: { status: 409, message: 'The second factor is not on.' },
  OWN_SECOND_FACTOR: { status: 409, message: 'One’s own second factor is turned off in /account/security.' },
  REASON_REQUIRED: { status: 400, message: 'Say why, in 500 characters at most.' },
  MEMBER_NOT_FOUND: { status: 404, message: 'There is no such member.' },
  SESSION_NOT_FOUND: { status: 404, message: 'There is no such session.' },
  HANDLE_TOO_SOON: { status: 409, message: 'The handle was changed a short while ago.' },
  WRONG_PASSWORD: { status: 403, message: 'The password is not right.' },
  IDENTITY_TAKEN: { status: 409, message: 'Another member logs in with this account of the provider.' },
  IDENTITY_NOT_FOUND: { status: 404, message: 'There is no such log-in.' },
  LAST_LOG_IN: {
    status: 409,
    message: 'Nothing would be left to log in with: choose a password first, by e-mail.',
  },
  ADDRESS_KNOWN: { status: 409, message: 'You are a member already: log in, then link the provider.' },
  LAST_ADMIN: { status: 409, message: 'The hub needs an administrator: name another one first.' },
  AVATAR_REFUSED: { status: 400, message: 'A portrait is a JPEG, PNG, WebP, AVIF or GIF picture.' },
  AVATAR_TOO_LARGE: { status: 413, message: 'A portrait may have 5 MB at most.' },
})
