import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

// RFC 9110 §7.6.1: they belong to the connection; and the body was decoded and measured before it came here.
const ofTheConnection = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** The headers of an Express request for the Fetch world. */
export const fetchHeaders = (req: ExpressRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    if (value !== undefined && !ofTheConnection.has(name))
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return headers
}

/**
 * The address of a request at the hub's own origin, whatever host its line names: `GET http://elsewhere/…` is a request
 * like any other (RFC 9112, 3.2.2), and `//elsewhere/…` is a path.
 */
export const ownAddress = (asked: string, origin: string): string => {
  if (asked.startsWith('/')) return origin + asked
  const { pathname, search } = new URL(asked, origin)
  return origin + pathname + search
}

/**
 * An Express request as the Fetch request that Payload takes. Its address is built from the hub's own origin, never
 * from the `Host` header, which a client may choose. The body is the buffer that the route's limit let through.
 */
export const toFetchRequest = (
  req: ExpressRequest,
  args: { origin: string; signal: AbortSignal },
): Request => {
  const headers = fetchHeaders(req)
  const body: unknown = req.body
  const bytes = Buffer.isBuffer(body) && body.length > 0 && !/^(GET|HEAD)$/.test(req.method) ? body : null
  if (bytes) headers.set('content-length', String(bytes.length))
  return new Request(ownAddress(req.originalUrl, args.origin), {
    method: req.method,
    headers,
    signal: args.signal,
    ...(bytes ? { body: new Uint8Array(bytes) } : {}),
  })
}

/** Sends a Fetch response through Express, streaming its body. Headers that Express set before are kept. */
export const sendFetchResponse = async (response: Response, res: ExpressResponse): Promise<void> => {
  res.status(response.status)
  response.headers.forEach((value, name) => {
    // Two policies hold together: Payload adds its own to an uploaded SVG.
    if (name === 'content-security-policy') res.append(name, value)
    else if (name !== 'set-cookie') res.setHeader(name, value)
  })
  for (const cookie of response.headers.getSetCookie()) res.append('set-cookie', cookie)
  if (response.body === null) {
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res)
}

/** Aborted when the client goes away before its answer is complete. */
export const clientGone = (res: ExpressResponse): AbortSignal => {
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  return gone.signal
}
