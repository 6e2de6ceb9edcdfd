import { defineErrors } from '../../core/errors'

/** What the attachments slice may answer instead of doing as asked. */
export const attachmentErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  PICTURE_REFUSED: { status: 400, message: 'This is no picture that can be read.' },
  PICTURE_TOO_LARGE: { status: 413, message: 'A picture may have 8 MB at most.' },
  TOO_MANY_PICTURES: { status: 429, message: 'You have uploaded as many pictures as one may in a day.' },
})
