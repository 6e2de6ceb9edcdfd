import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { goneHeader } from '../core/pageHeaders'
import { isGone, mayBeText } from '../plugins/desk'
import type { ReadCache } from './readCache'

/**
 * 410 instead of 404 where a text was archived or deleted (RFC 9110, 15.5.11): search engines forget it at once. What
 * has moved, or lives there again, is answered by the page and stays as it is.
 */
export const goneAnswers = (args: { payload: Payload; cache: ReadCache }): RequestHandler => {
  const { payload, cache } = args
  return async (req, res, next) => {
    delete req.headers[goneHeader]
    const path = decodedPath(req.path)
    if (path === null || !mayBeText(payload, path)) {
      next()
      return
    }
    const { value } = await cache.get(`gone ${path}`, async () => ({
      value: await isGone(payload, path),
      keep: true,
      size: 1,
    }))
    if (value) {
      req.headers[goneHeader] = '1'
      const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => typeof res
      res.writeHead = (status: number, ...rest: unknown[]) =>
        writeHead(status === 404 ? 410 : status, ...rest)
    }
    next()
  }
}

/** The path of an address as its reader writes it; null for one with a broken escape, which is nobody's. */
export const decodedPath = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
