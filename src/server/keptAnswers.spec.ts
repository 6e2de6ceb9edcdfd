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
