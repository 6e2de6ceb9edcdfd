import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { clientHeader } from '../config/clientHeader'
import { currentRequestId, withRequestId } from '../config/logger'

const wellFormed = /^[\w.:-]{8,128}$/

/** The id that a request brought, when it is well-formed, or a new one. */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
}

/** Gives each request an id, the client's own when it is well-formed, and lets every log line carry it. */
export const identify: RequestHandler = (req, res, next) => {
  const id = requestIdOf(req)
  req.headers['x-request-id'] = id
  req.headers[clientHeader] = req.ip ?? 'unknown'
  res.setHeader('x-request-id', id)
  // All that an answer passes listens for its end: log, cache, compression, stream, and Next several times over.
  res.setMaxListeners(40)
  withRequestId(id, next)
}

/** One log line for each answer: method, address without its secrets, status and time; no header, no body. */
export const logRequests = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    genReqId: () => currentRequestId() ?? randomUUID(),
    // The line is written when the socket is done, which may be outside of the request's context.
    customSuccessObject: (req, _res, line: object) => ({ ...line, requestId: req.headers['x-request-id'] }),
    customErrorObject: (req, _res, _error, line: object) => ({
      ...line,
      requestId: req.headers['x-request-id'],
    }),
    customLogLevel: (req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      return quiet.test(req.url ?? '') ? 'debug' : 'info'
    },
    customSuccessMessage: (req, res) => `${req.method} ${safeURL(originalURL(req))} ${res.statusCode}`,
    customErrorMessage: (req, res) => `${req.method} ${safeURL(originalURL(req))} ${res.statusCode}`,
    serializers: {
      req: (req: { method: string; url: string }) => ({ method: req.method, url: safeURL(req.url) }),
      res: (res: { statusCode: number }) => ({ statusCode: res.statusCode }),
    },
    wrapSerializers: true,
  }) as (req: IncomingMessage, res: ServerResponse, next: () => void) => void

const quiet = /^\/(_next\/|healthz|readyz)/
const originalURL = (req: IncomingMessage): string =>
  (req as { originalUrl?: string }).originalUrl ?? req.url ?? ''

// Values of these say where in a list somebody is; any other may be a token, an address or a search of a person.
const harmless = new Set([
  'page',
  'limit',
  'sort',
  'depth',
  'locale',
  'fallback-locale',
  'draft',
  'view',
  '_rsc',
])
// Payload and the hub send tokens in paths, too.
const tokenPath = /\/(verify|reset|reset-password|confirm|unsubscribe)\/[^/?]+/g

/** Pure: an address without what could be a secret in it. */
export const safeURL = (url: string): string => {
  const [path = '', query] = url.split('?', 2)
  const shown = path.replace(tokenPath, '/$1/[secret]')
  if (query === undefined) return shown
  const parameters = [...new URLSearchParams(query)].map(([name, value]) =>
    harmless.has(name) ? `${name}=${value}` : `${name}=[secret]`,
  )
  return `${shown}?${parameters.join('&')}`
}
