import express, { type RequestHandler } from 'express'
import { serverErrors } from './errors'

/** How large a request's body may be, by route; in bytes. */
export type BodyLimits = {
  /** A GraphQL document with its variables: the longest post is far below. @default 256 KiB */
  graphql: number
  /** The arguments of an action. @default 256 KiB */
  actions: number
  /** A document through REST; the admin saves rich text this way. @default 2 MiB */
  rest: number
  /** `multipart/form-data`: a photograph of a recent phone. @default 12 MiB */
  upload: number
}

const kibi = 1024
/** See {@link BodyLimits}. */
export const defaultBodyLimits: BodyLimits = {
  graphql: 256 * kibi,
  actions: 256 * kibi,
  rest: 2 * kibi * kibi,
  upload: 12 * kibi * kibi,
}

/**
 * What is too large is read off to its end before it is refused, so that every client reads the answer; whatever says
 * that it is longer than this is refused at once, and the connection ends. Bytes.
 */
const longestReadOff = 64 * kibi * kibi

/** Reads the whole body, up to `limit` bytes after decompression, into `req.body` as a buffer; 413 beyond. */
export const readBody = (limit: number): RequestHandler => {
  const read = express.raw({ type: () => true, limit })
  return (req, res, next) => {
    if (Number(req.headers['content-length'] ?? 0) <= limit + longestReadOff) {
      void read(req, res, next)
      return
    }
    res.setHeader('connection', 'close')
    next(serverErrors.PAYLOAD_TOO_LARGE())
  }
}

/** Reads the body of a REST request under the limit of what it is. */
export const readRestBody = (limits: BodyLimits): RequestHandler => {
  const actions = readBody(limits.actions)
  const upload = readBody(limits.upload)
  const rest = readBody(limits.rest)
  return (req, res, next) => {
    const reader = req.path.startsWith('/actions/') ? actions : req.is('multipart/form-data') ? upload : rest
    void reader(req, res, next)
  }
}
