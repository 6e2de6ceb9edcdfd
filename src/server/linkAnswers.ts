import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { followLink } from '../plugins/syndication'

/**
 * `/go/<code>`: leads to the page that the hub made the code for, and nowhere else. Never kept by anybody, or clicks
 * would not be counted.
 */
export const linkAnswers = (args: {
  payload: Payload
  siteURL: string
}): RequestHandler<{ code: string }> => {
  const { payload, siteURL } = args
  return async (req, res, next) => {
    const path = await followLink({
      payload,
      code: req.params.code,
      visitor: {
        method: req.method,
        userAgent: req.get('user-agent'),
        purpose: ['sec-purpose', 'purpose', 'x-moz'].map((name) => req.get(name) ?? '').join(' '),
      },
    })
    if (path === null) {
      next()
      return
    }
    res.setHeader('location', `${siteURL}${path}`)
    res.setHeader('cache-control', 'no-store')
    res.setHeader('x-robots-tag', 'noindex')
    res.status(302).end()
  }
}
