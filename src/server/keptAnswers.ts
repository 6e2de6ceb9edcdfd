import { Buffer } from 'node:buffer'
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { type Answering, answering, type Reader } from '../config/answering'
import { offerMoment } from '../core/moment'
import type { ReadCache } from './readCache'
import { requestIdOf, safeURL } from './requests'
import { surrogateKey } from './surrogateKeys'

/** A whole answer, ready to be sent many times. */
export type KeptAnswer = {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
  /** See `forEachReader`. */
  forReaders: Answering['forReaders']
}

/** What {@link keptAnswers} needs to know. */
export type KeptAnswersOptions = {
  /** Answers what is not kept. */
  app: RequestListener
  cache: ReadCache
  logger: Logger
  /** The one address that is asked by POST, too: GraphQL. */
  graphQL: string
  /** Payload's API route: below it nothing is kept but GraphQL. */
  api: string
  /** What the session cookie's name begins with. */
  cookiePrefix: string
  /** Slugs of all collections and globals. */
  slugs: ReadonlySet<string>
  /** The address of who asks. */
  ipOf: (req: IncomingMessage) => string
}

const offered = new WeakSet<ServerResponse>()

/**
 * Says of an answer that whoever asks the same may have it: it holds nothing of its reader. Only such are kept, and only
 * when their reader was nobody, they set no cookie and nothing in them was of its moment.
 */
export const offerAnswer = (res: ServerResponse): void => void offered.add(res)

/** Longest request body that is part of a key, in bytes: a longer document is no page's, and is executed each time. */
const longestBody = 16 * 1024

/**
 * The hub's answers to readers who are nobody in particular, kept whole in front of everything: pages, feeds and
 * GraphQL. An answer is given again as long as nothing that it was made from was written (see `readCache.ts`), to
 * requests that are alike in all that an answer may depend on. What is kept costs its reader's limits nothing.
 */
export const keptAnswers = (options: KeptAnswersOptions): RequestListener => {
  const { app, cache, logger } = options
  offerMoment(() => {
    const store = answering.getStore()
    if (store) store.momentary = true
  })
  const isAlike = likeness(options)
  const readerOf = (req: IncomingMessage): Reader => ({
    ip: options.ipOf(req),
    userAgent: req.headers['user-agent'] ?? null,
  })

  return (req, res) => {
    const ask = (body: string | null): void => {
      const key = isAlike(req, body)
      if (key === null) {
        app(req, res)
        return
      }
      const startedAt = Date.now()
      const give = (answer: KeptAnswer): void => {
        send({ req, res, answer, logger, startedAt })
        if (answer.forReaders.length === 0) return
        const reader = readerOf(req)
        for (const work of answer.forReaders) work(reader)
      }
      const compute = async () => {
        const store: Answering = { momentary: false, forReaders: [] }
        const reading = cache.reading()
        onHead(res, () => {
          if (
            reading &&
            !store.momentary &&
            isForAll({ status: res.statusCode, headers: res.getHeaders() }, res)
          )
            res.setHeader('surrogate-key', surrogateKey(reading(), options.slugs))
        })
        const answer = await answering.run(store, () => capture(app, req, res))
        const keep = answer !== null && !store.momentary && isForAll(answer, res)
        const value = answer && { ...answer, forReaders: store.forReaders }
        return { value, keep, size: (answer?.body.length ?? 0) + 1_000 }
      }
      const found = cache.get(key, compute)
      if (!(found instanceof Promise)) {
        if (found.value) give(found.value)
        return
      }
      found.then(
        ({ value, hit }) => {
          if (hit && value) give(value)
        },
        (error: unknown) => {
          logger.error({ err: error, msg: 'an answer could not be made' })
          res.destroy()
        },
      )
    }
    if (req.method === 'POST' && req.url === options.graphQL) readShort(req, ask)
    else ask(null)
  }
}

const isForAll = ({ status, headers }: Pick<Captured, 'status' | 'headers'>, res: ServerResponse): boolean =>
  status === 200 && offered.has(res) && headers['set-cookie'] === undefined

/** Does something when all is known that the headers can say: an offered answer is whole by then. */
const onHead = (res: ServerResponse, work: () => void): void => {
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse
  res.writeHead = (...given: unknown[]) => {
    if (typeof given[0] === 'number') res.statusCode = given[0]
    work()
    return writeHead(...given)
  }
}

/** Reads a body that may be part of a key; any other is left to the application. */
const readShort = (req: IncomingMessage, then: (body: string | null) => void): void => {
  const length = Number(req.headers['content-length'])
  if (!(length > 0 && length <= longestBody) || req.headers['content-encoding'] !== undefined) {
    then(null)
    return
  }
  const chunks: Buffer[] = []
  req.on('data', (chunk: Buffer) => chunks.push(chunk))
  req.on('end', () => {
    const body = Buffer.concat(chunks)
    // Express's reader finds the stream ended, and this in its place.
    Object.assign(req, { body })
    then(body.toString('utf8'))
  })
}

/** All of a request, besides its address and body, that an answer to nobody may depend on. */
const telling = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  // Cookies that are no session, such as the choice of light or dark.
  'cookie',
  'origin',
  // Nothing should depend on these; were something to, it would poison its own sender's answer alone.
  'host',
  'x-forwarded-host',
  'x-forwarded-proto',
  'sec-fetch-site',
  // A page that is fetched ahead has no reader yet.
  'purpose',
  'sec-purpose',
] as const

/** With one of these a request is no plain question. */
const special = [
  'authorization',
  'range',
  'if-modified-since',
  'if-match',
  'x-payload-http-method-override',
  'x-http-method-override',
  'rsc',
  'next-action',
  'next-router-prefetch',
  'next-router-state-tree',
  'upgrade',
] as const

/** The key under which requests are alike; null for one whose answer is its own. */
const likeness = ({ graphQL, api, cookiePrefix }: KeptAnswersOptions) => {
  const session = `${cookiePrefix}-token=`
  return ({ method, url = '/', headers }: IncomingMessage, body: string | null): string | null => {
    const [path = '/'] = url.split('?', 1)
    const isGraphQL = path === graphQL
    if (method === 'POST' ? !isGraphQL || body === null : method !== 'GET') return null
    if (
      !isGraphQL &&
      (path.startsWith(`${api}/`) || /^\/(_next|admin|healthz|readyz|metrics|l)\b/.test(path))
    )
      return null
    if (headers.cookie?.includes(session)) return null
    for (const name of special) if (headers[name] !== undefined) return null
    let key = `${method} ${url}`
    for (const name of telling) key += `\n${String(headers[name] ?? '')}`
    return `${key}\n\n${body ?? ''}`
  }
}

type Captured = Omit<KeptAnswer, 'forReaders'>

/** Lets the application answer, and says what; null when it did not come to that. */
const capture = (app: RequestListener, req: IncomingMessage, res: ServerResponse): Promise<Captured | null> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const keep = (chunk: unknown, encoding: unknown): void => {
      if (size > largest) return
      if (typeof chunk === 'string')
        chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
      size += chunks.at(-1)?.length ?? 0
      // Nobody needs what will not be kept.
      if (size > largest) chunks.length = 0
    }
    const write = res.write.bind(res) as (...given: unknown[]) => boolean
    const end = res.end.bind(res) as (...given: unknown[]) => ServerResponse
    res.write = (...given: unknown[]) => {
      keep(given[0], given[1])
      return write(...given)
    }
    res.end = (...given: unknown[]) => {
      keep(given[0], given[1])
      const result = end(...given)
      // After the end, which says what it is made from.
      const headers = ownHeaders(res)
      resolve(size > largest ? null : { status: res.statusCode, headers, body: Buffer.concat(chunks) })
      return result
    }
    res.once('close', () => resolve(null))
    app(req, res)
  })

/** Bytes of the largest answer that is kept. */
const largest = 1024 * 1024

/** What each reader gets anew. */
const ofItsReader = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'ratelimit',
  'ratelimit-policy',
  'transfer-encoding',
  'x-hub-cache',
  'x-request-id',
])

const ownHeaders = (res: ServerResponse): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(res.getHeaders()).filter(([name]) => !ofItsReader.has(name)))

/** RFC 9110, 13.1.2: any of the tags that the reader has, compared weakly, as a proxy may have weakened ours. */
const isKnown = (has: string | undefined, tag: unknown): boolean =>
  has !== undefined &&
  typeof tag === 'string' &&
  (has.match(/(?:W\/)?"[^"]*"/g) ?? []).some((each) => each.replace('W/', '') === tag.replace('W/', ''))

const send = (args: {
  req: IncomingMessage
  res: ServerResponse
  answer: KeptAnswer
  logger: Logger
  startedAt: number
}): void => {
  const { req, res, answer, logger, startedAt } = args
  const id = requestIdOf(req)
  const known = isKnown(req.headers['if-none-match'], answer.headers.etag)
  const status = known ? 304 : answer.status
  res.writeHead(status, {
    ...answer.headers,
    'x-hub-cache': 'hit',
    'x-request-id': id,
    ...(known ? {} : { 'content-length': answer.body.length }),
  })
  res.end(known ? undefined : answer.body)
  if (logger.isLevelEnabled('info'))
    logger.info({
      req: { method: req.method, url: safeURL(req.url ?? '') },
      res: { statusCode: status },
      requestId: id,
      responseTime: Date.now() - startedAt,
      msg: `${req.method} ${safeURL(req.url ?? '')} ${status}`,
    })
}
