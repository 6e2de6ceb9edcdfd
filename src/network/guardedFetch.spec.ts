import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { guardedLookup, isPublicAddress, type Resolve } from './addresses'
import { createGuardedFetch, type FetchAnswer, jsonOf, ownAgent, textOf } from './guardedFetch'

const forbidden = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'not an address',
]

describe('isPublicAddress', () => {
  it.each(forbidden)('should refuse %s', (address) => expect(isPublicAddress(address)).toBe(false))
  it.each(['9.9.9.9', '193.0.6.139', '2a00:1450:4007::200e', '::ffff:9.9.9.9'])(
    'should allow %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
})

describe('guardedLookup', () => {
  const ask = (resolve: Resolve, all: boolean) =>
    new Promise((done) => {
      guardedLookup(resolve)('host.example', { all }, (error, address) => done(error?.message ?? address))
    })

  it('should answer the public addresses of a name only', async () => {
    const resolve: Resolve = () =>
      Promise.resolve([
        { address: '127.0.0.1', family: 4 },
        { address: '9.9.9.9', family: 4 },
      ])
    expect(await ask(resolve, true)).toEqual([{ address: '9.9.9.9', family: 4 }])
    expect(await ask(resolve, false)).toBe('9.9.9.9')
  })

  it('should refuse a name without a public address', async () => {
    expect(await ask(() => Promise.resolve([{ address: '::1', family: 6 }]), true)).toBe(
      'not a public address',
    )
    expect(await ask(() => Promise.resolve([]), false)).toBe('not a public address')
  })
})

describe('createGuardedFetch', () => {
  let server: Server
  let origin: string
  const seen: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = []
  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/json': (_request, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'),
    '/long': (_request, response) => void response.writeHead(200).end('x'.repeat(5_000)),
    '/hang': () => undefined,
    '/hang-in-body': (_request, response) => void response.writeHead(200).write('{"half":'),
    '/reset': (request) => void request.socket.destroy(),
    '/to-json': (_request, response) => void response.writeHead(302, { location: '/json' }).end(),
    '/loop': (_request, response) => void response.writeHead(302, { location: '/loop' }).end(),
    '/to-file': (_request, response) =>
      void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-other': (_request, response) =>
      void response.writeHead(302, { location: origin.replace('127.0.0.1', 'localhost') + '/json' }).end(),
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { method = '', url = '', headers } = request
        seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() })
        routes[url]?.(request, response)
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  const open = createGuardedFetch({ allowPrivateNetwork: true })
  const whyOf = (answer: FetchAnswer) => (answer.kind === 'answered' ? undefined : answer.why)

  it('should answer status, headers and body', async () => {
    const answer = await open({ url: `${origin}/json` })
    if (answer.kind !== 'answered') throw new Error(answer.why)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(jsonOf(answer)).toEqual({ ok: true })
  })

  it('should send method, headers and body', async () => {
    await open({ url: `${origin}/json`, method: 'POST', headers: { 'X-Kind': 'test' }, body: 'hello' })
    expect(seen.at(-1)).toMatchObject({ method: 'POST', headers: { 'x-kind': 'test' }, body: 'hello' })
  })

  it('should say who sends, unless the request does', async () => {
    await open({ url: `${origin}/json` })
    expect(seen.at(-1)).toMatchObject({ headers: { 'user-agent': 'payload-community-hub' } })
    const named = createGuardedFetch({
      allowPrivateNetwork: true,
      userAgent: ownAgent('https://hub.example.org'),
    })
    await named({ url: `${origin}/json` })
    expect(seen.at(-1)).toMatchObject({
      headers: { 'user-agent': 'payload-community-hub (+https://hub.example.org)' },
    })
    await named({ url: `${origin}/json`, headers: { 'User-Agent': 'Another' } })
    expect(seen.at(-1)).toMatchObject({ headers: { 'user-agent': 'Another' } })
  })

  it.each([
    'file:///etc/passwd',
    'ftp://example.org',
    'http://user:pass@example.org',
    'nonsense',
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('should not send to %s', async (url) =>
    expect(await createGuardedFetch()({ url })).toMatchObject({ kind: 'not-sent' }),
  )

  it('should not send to a name that resolves to a private address, and ask once for each connection', async () => {
    const before = seen.length
    let asked = 0
    // The rebinding trick: public when it is checked, private when it is used.
    const resolve: Resolve = () => {
      asked += 1
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '9.9.9.9', family: 4 }])
    }
    const answer = await createGuardedFetch({ resolve })({
      url: `${origin.replace('127.0.0.1', 'rebind.example')}/json`,
    })
    expect(answer).toEqual({ kind: 'not-sent', why: 'not a public address' })
    expect(asked).toBe(1)
    expect(seen).toHaveLength(before)
  })

  it('should follow redirects of a GET, not of a POST, and not for ever', async () => {
    expect(await open({ url: `${origin}/to-json` })).toMatchObject({ status: 200, url: `${origin}/json` })
    expect(await open({ url: `${origin}/to-json`, method: 'POST', body: '' })).toMatchObject({ status: 302 })
    expect(whyOf(await open({ url: `${origin}/loop` }))).toBe('too many redirects')
    expect(whyOf(await open({ url: `${origin}/to-file` }))).toBe('neither http nor https')
  })

  it('should leave credentials behind when a redirect leads to another origin', async () => {
    await open({ url: `${origin}/to-other`, headers: { Authorization: 'Bearer secret' } })
    expect(seen.at(-2)?.headers.authorization).toBe('Bearer secret')
    expect(seen.at(-1)).toMatchObject({ url: '/json' })
    expect(seen.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('should cut a long answer', async () => {
    const answer = await open({ url: `${origin}/long`, maxBytes: 1_000 })
    if (answer.kind !== 'answered') throw new Error(answer.why)
    expect(answer.truncated).toBe(true)
    expect(textOf(answer)).toBe('x'.repeat(1_000))
  })

  it('should say "not sent" when no connection came about', async () => {
    const free = createServer()
    await new Promise<void>((done) => free.listen(0, '127.0.0.1', done))
    const { port } = free.address() as AddressInfo
    await new Promise((done) => free.close(done))
    expect(await open({ url: `http://127.0.0.1:${port}/`, method: 'POST', body: '{}' })).toEqual({
      kind: 'not-sent',
      why: 'the connection failed (ECONNREFUSED)',
    })
    const resolve: Resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    expect(await createGuardedFetch({ resolve })({ url: 'http://nowhere.example/' })).toEqual({
      kind: 'not-sent',
      why: 'the connection failed (ENOTFOUND)',
    })
  })

  it.each(['/hang', '/hang-in-body'])('should say "maybe sent" when %s passes the deadline', async (path) =>
    expect(await open({ url: origin + path, method: 'POST', body: '{}', timeoutMs: 60 })).toEqual({
      kind: 'maybe-sent',
      why: 'no answer in time',
    }),
  )

  it('should say "maybe sent" when the connection breaks after sending', async () =>
    expect(await open({ url: `${origin}/reset`, method: 'POST', body: '{}' })).toMatchObject({
      kind: 'maybe-sent',
    }))

  it('should end when it is told to', async () => {
    const stop = new AbortController()
    const answer = open({ url: `${origin}/hang`, signal: stop.signal })
    stop.abort()
    expect(whyOf(await answer)).toBe('stopped')
  })
})
