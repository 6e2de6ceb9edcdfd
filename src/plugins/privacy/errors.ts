import { defineErrors } from '../../core/errors'

/** What the privacy slice may answer instead of doing as asked. */
export const privacyErrors = defineErrors({
  NOT_SIGNED_IN: { status: 401, message: 'Log in first.' },
  EXPORT_RUNNING: { status: 409, message: 'An archive is being made already.' },
  EXPORT_NOT_FOUND: { status: 404, message: 'There is no such archive.' },
  ERASURE_NOT_ASKED: { status: 404, message: 'No deletion has been asked for.' },
  ERASURE_BEGUN: { status: 409, message: 'The deletion has begun.' },
  ERASURE_DONE: { status: 409, message: 'This member is erased already.' },
  MEMBER_NOT_FOUND: { status: 404, message: 'There is no such member.' },
  MEMBER_HOLDS: {
    status: 409,
    message: 'What this member left behind hangs on them: erase the member instead.',
  },
  OWN_ERASURE: { status: 409, message: 'One’s own account is deleted in /account/privacy.' },
  REASON_REQUIRED: { status: 400, message: 'Say why, in 500 characters at most.' },
  ONLY_ADMIN: { status: 409, message: 'The hub needs an administrator: name another one first.' },
})
