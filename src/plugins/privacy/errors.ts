import { defineErrors } from '../../core/errors'

/** What the privacy slice may answer instead of doing as asked. */
export const privacyErrors = defineErrors({
  NOT_SIGNED_IN: { status: 401, message: 'Log in first.' },
  EXPORT_RUNNING: { status: 409, message: 'An archive is being made already.' },
  EXPORT_NOT_FOUND: { status: 404, message: 'There is no such archive.' },
  ERASURE_NOT_ASKED: { status: 404, message: 'No deletion has been asked for.' },
  ERASURE_BEGUN: { status: 409, message: 'The deletion has begun.' },
  ONLY_ADMIN: { status: 409, message: 'The hub needs an administrator: name another one first.' },
})
