import next from 'next'
import type { SiteOf } from './startHub'

/**
 * Admin and site by Next, inside this process: it shares the one Payload.
 *
 * @param args.root - the project's folder, absolute.
 * @param args.dev - compiles on request and reloads.
 */
export const nextSite =
  (args: { root: string; dev: boolean; host: string; port: number }): SiteOf =>
  (httpServer) => {
    const { root: dir, dev, host: hostname, port } = args
    const app = next({ dev, dir, hostname, port, httpServer })
    return {
      prepare: () => app.prepare(),
      handle: (req, res) => void app.getRequestHandler()(req, res),
      close: () => app.close(),
    }
  }
