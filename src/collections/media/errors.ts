import { defineErrors } from '../../core/errors'

/** What the media slice may answer instead of doing as asked. */
export const mediaErrors = defineErrors({
  FILE_TOO_LARGE: { status: 413, message: 'A picture may have 10 MB at most.' },
  FILE_UNREADABLE: { status: 400, message: 'This is no picture that can be read.' },
  FILE_BY_ADDRESS: { status: 400, message: 'Upload the file itself: the hub fetches none from an address.' },
})
