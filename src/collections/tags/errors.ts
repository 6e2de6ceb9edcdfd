import { defineErrors } from '../../core/errors'

/** What the tags may answer instead of doing as asked. */
export const tagErrors = defineErrors({
  EDITORS_ONLY_TAGS: { status: 403, message: 'Only editors and managers merge tags.' },
  TAG_NOT_FOUND: { status: 404, message: 'There is no such tag.' },
  SAME_TAG: { status: 400, message: 'A tag is not merged into itself.' },
})
