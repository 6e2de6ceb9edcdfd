import { defineErrors } from '../../core/errors'

/** What the drafts slice may answer instead of doing as asked. */
export const draftErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  DRAFT_NAME_INVALID: {
    status: 400,
    message: 'A draft and its form are named by 1 to 120 letters, digits and hyphens.',
  },
  TEXT_TOO_LONG: { status: 400, message: 'This text is too long to be kept.' },
})
