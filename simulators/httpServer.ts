import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request, its body read whole. */
export type Exchange = {
  method: string
  /** Path without the query. */
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: string
  /** The body as it came. */
  bytes: Buffer
  json: () => unknown
  /** Sends a JSON answer. */
  answer: (status: number, body: unknown, headers?: Record<string, string>) => void
  /** Sends plain text. */
  say: (status: number, text: string, headers?: Record<string, string>) => void
  /** Breaks the connection without an answer. */
  drop: () => void
}

/** A server on a free port of 127.0.0.1. */
export type RunningServer = { url: string; stop: () => Promise<void> }

/**
 * Starts a server for tests and demonstrations: loopback only, ended by `stop` with all its connections.
 *
 * @param port - @default a free one
 * @param now - its clock, which every answer tells in its `Date`. @default the machine's
 */
export const startHttpServer = async (
  handle: (exchange: Exchange) => void,
  port = 0,
  now: () => Date = () => new Date(),
): Promise<RunningServer> => {
  const server = createServer((request, response) => {
    response.setHeader('date', now().toUTCString())
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => handle(exchangeOf(request, response, Buffer.concat(chunks))))
    // A client that gave up is no event of a simulator.
    request.on('error', () => undefined)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const exchangeOf = (request: IncomingMessage, response: ServerResponse, bytes: Buffer): Exchange => {
  const body = bytes.toString()
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body,
    bytes,
    json: () => {
      try {
        return JSON.parse(body) as unknown
      } catch {
        // Judged by the missing value, as a real server judges malformed JSON.
        return undefined
      }
    },
    answer: (status, value, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(JSON.stringify(value))
    },
    say: (status, text, headers = {}) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
      response.end(text)
    },
    drop: () => request.socket.destroy(),
  }
}

/** How a simulator misbehaves, once. */
export type Mode =
  /** Does what was asked, and breaks the connection instead of saying so. */
  | { kind: 'drop-answer' }
  /** Breaks the connection before it does anything. */
  | { kind: 'drop-request' }
  /** Does what was asked, and never answers. */
  | { kind: 'hang' }
  /** Does nothing but answer this; with `after`, does what was asked and answers this all the same. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string>; after?: boolean }
  /** Does what was asked, and answers after so many milliseconds. */
  | { kind: 'slow'; ms: number }

/** A queue of misbehaviours: each is used by one request. */
export const createModes = (): { next: (...modes: Mode[]) => void; take: () => Mode | undefined } => {
  const queue: Mode[] = []
  return { next: (...modes) => void queue.push(...modes), take: () => queue.shift() }
}
