import type { Request, RequestHandler, Response } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { userOf } from '../access'
import { hubCustom } from '../config/hubCustom'
import { endedChannel, liveBus, type LiveSource, sessionChannel } from '../config/live'
import { serverErrors } from './errors'
import { fetchHeaders } from './fetchAdapter'

/** The live streams of this process. */
export type Live = {
  /** Answers `GET /api/live`. */
  route: RequestHandler
  /** Ends every stream, and takes no new one: clients come back to whoever serves next. */
  close: () => void
}

/** What {@link createLive} needs to know. */
export type LiveOptions = {
  payload: Payload
  /** Milliseconds between two signs of life; at each the session is asked for again. @default 25 s, below the 30 s of impatient proxies */
  heartbeatMs?: number
  /** Streams of one member at most; a browser opens one, whatever its tabs. @default 6 */
  perMember?: number
  /** Bytes that a slow client may have waiting before its stream is cut; it comes back and misses nothing. @default 64 KiB */
  mostWaiting?: number
}

/** Milliseconds after which a client whose stream ended comes back. */
const comeBackAfter = 3000

/**
 * Server-Sent Events for the signed-in member: one event for each source of live news, with the positions of all in its
 * id. A client that comes back with `Last-Event-ID` is told from the database what it missed.
 */
export const createLive = (options: LiveOptions): Live => {
  const { payload, perMember = 6 } = options
  const sources = hubCustom(payload.config).live ?? []
  const streams = new Map<string, Set<() => void>>()
  let isOpen = true

  const route: RequestHandler = async (request, response) => {
    if (!isOpen) throw serverErrors.NOT_READY()
    const req = await signedIn(payload, request)
    const user = req && userOf(req)
    // Neither is asked again by a browser: its EventSource gives up.
    if (!req || !user) throw serverErrors.NOT_SIGNED_IN()
    const member = String(user.id)
    const own = streams.get(member) ?? new Set()
    if (own.size >= perMember) throw serverErrors.TOO_MANY_REQUESTS()
    streams.set(member, own)
    const end = openStream({
      ...options,
      request,
      response,
      req,
      member: user.id,
      sources,
      onEnd: () => {
        own.delete(end)
        if (own.size === 0 && streams.get(member) === own) streams.delete(member)
      },
    })
    own.add(end)
  }

  return {
    route,
    close: () => {
      isOpen = false
      for (const own of streams.values()) for (const end of [...own]) end()
    },
  }
}

/** The request in the name of its member, in the language that it asks for; null for strangers. */
const signedIn = async (payload: Payload, request: Request): Promise<PayloadRequest | null> => {
  const { user } = await payload.auth({ headers: fetchHeaders(request) })
  if (!user) return null
  const locale = request.query.locale === 'fr' ? 'fr' : 'en'
  const req = await createLocalReq({ user, locale }, payload)
  // What the page has open, for sources that ask.
  req.query = request.query
  return req
}

const openStream = (
  args: LiveOptions & {
    request: Request
    response: Response
    req: PayloadRequest
    member: number | string
    sources: readonly LiveSource[]
    onEnd: () => void
  },
): (() => void) => {
  const { payload, request, response, req, member, sources, onEnd } = args
  const { heartbeatMs = 25_000, mostWaiting = 64 * 1024 } = args
  const positions = new URLSearchParams(request.get('last-event-id') ?? '')
  const bus = liveBus(payload)
  let isOpen = true

  const end = (): void => {
    if (!isOpen) return
    isOpen = false
    clearInterval(heart)
    for (const forget of listening) forget()
    response.end()
    onEnd()
  }
  const write = (text: string): void => {
    if (!isOpen) return
    response.write(text)
    if (response.writableLength > mostWaiting) end()
  }
  const fail = (err: unknown): void => {
    payload.logger.error({ err, msg: 'A live stream ended' })
    end()
  }
  const askAgain = async (): Promise<void> => {
    const now = await signedIn(payload, request)
    const user = now && userOf(now)
    if (String(user?.id) === String(member)) write(': still here\n\n')
    else end()
  }
  const looks = sources.map((source) => {
    let said = ''
    const look = oneAtATime(async () => {
      if (!isOpen) return
      const { position, data } = await source.news({ req, after: positions.get(source.name) })
      positions.set(source.name, position)
      const text = JSON.stringify(data)
      // The same state, rung for twice, is no news.
      if (data === null || `${position} ${text}` === said) return
      said = `${position} ${text}`
      write(`id: ${positions.toString()}\nevent: ${source.name}\ndata: ${text}\n\n`)
    }, fail)
    return { source, look }
  })
  const askOnce = oneAtATime(askAgain, fail)
  const sid = (req.user as { _sid?: string } | null)?._sid
  const listening = [
    ...looks.flatMap(({ source, look }) => source.channels(req).map((channel) => bus.listen(channel, look))),
    bus.listen(sessionChannel(member), askOnce),
    ...(sid === undefined ? [] : [bus.listen(endedChannel(sid), end)]),
  ]
  const heart = setInterval(askOnce, heartbeatMs)
  response.once('close', end)

  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // No transformation: neither our compression nor a proxy's may hold events back to fill a block.
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  write(`retry: ${comeBackAfter}\n\n`)
  for (const { look } of looks) look()
  return end
}

/** Runs `work` at each call, never twice at once: calls during a run become one run after it. */
const oneAtATime = (work: () => Promise<void>, fail: (error: unknown) => void): (() => void) => {
  let isRunning = false
  let isAsked = false
  const run = async (): Promise<void> => {
    isRunning = true
    do {
      isAsked = false
      await work()
    } while (isAsked)
    isRunning = false
  }
  return () => {
    isAsked = true
    if (!isRunning) run().catch(fail)
  }
}
