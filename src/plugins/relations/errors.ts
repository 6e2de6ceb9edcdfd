import { defineErrors } from '../../core/errors'

/** What the relations slice may answer instead of doing as asked. */
export const relationErrors = defineErrors({
  BLOCKED: { status: 403, message: 'This member does not wish to hear from you.' },
  MEMBER_NOT_FOUND: { status: 404, message: 'There is no such member.' },
  TOO_MANY_MENTIONS: { status: 400, message: 'This text names too many members.' },
  NOT_YOURSELF: { status: 400, message: 'That is you.' },
})
