import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { serverErrors } from './errors'

const safe = /^(GET|HEAD|OPTIONS)$/

/**
 * Refuses whatever a page of another site sends to be done here: with a cookie it would act in the visitor's name,
 * and without one it could still log their browser in as somebody else. Browsers name the page's origin on every such
 * request, or say that it is cross-site; programs say neither, and bring a token of their own.
 *
 * @param args.except - paths that act by a secret in their address alone, whoever sends them (RFC 8058: a mail
 *   program's own page may).
 */
export const refuseForeignWrites = (args: {
  payload: Payload
  siteURL: string
  except: readonly string[]
}): RequestHandler => {
  const { cors, csrf } = args.payload.config
  const shared = typeof cors === 'object' ? ('origins' in cors ? cors.origins : cors) : cors
  const own = new Set([args.siteURL, ...csrf, ...(Array.isArray(shared) ? shared : [])])
  const isOpen = shared === '*'
  return (req, _res, next) => {
    const { origin, 'sec-fetch-site': site } = req.headers
    const isForeign = origin === undefined ? site === 'cross-site' : !isOpen && !own.has(origin)
    if (isForeign && !safe.test(req.method) && !args.except.includes(req.path))
      throw serverErrors.FOREIGN_ORIGIN()
    next()
  }
}
