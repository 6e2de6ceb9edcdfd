import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { sqliteClientOf } from '../../src/database'
import { statementsOf } from '../helpers/plans'
import { appOf, listen } from './helpers'

const titles = '{ Posts(limit: 5) { docs { title } } }'
const megabyte = 1024 * 1024
/** Operations; `graphql/cached.spec.ts` asks ten thousand of what is under test here only over the wire. */
const different = 300

describe('the hub at the end of a wire that brings nonsense', () => {
  let hub: TestHub
  let server: Awaited<ReturnType<typeof listen>>
  let giantSent = 0
  beforeAll(async () => {
    hub = await bootHub()
    const author = await hub.createMember({ handle: 'edith', roles: ['editor', 'member'] })
    await hub.payload.create({
      collection: 'posts',
      data: { title: 'The lock', slug: 'the-lock', author: author.id, _status: 'published' },
    })
    server = await listen(
      appOf(hub, {
        pages: (req, res) => {
          if (req.path !== '/giant') {
            res.status(404).end('nothing here')
            return
          }
          const chunk = Buffer.alloc(megabyte, 'x')
          res.setHeader('content-type', 'application/octet-stream')
          const send = (left: number): void => {
            if (left === 0 || res.destroyed) {
              res.end()
              return
            }
            giantSent += 1
            if (res.write(chunk)) setImmediate(send, left - 1)
            else res.once('drain', () => send(left - 1))
          }
          send(100)
        },
      }).app,
    )
  })
  afterAll(async () => {
    await server.stop()
    await hub.stop()
  })

  const open = (): Socket => connect(Number(new URL(server.url).port), '127.0.0.1')
  /** Sends a request byte by byte as it stands, which no client would; answers all that came. */
  const raw = (head: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let text = ''
      open()
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('close', () => resolve(text))
        .on('error', reject)
        .write(`${head}\r\nconnection: close\r\n\r\n`)
    })
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(server.url + path, { headers })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const question = `/api/graphql?query=${encodeURIComponent(titles)}`
  /** What a plain reader is shown. */
  const plainly = async (path: string) => (await ask(path)).text

  it('should not make a feed anew for addresses that differ only by what nobody reads', async () => {
    await plainly('/feed.json')
    const client = sqliteClientOf(hub.payload)
    if (!client) throw new Error('There is no SQLite.')
    const expected = await plainly('/feed.json')
    const asked = await statementsOf(client, async () => {
      for (let n = 0; n < 300; n += 1)
        expect((await ask(`/feed.json?utm_source=${n}&x[${n}]=${'y'.repeat(n)}`)).text).toBe(expected)
    })
    // Each address may have been a redirect of another time; one asks for that by its index. The feed itself is made
    // anew when ten seconds are over.
    const made = asked.filter(({ sql }) => /^select distinct "posts"/.test(sql))
    expect(made.length).toBeLessThan(10)
  })

  it('should answer many different operations at once, each rightly, and the first one again', async () => {
    const one = async (n: number): Promise<string> => {
      const answer = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ n${n}: __typename }` }),
      })
      return answer.text()
    }
    const wrong: string[] = []
    let next = 0
    const asker = async (): Promise<void> => {
      while (next < different) {
        const n = next
        next += 1
        const text = await one(n)
        if (text !== `{"data":{"n${n}":"Query"}}`) wrong.push(text)
      }
    }
    await Promise.all(Array.from({ length: 20 }, asker))
    expect(wrong).toEqual([])
    expect(await one(0)).toBe('{"data":{"n0":"Query"}}')
  })

  const hosts = [
    ['host: evil.example'],
    ['host: 127.0.0.1', 'x-forwarded-host: evil.example', 'x-forwarded-proto: gopher'],
    ['host: 127.0.0.1', 'forwarded: host=evil.example;proto=gopher', 'x-forwarded-server: evil.example'],
    ['host: 127.0.0.1', 'x-original-url: /evil.example', 'x-rewrite-url: /evil.example'],
    ['host: 127.0.0.1', 'x-forwarded-prefix: /evil.example', 'x-forwarded-port: 666'],
  ]
  const public_ = ['/feed.json', '/feed.xml', '/sitemap.xml', '/robots.txt', question]

  it.each(public_)('should not let a host or a forwarded one into %s, for anybody', async (path) => {
    const before = await plainly(path)
    for (const lines of hosts) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}`)
      expect(answer).toMatch(/^HTTP\/1\.1 200 /)
      expect(answer).not.toMatch(/evil\.example|gopher|666/)
      expect(await plainly(path)).toBe(before)
    }
  })

  it.each(public_)('should take an address with a host for one of its own: %s', async (path) => {
    const before = await plainly(path)
    const answer = await raw(`GET http://evil.example${path} HTTP/1.1\r\nhost: evil.example`)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).not.toContain('evil.example')
    const doubled = await raw(`GET //evil.example${path} HTTP/1.1\r\nhost: 127.0.0.1`)
    expect(doubled).toMatch(/^HTTP\/1\.1 404 /)
    expect(await plainly(path)).toBe(before)
  })

  it('should name itself in what it mails and answers through REST, whatever address it is asked by', async () => {
    const answer = await raw(`GET http://evil.example/api/posts?depth=1 HTTP/1.1\r\nhost: evil.example`)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).not.toContain('evil.example')
  })

  it('should give each reader the form that they take, however the headers that vary it are bent', async () => {
    const plain = await plainly('/feed.json')
    const gzipped = await ask('/feed.json', { 'accept-encoding': 'gzip' })
    expect(gzipped.text).toBe(plain)
    for (const encoding of ['', 'identity', 'gzip;q=0', '*;q=0', 'nonsense', 'x'.repeat(4_000), ', ,;;q=']) {
      const answer = await raw(`GET /feed.json HTTP/1.1\r\nhost: h\r\naccept-encoding: ${encoding}`)
      expect(answer).toMatch(/^HTTP\/1\.1 200 /)
      expect(answer.toLowerCase()).not.toContain('content-encoding')
      expect(answer).toContain('The lock')
    }
    for (const language of ['fr', 'xx', '*', 'fr;q=nonsense', `fr-${'a'.repeat(4_000)}`, 'en\tfr']) {
      const answer = await ask(question, { 'accept-language': language })
      expect([answer.status, answer.text]).toEqual([200, await plainly(question)])
    }
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { headers } = await ask(question, { accept })
      expect(headers.get('content-type')).toContain(accept)
    }
    expect((await ask(question)).headers.get('vary')?.toLowerCase()).toMatch(/accept.*cookie.*authorization/)
  })

  it.each([
    ['an address', 'GET /feed.json%0d%0aset-cookie:a=b HTTP/1.1\r\nhost: h'],
    ['a short link', 'GET /l/a%0d%0aset-cookie:a=b HTTP/1.1\r\nhost: h'],
    ['a query', 'GET /feed.json?page=1%0d%0aset-cookie:a=b HTTP/1.1\r\nhost: h'],
    [
      'the id of a request',
      'GET /feed.json HTTP/1.1\r\nhost: h\r\nx-request-id: abcdefgh%0d%0aset-cookie: a=b',
    ],
    ['an origin', 'GET /api/posts HTTP/1.1\r\nhost: h\r\norigin: http://localhost:3000%0d%0aset-cookie: a=b'],
    [
      'a name in GraphQL',
      `GET /api/graphql?query=${encodeURIComponent('{a\r\nset_cookie:__typename}')} HTTP/1.1\r\nhost: h`,
    ],
    ['a bare line feed', 'GET /feed.json HTTP/1.1\r\nhost: h\r\nx-a: b\nset-cookie: a=b'],
  ])('should let no line of a client into its headers: %s', async (_where, head) => {
    const answer = await raw(head)
    const [headers = ''] = answer.split('\r\n\r\n')
    expect(headers).toMatch(/^HTTP\/1\.1 [234]\d\d /)
    expect(headers.toLowerCase()).not.toMatch(/^set-cookie/m)
  })

  it('should take no redirect that would end a header, and lead by one that only looks like it', async () => {
    const redirect = (from: string, url: string) =>
      hub.payload.create({ collection: 'redirects', data: { from, url, status: '301' } })
    for (const url of ['/new\r\nset-cookie: a=b', '/new%0d%0aset-cookie: a=b', 'https://a.example/\r\nb: c'])
      await expect(redirect('/old', url)).rejects.toThrow()
    await redirect('/old', '/new?a=%0d%0aset-cookie:a=b')
    const answer = await raw('GET /old HTTP/1.1\r\nhost: h')
    expect(answer).toMatch(/^HTTP\/1\.1 301 /)
    expect(answer.toLowerCase()).not.toMatch(/^set-cookie/m)
  })

  it('should keep nothing open for readers who leave in the middle, and answer the next one whole', async () => {
    for (let n = 0; n < 50; n += 1) {
      const reader = open()
      reader.on('error', () => undefined)
      reader.write(`GET ${n % 2 ? '/giant' : question} HTTP/1.1\r\nhost: h\r\n\r\n`)
      // Some leave before there is anything, some with a part of it.
      if (n % 3 > 0) await once(reader, 'data')
      reader.destroy()
    }
    expect(await plainly(question)).toContain('The lock')
    expect(await plainly('/feed.json')).toContain('The lock')
    while ((await server.connections()) > 1) await new Promise((goOn) => setImmediate(goOn))
  })

  it('should hold back 100 MB for a reader who does not read, and hand them over when they do', async () => {
    giantSent = 0
    const before = process.memoryUsage().arrayBuffers
    const reader = open()
    reader.pause()
    reader.write('GET /giant HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n')
    // The sockets' own buffers fill, and then nothing more is made.
    let made = -1
    while (giantSent === 0 || made !== giantSent) {
      made = giantSent
      await ask('/feed.json')
    }
    expect(made).toBeLessThan(50)
    let bytes = 0
    let most = 0
    reader.on('data', (part: Buffer) => {
      bytes += part.length
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    })
    reader.resume()
    await once(reader, 'close')
    expect(bytes).toBeGreaterThan(100 * megabyte)
    expect(most).toBeLessThan(80 * megabyte)
  })
})
