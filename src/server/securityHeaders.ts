import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'

/** What {@link securityHeaders} needs to know. */
export type SecurityOptions = {
  /** Public origin; with https, browsers are told to stay with it. */
  siteURL: string
  /** Payload's API route. */
  api: string
  /** Origins whose players pages may hold; a page frames none before its reader asks. @default none */
  frames?: readonly string[]
  /** Next in development: it evaluates code and talks over a web socket. */
  dev: boolean
}

/**
 * Helmet with a policy for pages and a stricter one for answers that are data. A page's scripts need a nonce, which
 * Next reads from the request's own policy header and puts on each of its scripts; 'strict-dynamic' lets those load
 * the rest, so an injected script does not run.
 */
export const securityHeaders = (options: SecurityOptions): RequestHandler => {
  const secure = options.siteURL.startsWith('https:')
  const common = helmet({
    contentSecurityPolicy: false,
    hsts: secure && { maxAge: 365 * 24 * 3600, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'sameorigin' },
    // Pictures and feeds are there to be shown elsewhere; what is private is behind cookies that do not travel.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Without https browsers ignore it and warn.
    originAgentCluster: secure,
    crossOriginOpenerPolicy: secure && { policy: 'same-origin-allow-popups' },
  })
  const data = policy({
    'default-src': ["'none'"],
    // An uploaded SVG styles itself; it may not run or fetch anything.
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'media-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'"],
  })
  // What somebody uploaded, opened by its address: a place of its own, without scripts, forms or this site's cookies.
  const upload = `${data}; sandbox`
  return (req, res, next) => {
    common(req, res, (error?: unknown) => {
      if (error !== undefined) {
        next(error)
        return
      }
      if (req.path === options.api || req.path.startsWith(`${options.api}/`))
        res.setHeader('content-security-policy', isUpload(req.path, options.api) ? upload : data)
      else {
        const page = pagePolicy(randomBytes(16).toString('base64'), {
          dev: options.dev,
          secure,
          frames: options.frames ?? [],
        })
        req.headers['content-security-policy'] = page
        res.setHeader('content-security-policy', page)
      }
      next()
    })
  }
}

const isUpload = (path: string, api: string): boolean => /^\/[^/]+\/file\//.test(path.slice(api.length))

const pagePolicy = (
  nonce: string,
  { dev, secure, frames }: { dev: boolean; secure: boolean; frames: readonly string[] },
): string =>
  policy({
    'default-src': ["'self'"],
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'", ...(dev ? ["'unsafe-eval'"] : [])],
    // React writes style attributes, and Payload's admin and its editor style elements: neither can carry a nonce.
    'style-src': ["'self'", "'unsafe-inline'"],
    // `data:` and `blob:`: drawn covers, and what an editor is about to upload.
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(dev ? ['ws:'] : [])],
    // The admin previews the site in a frame, and a text may hold a player.
    'frame-src': ["'self'", ...frames],
    'frame-ancestors': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
  })

const policy = (directives: Record<string, readonly string[]>): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
