import { defineErrors } from '../core/errors'

/** What the server itself refuses, before any slice is asked. */
export const serverErrors = defineErrors({
  TOO_MANY_REQUESTS: { status: 429, message: 'Too many requests. Please wait a moment.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'The request’s encoding is not supported.' },
  BAD_REQUEST: { status: 400, message: 'The request is not well-formed.' },
  NOT_SIGNED_IN: { status: 401, message: 'Log in first.' },
  FOREIGN_ORIGIN: { status: 403, message: 'A page of another site may not do this.' },
  NOT_FOUND: { status: 404, message: 'There is nothing at this address.' },
  NOT_READY: { status: 503, message: 'The hub is starting or stopping.' },
})
