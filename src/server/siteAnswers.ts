import { type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'
import { siteRoutes } from '../endpoints'
import type { ReadCache } from './readCache'

/** Feeds, calendars, cards, sitemap and robots on Express: from the read cache, with an ETag, 304 when nothing changed. */
export const siteAnswers = (args: {
  payload: Payload
  siteURL: string
  cache: ReadCache
}): RequestHandler => {
  const { payload, siteURL, cache } = args
  const router = Router({ caseSensitive: true, strict: true })
  for (const { path, answer } of siteRoutes(payload.config))
    router.get(path, async (req, res, next) => {
      const params = req.params as Record<string, string | undefined>
      const { value } = await cache.get(`route ${req.path}`, async () => {
        const made = await answer({ payload, siteURL, params })
        return { value: made, keep: true, size: 2 * (made?.body.length ?? 0) }
      })
      if (!value) return next()
      res.setHeader('cache-control', 'public, no-cache')
      // Express compares the ETag that `send` makes with the reader's.
      res.type(value.type).send(value.body)
    })
  return router
}
