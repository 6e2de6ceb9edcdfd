import { defineErrors } from '../../core/errors'

/** What contests may answer instead of doing as asked. */
export const contestErrors = defineErrors({
  CONTEST_NOT_FOUND: { status: 404, message: 'There is no such contest.' },
  CONTEST_ENDS_FIRST: { status: 409, message: 'A contest closes after it has opened.' },
})
