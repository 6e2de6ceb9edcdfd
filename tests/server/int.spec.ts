import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import request, { type Response } from 'supertest'
import { createLogger } from '../../src/config/logger'
import type { InProcessGraphQL } from '../../src/core/inProcess'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { appOf } from './helpers'

const site = 'http://localhost:3000'
const elsewhere = 'https://evil.example.org'

type Fault = { message: string; extensions: Record<string, unknown> }
const faultOf = ({ body }: Response): Fault => (body as { errors: [Fault] }).errors[0]

describe('the server', () => {
  const lines: string[] = []
  let hub: TestHub
  let app: RequestListener
  let inProcess: InProcessGraphQL
  let editor: Member
  let cookie: string

  beforeAll(async () => {
    // Payload, the slices and the server write to one log, as they do in a started hub.
    const logger = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } })
    hub = await bootHub({ change: (config) => ({ ...config, logger }) })
    ;({ app, inProcess } = appOf(hub, { logger }))
    editor = await hub.createMember({ handle: 'edith', roles: ['editor', 'member'] })
    const login = await request(app)
      .post('/api/members/login')
      .send({ email: editor.email, password: testPassword })
      .expect(200)
    cookie = (login.get('set-cookie')?.[0] ?? '').split(';')[0] ?? ''
  })
  afterAll(() => hub.stop())

  const graphql = (query: string, headers: Record<string, string> = {}) =>
    request(app)
      .post('/api/graphql')
      .set({ accept: 'application/json', ...headers })
      .send({ query })

  describe('ids and logs', () => {
    it('should answer with the id that a client gave, when it is well-formed', async () => {
      const answer = await request(app).get('/healthz').set('x-request-id', 'abc-123.def:456')
      expect(answer.get('x-request-id')).toBe('abc-123.def:456')
    })

    it.each(['short', 'with spaces in it', 'x'.repeat(129), '<script>alert(1)</script>'])(
      'should not repeat %p as an id',
      async (given) => {
        const answer = await request(app).get('/healthz').set('x-request-id', given)
        expect(answer.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      },
    )

    it('should write the id on the line of the request, and on what Payload logs meanwhile', async () => {
      lines.length = 0
      await request(app).get('/api/posts/999999').set('x-request-id', 'traced-request').expect(404)
      const traced = lines.map((line) => JSON.parse(line) as { requestId?: string; msg?: string })
      expect(traced.filter(({ requestId }) => requestId === 'traced-request')).toEqual(
        expect.arrayContaining([expect.objectContaining({ msg: 'GET /api/posts/999999 404' })]),
      )
      expect(traced.every(({ requestId }) => requestId === 'traced-request')).toBe(true)
    })

    it('should keep secrets out of the log, wherever a request carries them', async () => {
      lines.length = 0
      const canary = 'canary-7f3a9c'
      await request(app)
        .post(`/api/members/login?token=${canary}&page=2`)
        .set('authorization', `JWT ${canary}`)
        .set('cookie', `payload-token=${canary}; other=${canary}`)
        .set('referer', `https://example.org/?${canary}`)
        .send({ email: `${canary}@example.org`, password: canary })
        .expect(401)
      await request(app).post(`/api/members/verify/${canary}`).expect(403)
      await request(app)
        .post(`/api/members/reset-password`)
        .send({ token: canary, password: canary })
        .expect(403)
      await request(app)
        .post('/api/members/login')
        .set('content-type', 'application/json')
        .send(`{"${canary}`)
      await request(app).get(`/api/graphql?query={__typename}&variables={"a":"${canary}"}`)
      await graphql(
        `mutation { loginMember(email: "${canary}@example.org", password: "${canary}") { token } }`,
        { cookie: `payload-token=${canary}` },
      )
      expect(lines.length).toBeGreaterThan(5)
      expect(lines.filter((line) => line.includes(canary))).toEqual([])
      expect(lines.join('')).toContain('token=[secret]&page=2')
    })
  })

  describe('headers', () => {
    it('should forbid everything to an answer that is data', async () => {
      const { headers } = await request(app).get('/api/posts')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    })

    it('should give pages a nonce of their own each time, and the same one to Next', async () => {
      const seen: unknown[] = []
      const { app } = appOf(hub, {
        pages: (req, res) => {
          seen.push(req.headers['content-security-policy'])
          res.end()
        },
      })
      const first = await request(app).get('/')
      const second = await request(app).get('/')
      expect([first, second].map(({ headers }) => headers['content-security-policy'])).toEqual(seen)
      expect(seen[0]).not.toBe(seen[1])
      expect(seen[0]).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'; /)
      expect(seen[0]).not.toContain('unsafe-eval')
      for (const directive of [
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
      ])
        expect(seen[0]).toContain(directive)
    })

    it('should ask browsers to stay with https, when the site has it', async () => {
      const secure = appOf(hub, { siteURL: 'https://hub.example.org' }).app
      expect((await request(secure).get('/healthz')).headers).toHaveProperty('strict-transport-security')
      expect((await request(app).get('/healthz')).headers).not.toHaveProperty('strict-transport-security')
    })

    it('should compress what is worth it', async () => {
      const answer = await graphql('{ __schema { types { name fields { name } } } }', {
        'accept-encoding': 'gzip',
      })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(answer.body).toHaveProperty('data.__schema')
    })
  })

  describe('who asks', () => {
    const me = '{ meMember { user { handle } } }'
    const draft = { title: 'From elsewhere' }

    it('should know the member by the cookie from its own pages', async () => {
      const answer = await graphql(me, { cookie, origin: site })
      expect(answer.body).toMatchObject({ data: { meMember: { user: { handle: 'edith' } } } })
    })

    it('should do nothing for a page of another origin, through GraphQL, REST and actions', async () => {
      const foreign = { cookie, origin: elsewhere }
      const asked = await graphql(me, foreign)
      expect(asked.status).toBe(403)
      expect(faultOf(asked).extensions.code).toBe('FOREIGN_ORIGIN')
      const created = await request(app).post('/api/posts').set(foreign).send(draft)
      expect(created.status).toBe(403)
      expect(faultOf(created).extensions.code).toBe('FOREIGN_ORIGIN')
      const action = await request(app)
        .post('/api/actions/acceptCodeOfConduct')
        .set(foreign)
        .send({ version: '1' })
      expect(faultOf(action).extensions.code).toBe('FOREIGN_ORIGIN')
      const same = await request(app).post('/api/posts').set({ cookie, origin: site }).send(draft)
      expect(same.status).toBe(201)
    })

    it('should do nothing for a cross-site request without an origin, and take the cookie of one that says nothing for nobody’s', async () => {
      const answer = await graphql(me, { cookie, 'sec-fetch-site': 'cross-site' })
      expect(faultOf(answer).extensions.code).toBe('FOREIGN_ORIGIN')
      expect((await graphql(me, { cookie })).body).toMatchObject({ data: { meMember: { user: null } } })
    })

    it('should let its own origin read across, with cookies, and no other', async () => {
      for (const path of ['/api/graphql', '/api/posts']) {
        const own = await request(app)
          .options(path)
          .set({ origin: site, 'access-control-request-method': 'POST' })
        expect(own.headers).toMatchObject({
          'access-control-allow-origin': site,
          'access-control-allow-credentials': 'true',
        })
        const foreign = await request(app).get(path).set({ origin: elsewhere })
        expect(foreign.headers).not.toHaveProperty('access-control-allow-origin')
      }
    })

    it('should know who follows a link from elsewhere to a page, and nobody else who comes from there', async () => {
      const sites: unknown[] = []
      const { app } = appOf(hub, {
        pages: (req, res) => {
          sites.push(req.headers['sec-fetch-site'])
          res.end()
        },
      })
      const followed = {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      }
      await request(app).get('/').set(followed)
      // A form of another site does not come as far as the page.
      await request(app).post('/').set(followed).expect(403)
      await request(app)
        .get('/')
        .set({ ...followed, 'sec-fetch-dest': 'iframe' })
      await request(app)
        .get('/')
        .set({ ...followed, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' })
      expect(sites).toEqual(['same-origin', 'cross-site', 'cross-site'])
    })

    it('should build addresses from its own origin, not from the Host that a client names', async () => {
      const answer = await request(app).get('/robots.txt').set('host', 'evil.example.org')
      expect(answer.text).toContain(`Sitemap: ${site}/sitemap.xml`)
    })
  })

  describe('the figures for Prometheus', () => {
    const token = 'a-token-of-the-operators'

    it('should not be there without a token, nor for who does not send it', async () => {
      const hidden = await request(app).get('/metrics').set('authorization', `Bearer ${token}`)
      const { app: measured } = appOf(hub, { metricsToken: token })
      const wrong = await request(measured).get('/metrics').set('authorization', 'Bearer another-one')
      const bare = await request(measured).get('/metrics')
      expect([hidden.status, wrong.status, bare.status]).toEqual([404, 404, 404])
    })

    it('should tell of the process, of answers by door, and of what waits, and name nobody', async () => {
      const { app: measured } = appOf(hub, { metricsToken: token })
      await request(measured).get('/api/topics').expect(200)
      await request(measured).get(`/nowhere/${'x'.repeat(50)}`)
      const { text, headers } = await request(measured)
        .get('/metrics')
        .set('authorization', `Bearer ${token}`)
        .expect(200)
      expect(headers['content-type']).toContain('text/plain')
      for (const line of [
        'process_cpu_seconds_total ',
        'hub_http_request_duration_seconds_count{door="rest",method="GET",status="2xx"} 1',
        'hub_http_request_duration_seconds_count{door="site",method="GET",status="4xx"} 1',
        'hub_outbox_messages{status="failed"} 0',
        'hub_deliveries{status="published"} 0',
        'hub_cases_waiting{graveness="high",in_hours="true"} 0',
        'hub_cases_late{graveness="low",in_hours="false"} 0',
      ])
        expect(text).toContain(line)
      expect(text).not.toMatch(/nowhere|edith/)
    })
  })

  describe('bad input', () => {
    it.each([
      ['GraphQL', '/api/graphql', 'application/json', 10 * 1024 * 1024],
      ['an action', '/api/actions/registerMember', 'application/json', 300 * 1024],
      ['REST', '/api/posts', 'application/json', 3 * 1024 * 1024],
      ['an upload', '/api/media', 'multipart/form-data; boundary=x', 13 * 1024 * 1024],
    ])('should refuse a body that is too large for %s', async (_name, path, type, size) => {
      const answer = await request(app).post(path).set('content-type', type).send('x'.repeat(size))
      expect(answer.status).toBe(413)
      expect(faultOf(answer).extensions).toEqual(
        expect.objectContaining({ code: 'PAYLOAD_TOO_LARGE', status: 413 }),
      )
    })

    it('should measure a body after decompression', async () => {
      const { gzipSync } = await import('node:zlib')
      const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, ' '))
      const answer = await request(app)
        .post('/api/graphql')
        .set({ 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .serialize((body: unknown) => body as string)
        .send(bomb)
      expect(answer.status).toBe(413)
    })

    it.each([
      ['/api/graphql', '{"query":'],
      ['/api/posts', '{"title":'],
      ['/api/actions/registerMember', '{"data":'],
    ])('should answer 400 to JSON that %s cannot read', async (path, body) => {
      const answer = await request(app)
        .post(path)
        .set({ 'content-type': 'application/json', accept: 'application/json', cookie, origin: site })
        .send(body)
      expect(answer.status).toBe(400)
      expect(faultOf(answer).extensions).toMatchObject({ code: 'BAD_REQUEST', status: 400 })
    })

    it('should name a field that the schema does not have', async () => {
      const answer = await graphql('{ Posts { docs { nothing } } }', {
        accept: 'application/graphql-response+json',
      })
      expect(answer.status).toBe(400)
      expect(faultOf(answer).message).toContain('"nothing"')
    })

    it('should name an argument that an action does not have', async () => {
      const answer = await request(app).post('/api/actions/registerMember').send({ nothing: 1 })
      expect(answer.status).toBe(400)
      expect(faultOf(answer).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'nothing' })
    })

    it('should name the field that a document lacks, the same through REST and GraphQL', async () => {
      const rest = await request(app).post('/api/posts').set({ cookie, origin: site }).send({})
      const viaGraphQL = await graphql('mutation { createPost(data: {}) { id } }', { cookie, origin: site })
      expect(rest.status).toBe(400)
      for (const fault of [faultOf(rest), faultOf(viaGraphQL)])
        expect(fault.extensions).toMatchObject({ code: 'VALIDATION_FAILED', status: 400, field: 'title' })
    })

    it.each([
      ['/api/nothing', 404, 'NOT_FOUND'],
      ['/api/actions/nothing', 404, 'NOT_FOUND'],
      ['/api/posts/999999', 404, 'NOT_FOUND'],
      ['/nothing', 404, 'NOT_FOUND'],
    ])('should answer %s with %i %s', async (path, status, code) => {
      const answer = await request(app).get(path)
      expect(answer.status).toBe(status)
      expect(faultOf(answer).extensions).toMatchObject({ code, status })
    })

    it('should keep what nobody expected to itself, and log it whole', async () => {
      const broken = appOf(hub, {
        pages: () => {
          throw new Error('SELECT secret FROM /srv/hub/data/hub.db')
        },
      })
      const answer = await request(broken.app).get('/')
      expect(answer.status).toBe(500)
      expect(answer.body).toEqual({
        errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL', status: 500 } }],
      })
      expect(broken.lines.join('')).toContain('SELECT secret FROM')
    })
  })

  describe('the site’s door', () => {
    it('should answer as /api/graphql does, for the visitor whose headers it is given', async () => {
      const headers = new Headers({ cookie, 'sec-fetch-site': 'same-origin' })
      const mine = await inProcess({ query: '{ meMember { user { handle } } }', headers })
      expect(mine).toMatchObject({ data: { meMember: { user: { handle: 'edith' } } }, setCookie: [] })
      const nobody = await inProcess({ query: '{ meMember { user { handle } } }', headers: new Headers() })
      expect(nobody).toMatchObject({ data: { meMember: { user: null } } })
    })

    it('should hand over the cookie that a log-in sets', async () => {
      const { data, setCookie } = await inProcess({
        query:
          'mutation ($e: String!, $p: String!) { loginMember(email: $e, password: $p) { user { handle } } }',
        variables: { e: editor.email, p: testPassword },
        headers: new Headers(),
      })
      expect(data).toEqual({ loginMember: { user: { handle: 'edith' } } })
      expect(setCookie).toEqual([expect.stringMatching(/^payload-token=.+HttpOnly/)])
    })

    it('should name errors by the same codes', async () => {
      const { errors } = await inProcess({
        query: 'mutation { loginMember(email: "editor@example.org", password: "wrong") { token } }',
        headers: new Headers(),
      })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
    })
  })
})
