import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pino } from 'pino'
import { forEachReader, type Reader } from '../config/answering'
import { ofThisMoment } from '../core/moment'
import { createLedger } from '../database/ledger'
import { keptAnswers, offerAnswer } from './keptAnswers'
import { createReadCache } from './readCache'

type Asked = IncomingMessage & { body?: Buffer }

const ledger = createLedger({ others: { heard: async () => [] } })
let made = 0
let answer: (req: Asked, res: ServerResponse) => void
let kept: RequestListener
let server: Server
let base = ''

/** Answers with how many answers were made so far. */
const count = (res: ServerResponse, offered = true): void => {
  ledger.read(['posts'])
  if (offered) offerAnswer(res)
  res.setHeader('x-of', 'all')
  res.end(String(made))
}

beforeAll(async () => {
  server = createServer((req, res) => {
    kept(req, res)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  made = 0
  answer = (_req, res) => {
    count(res)
  }
  kept = keptAnswers({
    app: (req, res) => {
      made += 1
      answer(req, res)
    },
    cache: createReadCache({ ledger }),
    logger: pino({ level: 'silent' }),
    graphQL: '/api/graphql',
    api: '/api',
    cookiePrefix: 'payload',
    slugs: new Set(['posts', 'tags']),
    ipOf: () => '10.0.0.1',
  })
})

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(base + path, init)
  return { text: await response.text(), status: response.status, headers: response.headers }
}
const texts = async (path: string, init: RequestInit = {}): Promise<string[]> => [
  (await get(path, init)).text,
  (await get(path, init)).text,
]

describe('answers that are kept in front of the hub', () => {
  it('should be given again, header by header, until what they were made from is written', async () => {
    await get('/blog')
    const again = await get('/blog')
    expect(again.text).toBe('1')
    expect(again.headers.get('x-of')).toBe('all')
    expect(again.headers.get('x-hub-cache')).toBe('hit')
    expect(again.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    ledger.written(['topics'])
    expect((await get('/blog')).text).toBe('1')
    ledger.written(['posts'])
    expect((await get('/blog')).text).toBe('2')
  })

  it.each<[string, string, RequestInit]>([
    ['has a session', '/blog', { headers: { cookie: 'a=b; payload-token=x' } }],
    ['brings a token', '/blog', { headers: { authorization: 'JWT x' } }],
    ['asks for a part', '/blog', { headers: { range: 'bytes=0-1' } }],
    ['hides another method', '/blog', { headers: { 'x-payload-http-method-override': 'GET' } }],
    ['writes', '/blog', { method: 'POST', body: 'x' }],
    ['asks the REST API', '/api/posts', {}],
    ['asks for the admin', '/admin/posts', {}],
  ])('should not be given to who %s', async (_who, path, init) => {
    expect(await texts(path, init)).toEqual(['1', '2'])
  })

  it.each<[string, (res: ServerResponse) => void]>([
    ['nobody offered', (res) => count(res, false)],
    [
      'set a cookie',
      (res) => {
        res.setHeader('set-cookie', 'a=b')
        count(res)
      },
    ],
    [
      'failed',
      (res) => {
        res.statusCode = 500
        count(res)
      },
    ],
    [
      'are of their moment',
      (res) => {
        ofThisMoment()
        count(res)
      },
    ],
    [
      'are giant',
      (res) => {
        offerAnswer(res)
        res.write(String(made))
        res.end(' '.repeat(2 * 1024 * 1024))
      },
    ],
  ])('should not be kept when they %s', async (_why, answered) => {
    answer = (_req, res) => {
      answered(res)
    }
    expect((await texts('/blog')).map((text) => text.trim())).toEqual(['1', '2'])
  })

  it('should be apart by all that an answer may depend on', async () => {
    const alike: Record<string, string>[] = [
      {},
      { 'accept-language': 'fr' },
      { cookie: 'hub-theme=dark' },
      { 'x-forwarded-host': 'evil.example' },
      { origin: 'https://evil.example' },
    ]
    const first = []
    for (const headers of alike) first.push((await get('/blog', { headers })).text)
    expect(first).toEqual(['1', '2', '3', '4', '5'])
    for (const [index, headers] of alike.entries())
      expect((await get('/blog', { headers })).text).toBe(String(index + 1))
    expect((await get('/blog?a')).text).toBe('6')
  })

  it('should tell GraphQL by its body, and leave the body to the application', async () => {
    answer = (req, res) => {
      offerAnswer(res)
      res.end(`${made} ${req.body?.toString() ?? ''}`)
    }
    const ask = (body: string) => get('/api/graphql', { method: 'POST', body })
    expect((await ask('one')).text).toBe('1 one')
    expect((await ask('two')).text).toBe('2 two')
    expect((await ask('one')).text).toBe('1 one')
  })

  it('should be known again by their tag', async () => {
    answer = (_req, res) => {
      res.setHeader('etag', '"a"')
      count(res)
    }
    await get('/blog')
    const again = await get('/blog', { headers: { 'if-none-match': '"a"' } })
    // A reader's own copy is asked for under the same key: browsers send the rest alike.
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it.each([
    ['one of several', '"b", W/"a"', 304],
    ['weakened on the way', 'W/"a"', 304],
    ['another', '"aa"', 200],
    ['nonsense', 'a', 200],
  ])('should compare tags as RFC 9110 says: %s', async (_case, has, status) => {
    answer = (_req, res) => {
      res.setHeader('etag', '"a"')
      count(res)
    }
    await get('/blog')
    expect((await get('/blog', { headers: { 'if-none-match': has } })).status).toBe(status)
  })

  it('should name what they were made from, at the first time and at the next', async () => {
    answer = (_req, res) => {
      ledger.read(['posts_locales', 'tags', 'select'])
      count(res)
    }
    for (let n = 0; n < 2; n += 1)
      expect((await get('/blog')).headers.get('surrogate-key')).toBe('all posts tags')
  })

  it.each<[string, RequestInit, (res: ServerResponse) => void]>([
    ['nobody offered', {}, (res) => count(res, false)],
    ['is of its moment', {}, (res) => (ofThisMoment(), count(res))],
    ['sets a cookie', {}, (res) => (res.setHeader('set-cookie', 'a=b'), count(res))],
    ['failed', {}, (res) => ((res.statusCode = 500), count(res))],
    ['answers a session', { headers: { cookie: 'payload-token=x' } }, (res) => count(res)],
  ])('should name nothing when an answer %s', async (_why, init, answered) => {
    answer = (_req, res) => {
      answered(res)
    }
    expect((await get('/blog', init)).headers.get('surrogate-key')).toBeNull()
  })

  it('should not be made again for addresses that were asked for once each, nor hold more than they may', async () => {
    const cache = createReadCache({ ledger, maxBytes: 1024 * 1024 })
    const own = keptAnswers({
      app: (_req, res) => {
        offerAnswer(res)
        res.end(' '.repeat(10_000))
      },
      cache,
      logger: pino({ level: 'silent' }),
      graphQL: '/api/graphql',
      api: '/api',
      cookiePrefix: 'payload',
      slugs: new Set(['posts', 'tags']),
      ipOf: () => '10.0.0.1',
    })
    kept = own
    for (let n = 0; n < 1000; n += 1) await get(`/blog?bust=${n}`)
    const { bytes, entries } = cache.size()
    expect(bytes).toBeLessThanOrEqual(1024 * 1024)
    expect(entries).toBeLessThan(110)
  })

  it('should let a reader go in the middle of a long answer, keep nothing of it, and answer the next one whole', async () => {
    const body = ' '.repeat(100_000)
    let left = (): void => undefined
    const gone = new Promise<void>((resolve) => (left = resolve))
    answer = (_req, res) => {
      offerAnswer(res)
      res.write(body)
      res.once('close', left)
    }
    const reader = connect(Number(new URL(base).port), '127.0.0.1')
    reader.write('GET /long HTTP/1.1\r\nhost: x\r\n\r\n')
    await once(reader, 'data')
    reader.destroy()
    await gone
    answer = (_req, res) => {
      count(res)
    }
    expect(await texts('/long')).toEqual(['2', '2'])
  })

  it('should not hold 100 MB on the way through', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    answer = (_req, res) => {
      offerAnswer(res)
      const send = (n: number): void => {
        if (n === 0) res.end()
        else if (res.write(chunk)) setImmediate(send, n - 1)
        else res.once('drain', () => send(n - 1))
      }
      send(100)
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    let bytes = 0
    const response = await fetch(`${base}/giant`)
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.length
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(bytes).toBe(100 * chunk.length)
    expect(most).toBeLessThan(80 * chunk.length)
    expect((await fetch(`${base}/giant`, { method: 'HEAD' })).headers.get('x-hub-cache')).toBeNull()
  })

  it('should be given to nobody but who sent the same of what may poison them', async () => {
    answer = (req, res) => {
      offerAnswer(res)
      res.end([req.headers['x-forwarded-host'], req.headers['x-forwarded-proto']].join(''))
    }
    await get('/', { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' } })
    expect((await get('/')).text).toBe('')
    const raw = (host: string) =>
      new Promise<string>((resolve) => {
        let text = ''
        connect(Number(new URL(base).port), '127.0.0.1')
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('close', () => resolve(text))
          .write(`GET /host HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)
      })
    answer = (req, res) => {
      offerAnswer(res)
      res.end(`at ${req.headers.host ?? ''}`)
    }
    expect(await raw('evil.example')).toContain('at evil.example')
    expect(await raw('hub.example')).toContain('at hub.example')
  })

  it('should say who reads them, each time but the first', async () => {
    const readers: Reader[] = []
    answer = (_req, res) => {
      forEachReader((reader) => readers.push(reader))
      count(res)
    }
    const init = { headers: { 'user-agent': 'Firefox' } }
    await texts('/blog', init)
    expect(readers).toEqual([{ ip: '10.0.0.1', userAgent: 'Firefox' }])
  })

  it('should be made once for many who ask at once, and survive the first one who leaves', async () => {
    const waiting: ServerResponse[] = []
    const arrived = new Promise<void>((resolve) => {
      answer = (_req, res) => {
        waiting.push(res)
        resolve()
      }
    })
    const left = connect(Number(new URL(base).port), '127.0.0.1')
    left.write('GET /blog HTTP/1.1\r\nhost: x\r\n\r\n')
    await arrived
    answer = (_req, res) => {
      count(res)
    }
    const raw = () =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(base).port), '127.0.0.1')
        socket.write('GET /blog HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
        socket.setEncoding('utf8').on('data', resolve)
      })
    const others = [raw(), raw(), raw()]
    left.destroy()
    for (const text of await Promise.all(others)) expect(text).toMatch(/^HTTP\/1\.1 200/)
    expect(waiting).toHaveLength(1)
  })
})
