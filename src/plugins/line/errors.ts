import { defineErrors } from '../../core/errors'

/** What the editorial line may answer instead of doing as asked. */
export const lineErrors = defineErrors({
  LINT_EDITORS_ONLY: { status: 403, message: 'Only editors hold texts against the editorial line.' },
  LINT_TEXT_NOT_FOUND: { status: 404, message: 'There is no such text.' },
})
