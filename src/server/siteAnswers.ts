import { type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'
import { siteRoutes } from '../endpoints'
import { offerAnswer } from './keptAnswers'
import type { ReadCache } from './readCache'

/** Feeds, calendars, cards, sitemap and robots on Express: from the read cache, with an ETag, 304 when nothing changed. */
export const siteAnswers = (args: {
  payload: Payload
  siteURL: string
  cache: ReadCache
}): RequestHandler => {
  const { payload, siteURL, cache } = args
  const router = Router({ caseSensitive: true, strict: true })
  for (const { path, paged = false, answer } of siteRoutes(payload.config))
    router.get(path, async (req, res, next) => {
      const params = req.params as Record<string, string | undefined>
      const page = paged ? pageOf(req.query.page) : 1
      const { value } = await cache.get(`route ${req.path} ${page}`, async () => {
        const made = await answer({ payload, siteURL, params, page })
        return { value: made, keep: true, size: 2 * (made?.body.length ?? 0) }
      })
      if (!value) return next()
      res.setHeader('cache-control', 'public, no-cache')
      if (value.lastModified) res.setHeader('last-modified', value.lastModified.toUTCString())
      for (const [name, text] of Object.entries(value.headers ?? {})) res.setHeader(name, text)
      offerAnswer(res)
      // Express compares the ETag that `send` makes with the reader's.
      res.type(value.type).send(value.body)
    })
  return router
}

/** The page that an address asks for; anything but a number is the first. */
const pageOf = (asked: unknown): number =>
  typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
