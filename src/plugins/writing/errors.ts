import { defineErrors } from '../../core/errors'

/** What the writing slice may answer instead of doing as asked. */
export const writingErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  FORBIDDEN: { status: 403, message: 'Only moderators may do this.' },
  TEXT_EMPTY: { status: 400, message: 'There is nothing to read in this text.' },
  TEXT_ONLY_NAMES: { status: 400, message: 'This text calls members and tells them nothing.' },
  TEXT_ONLY_QUOTES: { status: 400, message: 'This text says nothing of its own.' },
  TEXT_TOO_LONG: { status: 400, message: 'This text is too long.' },
  EDIT_WINDOW_OVER: { status: 409, message: 'It is too late to change this text.' },
  TARGET_NOT_FOUND: { status: 404, message: 'There is no such text.' },
  VERSION_NOT_FOUND: { status: 404, message: 'This text has no such version.' },
})
