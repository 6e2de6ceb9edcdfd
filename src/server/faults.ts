import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { codeOfStatus, publicError } from '../config/errorShape'
import { HubError } from '../core/errors'
import { serverErrors } from './errors'

/** The end of the road for an API address that nothing answers. */
export const nothingHere: RequestHandler = () => {
  throw serverErrors.NOT_FOUND()
}

/** Turns whatever a middleware threw into the one shape of errors, and logs what nobody expected. */
export const answerFaults =
  (logger: Logger): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  (thrown: unknown, _req, res, _next) => {
    // The client hung up in the middle of its body: there is nobody to answer.
    if (isParserFault(thrown) && thrown.type === 'request.aborted') return
    const shown = publicError(isParserFault(thrown) ? parserFault(thrown) : thrown)
    if (shown.extensions.code === 'INTERNAL') logger.error({ err: thrown }, 'a request failed')
    if (res.headersSent) {
      res.destroy()
      return
    }
    sendFault(res, shown)
  }

const sendFault = (res: Response, shown: ReturnType<typeof publicError>): void => {
  res.status(shown.extensions.status).json({ errors: [shown] })
}

type ParserFault = Error & { type: string; status: number }

// body-parser and its parts mark their errors with `type` and `status`; their messages may quote the body.
const isParserFault = (thrown: unknown): thrown is ParserFault =>
  thrown instanceof Error &&
  'type' in thrown &&
  typeof thrown.type === 'string' &&
  'status' in thrown &&
  typeof thrown.status === 'number'

const parserFault = ({ status }: ParserFault): HubError => {
  if (status === 413) return serverErrors.PAYLOAD_TOO_LARGE()
  if (status === 415) return serverErrors.UNSUPPORTED_MEDIA_TYPE()
  return codeOfStatus(status) === 'BAD_REQUEST'
    ? serverErrors.BAD_REQUEST()
    : new HubError({ code: codeOfStatus(status), status, message: 'The request cannot be read.' })
}
