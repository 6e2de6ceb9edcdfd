import { isIP } from 'node:net'
import { Agent, buildConnector, type Dispatcher, request as send } from 'undici'
import { BlockedAddressError, guardedLookup, isPublicAddress, type Resolve, systemResolve } from './addresses'

/** What {@link createGuardedFetch} needs to know. */
export type GuardedFetchOptions = {
  /** Lets requests go to private and loopback addresses: tests, local simulators. @default false */
  allowPrivateNetwork?: boolean
  /** Which addresses requests may go to. @default public ones */
  isAllowed?: (address: string) => boolean
  /** Host name → addresses. @default the machine's resolver */
  resolve?: Resolve
  /**
   * How a request without one names its sender (RFC 9110 §10.1.5). Some servers answer nobody who does not: GoToSocial
   * with a 418. @default {@link ownAgent}
   */
  userAgent?: string
}

/** How the hub names itself to other servers. Pure. */
export const ownAgent = (siteURL?: string): string =>
  siteURL === undefined ? 'payload-community-hub' : `payload-community-hub (+${siteURL})`

/** One outbound request. */
export type FetchRequest = {
  url: string
  /** @default 'GET' */
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
  /** Milliseconds from now until the whole answer must be here. @default 20 000 */
  timeoutMs?: number
  /** Bytes of the answer that are read; the rest is dropped. @default 1 MiB */
  maxBytes?: number
  /** Ends the request early. */
  signal?: AbortSignal
}

/** What came of it. It is never thrown: who sends must decide about each. */
export type FetchAnswer =
  /** The other side answered, whatever the status. */
  | {
      kind: 'answered'
      status: number
      headers: Headers
      body: Uint8Array
      /** The answer was longer than `maxBytes`. */
      truncated: boolean
      /** The address that answered, after redirects. */
      url: string
    }
  /** Certainly not sent: a bad or forbidden address, no such host, connection or TLS refused. */
  | { kind: 'not-sent'; why: string }
  /** Sent, or partly sent, and no whole answer came: the other side may have acted. */
  | { kind: 'maybe-sent'; why: string }

/** The one way out of the hub. */
export type GuardedFetch = (request: FetchRequest) => Promise<FetchAnswer>

const redirects = new Set([301, 302, 303, 307, 308])
const maxRedirects = 3
const mebibyte = 1024 * 1024

/**
 * Makes the one outbound fetch: http and https only, public addresses only, every connection pinned to the address
 * that was checked, redirects checked again and followed for GET and HEAD only, a deadline for the whole, a limit on
 * the answer. It logs nothing, and no `why` names an address: those of webhooks are secrets.
 *
 * Each request opens a connection of its own. A kept one that its server has just closed would turn a certain
 * failure into an uncertain one, and the hub sends few requests.
 */
export const createGuardedFetch = (options: GuardedFetchOptions = {}): GuardedFetch => {
  const isAllowed = options.allowPrivateNetwork ? null : (options.isAllowed ?? isPublicAddress)
  const resolve = options.resolve ?? systemResolve
  const own = { 'accept-encoding': 'identity', 'user-agent': options.userAgent ?? ownAgent() }
  return async (request) => {
    const deadline = AbortSignal.timeout(request.timeoutMs ?? 20_000)
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline
    const method = request.method ?? 'GET'
    const follows = method === 'GET' || method === 'HEAD'
    let headers: Record<string, string> = { ...own, ...lowerCased(request.headers ?? {}) }
    let target = request.url
    for (let hop = 0; ; hop += 1) {
      const url = checkURL(target, isAllowed)
      if (typeof url === 'string') return { kind: 'not-sent', why: url }
      const answer = await once({ ...request, method, url, headers, signal, resolve, isAllowed })
      if (answer.kind !== 'answered' || !follows || !redirects.has(answer.status)) return answer
      const location = answer.headers.get('location')
      if (location === null || !URL.canParse(location, url)) return answer
      if (hop === maxRedirects) return { kind: 'not-sent', why: 'too many redirects' }
      const next = new URL(location, url)
      if (url.protocol === 'https:' && next.protocol === 'http:')
        return { kind: 'not-sent', why: 'redirected from https to http' }
      if (next.origin !== url.origin) headers = withoutCredentials(headers)
      target = next.href
    }
  }
}

/** Says which addresses are allowed; null: all are. */
type Allowed = ((address: string) => boolean) | null

const checkURL = (text: string, isAllowed: Allowed): URL | string => {
  if (!URL.canParse(text)) return 'not an address'
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'neither http nor https'
  if (url.username !== '' || url.password !== '') return 'an address with a password in it'
  // `net.connect` resolves no literal, so `lookup` would never see it.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isAllowed && isIP(host) !== 0 && !isAllowed(host)) return 'not a public address'
  return url
}

const once = async (
  args: Omit<FetchRequest, 'url' | 'headers'> & {
    method: NonNullable<FetchRequest['method']>
    url: URL
    headers: Record<string, string>
    signal: AbortSignal
    resolve: Resolve
    isAllowed: Allowed
  },
): Promise<FetchAnswer> => {
  const { method, url, headers, body, signal, resolve, isAllowed, maxBytes = mebibyte } = args
  let connected = false
  const connect = buildConnector({
    timeout: 10_000,
    ...(isAllowed ? { lookup: guardedLookup(resolve, isAllowed) } : {}),
  })
  const agent = new Agent({
    pipelining: 0,
    connect: (target, callback) =>
      connect(target, (...result) => {
        // A byte can only leave after this point: TLS, if any, has been agreed on too.
        connected = result[0] === null
        callback(...result)
      }),
  })
  try {
    const answer = await send(url, { dispatcher: agent, method, headers, body: body ?? null, signal })
    const read = await readUpTo(answer.body, maxBytes)
    return {
      kind: 'answered',
      status: answer.statusCode,
      headers: toHeaders(answer.headers),
      ...read,
      url: url.href,
    }
  } catch (error) {
    return { kind: connected ? 'maybe-sent' : 'not-sent', why: reasonOf(error, signal) }
  } finally {
    // An answer that was cut short still has its socket.
    await agent.destroy()
  }
}

const readUpTo = async (
  stream: Dispatcher.ResponseData['body'],
  maxBytes: number,
): Promise<{ body: Uint8Array; truncated: boolean }> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  return { body: Buffer.concat(chunks).subarray(0, maxBytes), truncated: size > maxBytes }
}

const reasonOf = (error: unknown, signal: AbortSignal): string => {
  if (signal.aborted)
    return (signal.reason as Error | undefined)?.name === 'TimeoutError' ? 'no answer in time' : 'stopped'
  if (error instanceof BlockedAddressError) return error.message
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? 'the connection failed' : `the connection failed (${code})`
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const withoutCredentials = (headers: Record<string, string>): Record<string, string> => {
  const { authorization: _authorization, cookie: _cookie, ...rest } = headers
  return rest
}

const toHeaders = (raw: Record<string, string | string[] | undefined>): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw))
    for (const each of value === undefined ? [] : [value].flat()) headers.append(name, each)
  return headers
}

/** The body of an answer as text. */
export const textOf = (answer: Extract<FetchAnswer, { kind: 'answered' }>): string =>
  new TextDecoder().decode(answer.body)

/** The body of an answer as JSON, or `undefined` when it is none. */
export const jsonOf = (answer: Extract<FetchAnswer, { kind: 'answered' }>): unknown => {
  try {
    return JSON.parse(textOf(answer)) as unknown
  } catch {
    // Strangers send HTML where JSON was promised; the caller judges by the missing value.
    return undefined
  }
}
