import { defineErrors } from '../../core/errors'

/** What the comments slice may answer instead of doing as asked. */
export const commentErrors = defineErrors({
  UNAUTHENTICATED: { status: 401, message: 'Log in first.' },
  FORBIDDEN: { status: 403, message: 'Only its author and moderators may do this.' },
  COMMENT_SUBJECT: { status: 400, message: 'A comment stands under exactly one document.' },
  DISCUSSION_NOT_FOUND: { status: 404, message: 'There is nothing of this name to comment on.' },
  COMMENTS_OFF: { status: 409, message: 'This is not discussed in comments.' },
  COMMENTS_CLOSED: { status: 409, message: 'This discussion is closed: it takes no more comments.' },
  COMMENT_NOT_FOUND: { status: 404, message: 'There is no such comment.' },
  COMMENT_DELETED: { status: 409, message: 'This comment was deleted.' },
  COMMENT_HAS_ANSWERS: {
    status: 409,
    message: 'This comment has answers: `removeComment` takes its text away and leaves its place.',
  },
  EDIT_WINDOW_OVER: { status: 409, message: 'It is too late to change this comment.' },
  TEXT_EMPTY: { status: 400, message: 'There is nothing to read in this text.' },
  TEXT_TOO_LONG: { status: 400, message: 'This text is too long.' },
  KEY_INVALID: { status: 400, message: 'A key has 8 to 64 letters, digits, hyphens and underscores.' },
})
