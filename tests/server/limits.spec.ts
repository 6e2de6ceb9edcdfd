import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request, { type Response } from 'supertest'
import type { AppOptions } from '../../src/server/app'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf, roomyRates } from './helpers'

type Fault = { message: string; extensions: Record<string, unknown> }
const faultOf = ({ body }: Response): Fault | undefined => (body as { errors?: [Fault] }).errors?.[0]

const logIn = (aliases: number): string =>
  `mutation { ${Array.from(
    { length: aliases },
    (_, n) => `a${n}: loginMember(email: "nobody@example.org", password: "wrong") { token }`,
  ).join(' ')} }`

describe('the limits', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await bootHub()
  })
  afterAll(() => hub.stop())

  const appWith = (options: Partial<AppOptions>) => {
    const { app } = appOf(hub, options)
    return {
      app,
      graphql: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
        request(app)
          .post('/api/graphql')
          .set({ accept: 'application/graphql-response+json', ...headers })
          .send({ query, variables }),
    }
  }

  describe('of a GraphQL operation', () => {
    const long = (fields: number): string => `{ Posts { docs { ${'id '.repeat(fields)} } } }`

    it('should refuse a document that nests too deeply', async () => {
      const { graphql } = appWith({ graphqlLimits: { depth: 4 } })
      expect((await graphql('{ Posts { docs { author { id } } } }')).status).toBe(200)
      const refused = await graphql('{ Posts { docs { author { avatar { id } } } } }')
      expect(refused.status).toBe(400)
      expect(faultOf(refused)?.message).toContain('depth')
    })

    it('should refuse more aliases than anybody needs', async () => {
      const { graphql } = appWith({ graphqlLimits: { aliases: 3 } })
      const aliases = (n: number) =>
        `{ ${Array.from({ length: n }, (_, i) => `a${i}: Posts { totalDocs }`).join(' ')} }`
      expect((await graphql(aliases(3))).status).toBe(200)
      expect((await graphql(aliases(4))).status).toBe(400)
    })

    it('should refuse a document of too many tokens before it is parsed', async () => {
      const { graphql } = appWith({ graphqlLimits: { tokens: 50 } })
      expect((await graphql(long(10))).status).toBe(200)
      expect((await graphql(long(100))).status).toBe(400)
    })

    it('should refuse lists that cost too much, by argument and by variable alike', async () => {
      const { graphql } = appWith({})
      const list =
        'query ($n: Int) { Posts(limit: $n) { docs { id title slug author { id handle } tags { id title } } } }'
      expect((await graphql(list, { n: 100 })).status).toBe(200)
      const refused = await graphql(list, { n: 100_000 })
      expect(faultOf(refused)?.message).toContain('maximum complexity')
      expect(
        faultOf(await graphql(list.replace('$n)', '100000)').replace('($n: Int)', '')))?.message,
      ).toContain('maximum complexity')
      expect(faultOf(await graphql(list, { n: 0 }))?.message).toContain('maximum complexity')
    })

    it('should take one operation at a time', async () => {
      const { app } = appWith({})
      const batch = await request(app)
        .post('/api/graphql')
        .set('accept', 'application/json')
        .send([{ query: '{ __typename }' }, { query: '{ __typename }' }])
      expect(batch.status).toBe(400)
    })

    it('should keep the schema to itself when it is told to', async () => {
      const schema = '{ __schema { queryType { name } } }'
      expect((await appWith({}).graphql(schema)).status).toBe(200)
      expect((await appWith({ introspection: false }).graphql(schema)).status).toBe(400)
    })

    it('should show a browser an explorer that comes from here alone, unless the schema is kept back', async () => {
      const open = (options: Partial<AppOptions>) =>
        request(appWith(options).app).get('/api/graphql').set('accept', 'text/html')
      const page = await open({})
      expect(page.status).toBe(200)
      expect(page.get('content-type')).toContain('text/html')
      expect(page.get('content-security-policy')).not.toContain('http')
      expect((await open({ introspection: false })).text).not.toContain('<html')
    })
  })

  describe('of how often one may ask', () => {
    const few = { limit: 2, windowMs: 60_000 }

    it('should say when to come back, with the code that clients know', async () => {
      const { app, graphql } = appWith({ rateLimits: { ...roomyRates, graphql: few, rest: few } })
      for (const ask of [() => graphql('{ __typename }'), () => request(app).get('/api/posts')]) {
        await ask()
        await ask()
        const refused = await ask()
        expect(refused.status).toBe(429)
        expect(Number(refused.get('retry-after'))).toBeGreaterThan(0)
        expect(faultOf(refused)?.extensions).toEqual({
          code: 'TOO_MANY_REQUESTS',
          status: 429,
          data: { code: 'TOO_MANY_REQUESTS' },
        })
      }
    })

    it('should count pages, but not what they are made of', async () => {
      const { app } = appWith({
        rateLimits: { ...roomyRates, pages: few },
        pages: (_req, res) => void res.end(),
      })
      const statuses: number[] = []
      for (const path of ['/', '/_next/static/a.js', '/_next/static/b.js', '/blog', '/forum'])
        statuses.push((await request(app).get(path)).status)
      expect(statuses).toEqual([200, 200, 200, 200, 429])
    })

    it('should count log-ins by attempt and not by request, whichever door they come through', async () => {
      const { app, graphql } = appWith({
        rateLimits: { ...roomyRates, logIn: { limit: 5, windowMs: 60_000 } },
      })
      expect(faultOf(await graphql(logIn(3)))?.extensions.code).toBe('UNAUTHENTICATED')
      const rest = () =>
        request(app).post('/api/members/login').send({ email: 'nobody@example.org', password: 'wrong' })
      expect((await rest()).status).toBe(401)
      expect((await rest()).status).toBe(401)
      const refused = await rest()
      expect(refused.status).toBe(429)
      expect(Number(refused.get('retry-after'))).toBeGreaterThan(0)
      const also = await graphql(logIn(1))
      expect(also.status).toBe(429)
      expect(Number(also.get('retry-after'))).toBeGreaterThan(0)
      expect(faultOf(also)?.extensions.code).toBe('TOO_MANY_REQUESTS')
      expect((await graphql('{ Posts { totalDocs } }')).status).toBe(200)
    })

    it('should not run a document any of whose log-ins is one too many', async () => {
      const { graphql } = appWith({ rateLimits: { ...roomyRates, logIn: few } })
      const answer = await graphql(logIn(20))
      expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
      expect(answer.body).not.toHaveProperty('data.a0')
    })

    it('should count sign-ups and forgotten passwords apart', async () => {
      const { app } = appWith({ rateLimits: { ...roomyRates, signUp: few, forgot: few } })
      const statuses: number[] = []
      for (const path of ['/api/actions/registerMember', '/api/members/forgot-password'])
        for (let n = 0; n < 3; n += 1)
          statuses.push((await request(app).post(path).send({ email: 'a@example.org' })).status)
      expect(statuses.map((status) => status === 429)).toEqual([false, false, true, false, false, true])
    })

    it('should tell visitors apart behind a proxy on this machine, and believe no other', async () => {
      const rateLimits = { ...roomyRates, rest: { limit: 1, windowMs: 60_000 } }
      const behind = appWith({ rateLimits })
      const from = (app: typeof behind.app, address: string) =>
        request(app).get('/api/posts').set('x-forwarded-for', address)
      expect((await from(behind.app, '203.0.113.7')).status).toBe(200)
      expect((await from(behind.app, '203.0.113.8')).status).toBe(200)
      expect((await from(behind.app, '203.0.113.7')).status).toBe(429)
      // A made-up entry in front changes nothing: the proxy's own comes last.
      expect((await from(behind.app, '198.51.100.1, 203.0.113.7')).status).toBe(429)
      const open = appWith({ rateLimits, trustProxy: false })
      expect((await from(open.app, '203.0.113.7')).status).toBe(200)
      expect((await from(open.app, '203.0.113.8')).status).toBe(429)
    })
  })
})
