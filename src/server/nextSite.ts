import type { Request, Response } from 'express'
import next from 'next'
import { missingHeader, missingPath } from '../core/pageHeaders'
import { decodedPath } from './goneAnswers'
import { holdPage } from './holdPage'
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
          else send(res, html)
        })
        answer(req, res)
      },
      close: () => app.close(),
    }
  }

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
