import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { findRedirect, type Redirect } from '../plugins/redirects'
import { callbackOf } from './holdPage'
import type { ReadCache } from './readCache'

/**
 * An old address leads to the new one instead of answering that nothing is there (404, 410). What lives at an address
 * goes before its redirect, except where that names a query.
 */
export const redirectAnswers = (args: { payload: Payload; cache: ReadCache }): RequestHandler => {
  const { payload, cache } = args
  return async (req, res, next) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || req.path.startsWith('/_next/')) {
      next()
      return
    }
    const { value } = await cache.get(`redirect ${req.url}`, async () => ({
      value: await findRedirect(payload, req.url),
      keep: true,
      size: 1,
    }))
    if (value?.first) {
      answer(res, value)
      return
    }
    if (value) insteadOfNothing(res, value)
    next()
  }
}

const answer = (res: Response, { location, status }: Redirect): void => {
  res.setHeader('location', location)
  res.setHeader('cache-control', 'public, no-cache')
  res.status(status).end()
}

/** Turns the "nothing here" of whoever answers into the redirect, and drops the page that they send with it. */
const insteadOfNothing = (res: Response, redirect: Redirect): void => {
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => Response
  const write = res.write.bind(res) as (...given: unknown[]) => boolean
  const end = res.end.bind(res) as (...given: unknown[]) => Response
  let turned: boolean | undefined
  // Decided by whichever comes first: the status line, or a body under a status that was set before.
  const turns = (status: number): boolean => (turned ??= status === 404 || status === 410)
  const start = (): Response => {
    if (res.headersSent) return res
    for (const name of bodyHeaders) res.removeHeader(name)
    res.setHeader('location', redirect.location)
    res.setHeader('cache-control', 'public, no-cache')
    res.setHeader('content-length', '0')
    return writeHead(redirect.status)
  }
  res.writeHead = (status: number, ...rest: unknown[]) =>
    turns(status) ? start() : writeHead(status, ...rest)
  res.write = (...given: unknown[]) => {
    if (!turns(res.statusCode)) return write(...given)
    callbackOf(given)?.()
    return true
  }
  res.end = (...given: unknown[]) => {
    if (!turns(res.statusCode)) return end(...given)
    start()
    const done = callbackOf(given)
    return done ? end(done) : end()
  }
}

/** What spoke of the page that is not sent. */
const bodyHeaders = [
  'content-type',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'etag',
  'vary',
]
