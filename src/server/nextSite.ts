import type { Request, Response } from 'express'
import { createHash } from 'node:crypto'
import next from 'next'
import { missingHeader, missingPath } from '../core/pageHeaders'
import { decodedPath } from './goneAnswers'
import { hashedScripts } from './hashedScripts'
import { holdPage } from './holdPage'
import { offerAnswer } from './keptAnswers'
import type { SiteOf } from './startHub'
import { idleModules, withoutIdleScripts } from './stillPages'

/**
 * Admin and site by Next, inside this process: it shares the one Payload.
 *
 * What Next answers to a page's `notFound()` is an empty document that scripts fill. A visitor is answered by the page
 * `~missing` instead, whole, under the same status.
 *
 * @param args.root - the project's folder, absolute.
 * @param args.dev - compiles on request and reloads.
 */
export const nextSite =
  (args: { root: string; dev: boolean; host: string; port: number }): SiteOf =>
  (httpServer) => {
    const { root: dir, dev, host: hostname, port } = args
    const app = next({ dev, dir, hostname, port, httpServer })
    let idle: ReadonlySet<string> = new Set()
    const answer = (req: Request, res: Response): void => void app.getRequestHandler()(req, res)
    const send = (res: Response, html: string): void => void res.end(withoutIdleScripts(html, idle))
    // A page for nobody in particular: without a nonce it can be given again, and known again by its reader.
    const sendShown = (req: Request, res: Response, whole: string): void => {
      const html = withoutIdleScripts(whole, idle)
      const policy = String(res.getHeader('content-security-policy') ?? '')
      const hashed = dev || req.method !== 'GET' ? null : hashedScripts(html, policy)
      if (!hashed || res.statusCode !== 200 || !isForAnybody(req)) {
        res.end(html)
        return
      }
      res.setHeader('content-security-policy', hashed.policy)
      // A CDN may keep it, and asks each time whether it is still true; of a reader with a session nothing is offered.
      res.setHeader('cache-control', 'public, no-cache')
      res.vary('cookie')
      res.setHeader('etag', etagOf(hashed))
      offerAnswer(res)
      res.end(hashed.html)
    }
    return {
      prepare: async () => {
        await app.prepare()
        if (!dev) idle = idleModules(dir)
      },
      handle: (req, res) => {
        Reflect.deleteProperty(req.headers, missingHeader)
        if (isForScripts(req)) {
          answer(req, res)
          return
        }
        const before = res.getHeaders()
        const answerMissing = (): void => {
          for (const name of res.getHeaderNames()) res.removeHeader(name)
          for (const [name, value] of Object.entries(before))
            if (value !== undefined) res.setHeader(name, value)
          res.statusCode = 200
          askForMissing(req)
          holdPage(res, ({ status, html }) => {
            res.statusCode = status === 200 ? 404 : status
            send(res, html)
          })
          answer(req, res)
        }
        // Nobody's address; Next would take it for a fault of ours.
        if (decodedPath(req.path) === null) {
          answerMissing()
          return
        }
        holdPage(res, ({ status, html }) => {
          if (status === 404) answerMissing()
          else sendShown(req, res, html)
        })
        answer(req, res)
      },
      close: () => app.close(),
    }
  }

/** The pages that a stranger reads, in either language; not those that answer somebody: forms, searches, links of mails. */
const reading =
  /^(?:\/fr)?(?:\/(?:blog|forum|events|contests|members|code-of-conduct|transparency)(?:\/.*)?)?\/?$/
/** What an address says about the part of a list that it wants. */
const places = new Set([
  'page',
  'view',
  'period',
  'tag',
  'category',
  'after',
  'before',
  'month',
  'day',
  'date',
  'lang',
])

/** Does a reader without a session ask for what every other would be shown? */
const isForAnybody = ({ path, url, headers }: Request): boolean =>
  reading.test(path) &&
  (headers.cookie === undefined || /^hub-theme=\w+$/.test(headers.cookie)) &&
  [...new URLSearchParams(url.split('?')[1]).keys()].every((name) => places.has(name))

/** Policy and page belong together: a reader who is told that nothing changed keeps both. */
const etagOf = ({ html, policy }: { html: string; policy: string }): string =>
  `W/"${createHash('sha256').update(policy).update(html).digest('base64url').slice(0, 27)}"`

/** Files of the build, the admin (which is nothing without scripts), and what a page's own scripts ask for. */
const isForScripts = ({ path, headers }: Request): boolean =>
  path.startsWith('/_next/') ||
  /^\/admin(?:\/|$)/.test(path) ||
  headers.rsc !== undefined ||
  headers['next-action'] !== undefined

/** Turns a request into one for the page that says that nothing is at its address. */
const askForMissing = (req: Request): void => {
  req.headers[missingHeader] = decodedPath(req.path) === null ? missingPath : req.path
  req.url = (/^\/fr(?:\/|$)/.test(req.path) ? '/fr' : '') + missingPath
  // A form that was sent to where nothing is any more has been read already.
  if (req.method !== 'HEAD') req.method = 'GET'
  // What Next noted about the request is true of the first address.
  Reflect.deleteProperty(req, Symbol.for('NextInternalRequestMeta'))
}
