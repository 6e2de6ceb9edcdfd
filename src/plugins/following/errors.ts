import { defineErrors } from '../../core/errors'

/** What the following slice may answer instead of doing as asked. */
export const followErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  LEVEL_UNKNOWN: { status: 400, message: 'Choose to watch, to track, or neither.' },
  TARGET_NOT_FOUND: { status: 404, message: 'There is nothing of this name to follow.' },
})
