import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createLogger } from '../../src/config/logger'
import { type AppOptions, createApp } from '../../src/server/app'
import type { TestHub } from '../helpers/bootHub'

/** Far above what a test does: rate limits are tested with their own. */
const roomy = { limit: 100_000, windowMs: 60_000 }
/** Rate limits that no test meets by chance. */
export const roomyRates = {
  graphql: roomy,
  rest: roomy,
  pages: roomy,
  logIn: roomy,
  signUp: roomy,
  forgot: roomy,
}

/** The hub's application over a booted hub, not listening; its log lines are kept in `lines`. */
export const appOf = (hub: TestHub, options: Partial<AppOptions> = {}) => {
  const lines: string[] = []
  const logger = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } })
  return {
    lines,
    ...createApp({
      payload: hub.payload,
      payloadKey: hub.key,
      siteURL: 'http://localhost:3000',
      logger,
      rateLimits: roomyRates,
      ...options,
    }),
  }
}

/** A listening application. */
export type Listening = {
  url: string
  /** How many are open now. */
  connections: () => Promise<number>
  /** Ends it with its connections. */
  stop: () => Promise<void>
}

/** Listens on a free port of loopback. */
export const listen = async (app: RequestListener): Promise<Listening> => {
  const server: Server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
      }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Posts a GraphQL request; answers status, headers and parsed body. */
export const post = async (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: GraphQLBody }> => {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as GraphQLBody }
}

/** As much of a GraphQL answer as the tests look at. */
export type GraphQLBody = {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: Record<string, unknown> }[]
}
