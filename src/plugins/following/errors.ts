import { defineErrors } from '../../core/errors'

/** What the following slice may answer instead of doing as asked. */
export const followErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  TARGET_NOT_FOUND: { status: 404, message: 'There is nothing of this name to follow.' },
})
