import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { StartError } from './boot'

/** A listening server whose application can come later, and which ends gracefully. */
export type Listener = {
  server: Server
  /** Hands every request from now on to the application. */
  serve: (app: RequestListener) => void
  /** Accepts nothing new, lets requests in flight finish, and cuts what is left after `deadline` milliseconds. */
  close: (deadline: number) => Promise<void>
}

/**
 * Takes the port before anything else happens, so that a port in use leaves nothing half-done. Until there is an
 * application, `/healthz` answers and everything else is asked to come back.
 *
 * @throws StartError when the address cannot be listened on.
 */
export const listen = async (args: { port: number; host: string }): Promise<Listener> => {
  let answer: RequestListener = notYet
  let closing = false
  const upgraded = new Set<Socket>()
  const server = createServer((req, res) => {
    // A connection that stays open would keep a stopping server.
    if (closing) res.setHeader('connection', 'close')
    answer(req, res)
  })
  server.on('upgrade', (_req, socket: Socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, args)))
    server.listen(args.port, args.host, resolve)
  })
  return {
    server,
    serve: (app) => (answer = app),
    close: async (deadline) => {
      closing = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of upgraded) socket.destroy()
      // Connections that were busy when `close` swept the idle ones.
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), deadline)
      await closed
      clearInterval(sweep)
      clearTimeout(cut)
    },
  }
}

const notYet: RequestListener = (req, res) => {
  const alive = req.url === '/healthz'
  res.writeHead(alive ? 200 : 503, {
    'content-type': 'application/json',
    ...(alive ? {} : { 'retry-after': '2' }),
  })
  res.end(JSON.stringify({ status: alive ? 'ok' : 'starting' }))
}

const explain = (cause: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): Error => {
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT: ${port} is in use on ${host}; choose another, or stop what listens there.`,
    EACCES: `PORT: listening on ${port} is not permitted; choose a port above 1023.`,
    EADDRNOTAVAIL: `HOST: ${host} is no address of this machine.`,
    ENOTFOUND: `HOST: ${host} is no address of this machine.`,
  }
  const reason = reasons[cause.code ?? '']
  return reason === undefined ? cause : new StartError(reason, { cause })
}
