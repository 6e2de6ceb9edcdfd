import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { FlattenedField } from 'payload'
import sharp from 'sharp'
import request from 'supertest'
import { hubSchema } from '../../src/config/graphql'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { publishCode } from '../helpers/publishCode'
import { appOf } from '../server/helpers'

const site = 'http://localhost:3000'
const elsewhere = 'https://evil.example'

let hub: TestHub
let app: RequestListener
let grace: Member
let other: Member
let cookie: string
beforeAll(async () => {
  hub = await bootHub({ change: (config) => ({ ...config, sharp }) })
  app = appOf(hub).app
  await publishCode(hub.payload, { version: 1 })
  grace = await hub.createMember({ handle: 'grace' })
  other = await hub.createMember({ handle: 'otto' })
  cookie = await logIn(app, grace)
})
afterAll(() => hub?.stop())

const logIn = async (on: RequestListener, member: Member): Promise<string> => {
  const answer = await request(on)
    .post('/api/members/login')
    .send({ email: member.email, password: testPassword })
  return (answer.get('set-cookie')?.[0] ?? '').split(';')[0] ?? ''
}
const codeOf = (answer: { body: unknown }): string | undefined =>
  (answer.body as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code
const own = () => ({ cookie, origin: site })
const row = (member: Member): Promise<Record<string, unknown> | null> =>
  hub.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'members',
    where: { id: { equals: member.id } },
  })

/** What a page of another site can make a browser send. */
const forgeries: readonly [string, Record<string, string>][] = [
  ['a foreign origin', { origin: elsewhere }],
  ['an origin that is hidden', { origin: 'null' }],
  ['an origin that begins like ours', { origin: `${site}.evil.example` }],
  ['ours on another port', { origin: 'http://localhost:3001' }],
  ['a cross-site mark and no origin', { 'sec-fetch-site': 'cross-site' }],
]

/** A value that the schema takes for a type, as small as may be. */
const sample = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type)]),
    )
  const values: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    EmailAddress: 'a@example.org',
    DateTime: '2026-01-01T00:00:00Z',
    JSON: {},
  }
  return values[type.name] ?? 'x'
}

const documentOf = (field: GraphQLField<unknown, unknown>) => {
  const needed = field.args.filter((arg: GraphQLArgument) => isNonNullType(arg.type))
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ')
  return {
    query: `mutation${declared ? ` (${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${
      isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
    } }`,
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, sample(type)])),
  }
}

describe('a forged request', () => {
  const reached: (string | number | null)[] = []
  const mutations = () =>
    Object.values(hubSchema(hub.payload.config).schema.getMutationType()?.getFields() ?? {})
  const resolvers = new Map<string, GraphQLField<unknown, unknown>['resolve']>()
  const post = (body: object, headers: Record<string, string>) =>
    request(app)
      .post('/api/graphql')
      .set({ accept: 'application/json', ...headers })
      .send(body)

  beforeAll(() => {
    for (const field of mutations()) {
      resolvers.set(field.name, field.resolve)
      field.resolve = (_source, _args, context) => {
        reached.push((context as { req: { user: { id: number } | null } }).req.user?.id ?? null)
        throw new Error('reached')
      }
    }
  })
  afterAll(() => {
    for (const field of mutations()) field.resolve = resolvers.get(field.name)
  })

  it('should reach no mutation of the schema, and our own page every one', async () => {
    const names = mutations().map(({ name }) => name)
    expect(names.length).toBeGreaterThan(60)
    for (const field of mutations()) {
      const document = documentOf(field)
      for (const [what, headers] of forgeries) {
        reached.length = 0
        const answer = await post(document, { cookie, ...headers })
        expect([field.name, what, answer.status, codeOf(answer), reached]).toEqual([
          field.name,
          what,
          403,
          'FOREIGN_ORIGIN',
          [],
        ])
      }
      reached.length = 0
      await post(document, { cookie })
      expect([field.name, 'no origin: nobody', reached]).toEqual([field.name, 'no origin: nobody', [null]])
      reached.length = 0
      await post(document, own())
      expect([field.name, 'our own page', reached]).toEqual([field.name, 'our own page', [grace.id]])
    }
  })

  it('should reach no mutation by a link, or by a form that needs no preflight', async () => {
    const query = 'mutation { logoutMember }'
    reached.length = 0
    await request(app).get('/api/graphql').query({ query }).set(own())
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      await request(app)
        .post('/api/graphql')
        .set({ cookie, origin: elsewhere, 'content-type': type })
        .send(
          type.startsWith('application') ? `query=${encodeURIComponent(query)}` : JSON.stringify({ query }),
        )
    expect(reached).toEqual([])
  })

  it('should reach no action, no collection and no global', async () => {
    const { collections, globals } = hub.payload.config
    const targets: [method: 'post' | 'patch' | 'delete' | 'put', path: string][] = [
      ...hubCustom(hub.payload.config).graphql.flatMap(({ mutations = {} }) =>
        Object.keys(mutations).map((name): ['post', string] => ['post', `/api/actions/${name}`]),
      ),
      ...collections.flatMap(({ slug }): [method: 'post' | 'patch' | 'delete', path: string][] => [
        ['post', `/api/${slug}`],
        ['patch', `/api/${slug}/1`],
        ['patch', `/api/${slug}?where[id][exists]=true`],
        ['delete', `/api/${slug}/1`],
        ['delete', `/api/${slug}?where[id][exists]=true`],
      ]),
      ...['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'unlock', 'verify/x'].map(
        (name): ['post', string] => ['post', `/api/members/${name}`],
      ),
      ...globals.map(({ slug }): ['post', string] => ['post', `/api/globals/${slug}`]),
    ]
    expect(targets.length).toBeGreaterThan(150)
    for (const [method, path] of targets)
      for (const [what, headers] of forgeries) {
        const answer = await request(app)
          [method](path)
          .set({ cookie, ...headers })
          .send({})
        expect([path, what, answer.status, codeOf(answer)]).toEqual([path, what, 403, 'FOREIGN_ORIGIN'])
        expect(answer.get('set-cookie')).toBeUndefined()
      }
  })

  it('should not log a visitor’s browser in as somebody else', async () => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await request(app)
        .post('/api/members/login')
        .set({ origin: elsewhere, 'content-type': type })
        .send(JSON.stringify({ email: other.email, password: testPassword }))
      expect(answer.status).toBe(403)
      expect(answer.get('set-cookie')).toBeUndefined()
    }
  })
})

describe('mass assignment', () => {
  // Payload's own fields of an account, which no configuration lists with an access of its own.
  const internal = ['hash', 'salt', 'loginAttempts', 'lockUntil', 'resetPasswordToken', '_verificationToken']

  const hostile = (field: FlattenedField, now: unknown): unknown => {
    // Text, and whatever else the hub has none of in a member.
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the default is meant for them
    switch (field.type) {
      case 'checkbox':
        return now !== true
      case 'number':
        return 99
      case 'date':
        return '2001-01-01T00:00:00.000Z'
      case 'email':
        return 'hostile@example.org'
      case 'select': {
        const last = field.options.at(-1)
        const value = typeof last === 'object' ? last.value : last
        return field.hasMany ? ['admin', value] : value
      }
      case 'relationship':
      case 'upload':
        return other.id
      case 'array':
      case 'blocks':
        return [{}]
      case 'group':
      case 'json':
        return { hostile: true }
      default:
        return 'hostile-value'
    }
  }
  /** Every field of a member that the member may not write, and something to write into it. */
  const forbidden = async (): Promise<Record<string, unknown>> => {
    const { flattenedFields } = hub.payload.collections.members.config
    const req = await hub.requestOf(grace)
    const before = (await row(grace)) ?? {}
    const entries = await Promise.all(
      flattenedFields.map(async (field) => {
        const access = 'access' in field ? field.access?.update : undefined
        const isOpen =
          access === undefined ||
          (await access({
            req,
            id: grace.id,
            doc: grace as never,
            data: {},
            siblingData: {},
            blockData: {},
          })) === true
        const isVirtual = 'virtual' in field && Boolean(field.virtual)
        // Every save moves it.
        if (field.name === 'updatedAt') return []
        const isClosed = !isOpen || internal.includes(field.name)
        return isClosed && !isVirtual && field.type !== 'join'
          ? [[field.name, hostile(field, before[field.name])] as const]
          : []
      }),
    )
    return Object.fromEntries(entries.flat())
  }
  /** MongoDB stores a list in a group as an empty one when its row is saved for the first time. */
  const filled = (value: unknown): unknown =>
    Object.getPrototypeOf(value ?? 0) === Object.prototype
      ? Object.fromEntries(
          Object.entries(value as object).filter(([, each]) => !Array.isArray(each) || each.length > 0),
        )
      : value
  const unchanged = async (before: Record<string, unknown> | null, names: readonly string[]) => {
    const after = await row(grace)
    for (const name of names) expect([name, filled(after?.[name])]).toEqual([name, filled(before?.[name])])
    expect(after?.id).toBe(grace.id)
  }

  it('should change nothing that a member may not write, through REST', async () => {
    const fields = await forbidden()
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining([
        'roles',
        'email',
        'handle',
        'skeleton',
        '_verified',
        'importedFrom',
        'sessions',
        'avatar',
        ...internal,
      ]),
    )
    const before = await row(grace)
    for (const [name, value] of Object.entries(fields)) {
      await request(app)
        .patch(`/api/members/${grace.id}`)
        .set(own())
        .send({ [name]: value })
      await unchanged(before, Object.keys(fields))
    }
    await request(app)
      .patch(`/api/members/${grace.id}`)
      .set(own())
      .send({ ...fields, bio: 'all at once' })
    await request(app).patch('/api/members?where[id][exists]=true').set(own()).send(fields)
    await unchanged(before, Object.keys(fields))
    expect((await row(other))?.roles).toEqual(['member'])
  })

  it('should change nothing that a member may not write, through GraphQL and the Local API', async () => {
    const fields = await forbidden()
    const before = await row(grace)
    for (const [name, value] of Object.entries(fields))
      await request(app)
        .post('/api/graphql')
        .set(own())
        .send({
          query: `mutation ($data: mutationMemberUpdateInput!) { updateMember(id: ${
            typeof grace.id === 'number' ? grace.id : JSON.stringify(grace.id)
          }, data: $data) { id } }`,
          variables: { data: { [name]: value } },
        })
    await hub.payload
      .update({
        collection: 'members',
        id: grace.id,
        data: fields,
        overrideAccess: false,
        req: await hub.requestOf(grace),
      })
      // A value may be refused outright, which is as good.
      .catch(() => undefined)
    await unchanged(before, Object.keys(fields))
  })

  it('should not let a session set a password without the one before', async () => {
    const { hash } = (await row(grace)) ?? {}
    await request(app)
      .patch(`/api/members/${grace.id}`)
      .set(own())
      .send({ password: 'a password of the thief' })
    expect((await row(grace))?.hash).toBe(hash)
  })

  it('should refuse every field that a sign-up does not ask for, through both doors', async () => {
    const sound = {
      email: 'new@example.org',
      password: 'a good long pass',
      handle: 'new-here',
      displayName: 'New Here',
      acceptedCode: 1,
    }
    const asked = new Set([...Object.keys(sound), 'locale'])
    const names = ['id', ...Object.keys(await forbidden())].filter((name) => !asked.has(name))
    for (const [mutation, extra, type] of [
      ['registerMember', {}, 'RegisterMemberInput'],
      ['completeRegistration', { ticket: 'x' }, 'CompleteRegistrationInput'],
    ] as const)
      for (const name of names) {
        const { password, ...noPassword } = sound
        const data = { ...noPassword, ...(mutation === 'registerMember' ? { password } : {}), [name]: 'x' }
        const action = await request(app)
          .post(`/api/actions/${mutation}`)
          .send({ ...extra, data })
        expect([mutation, name, action.status]).toEqual([mutation, name, 400])
        const viaGraphQL = await request(app)
          .post('/api/graphql')
          .send({
            query: `mutation ($data: ${type}!) { ${mutation}(${
              mutation === 'completeRegistration' ? 'ticket: "x", ' : ''
            }data: $data) { email } }`,
            variables: { data },
          })
        expect(JSON.stringify(viaGraphQL.body)).toContain(`Field \\"${name}\\" is not defined by type`)
      }
    const made = await hub.payload.count({
      collection: 'members',
      where: { email: { equals: 'new@example.org' } },
    })
    expect(made.totalDocs).toBe(0)
  })
})

describe('a name that deceives', () => {
  const register = (data: Record<string, unknown>) =>
    request(app)
      .post('/api/actions/registerMember')
      .send({
        data: {
          email: 'deceiver@example.org',
          password: 'a good long pass',
          handle: 'deceiver',
          displayName: 'Deceiver',
          acceptedCode: 1,
          ...data,
        },
      })
  const fieldOf = (answer: { body: unknown }): string | undefined =>
    (answer.body as { errors?: { extensions?: { field?: string } }[] }).errors?.[0]?.extensions?.field

  it.each([
    ['gr\u0430ce', 'VALIDATION_FAILED'],
    ['ｇｒａｃｅ', 'VALIDATION_FAILED'],
    ['0tto', 'HANDLE_TAKEN'],
    ['o-t-t-o', 'HANDLE_TAKEN'],
    ['ott0_', 'VALIDATION_FAILED'],
    ['adm1n', 'VALIDATION_FAILED'],
    ['rn0derator', 'VALIDATION_FAILED'],
    ['l0gin', 'VALIDATION_FAILED'],
  ])('should not be had as the handle %j', async (handle, code) => {
    const answer = await register({ handle })
    expect([codeOf(answer), fieldOf(answer)]).toEqual([code, 'handle'])
  })

  it.each([
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['a right-to-left override', 'Grace \u202Enimda'],
    ['an isolate', '\u2067Grace\u2069'],
    ['a null', 'Gra\u0000ce'],
    ['a tower of marks', `Z${'\u0335'.repeat(40)}`],
    ['an office', 'Admin'],
    ['an office in Cyrillic letters', '\u0410dmin'],
    ['an office among zero-width characters', 'M\u200Bo\u200Bd\u200Berator'],
    ['the name of the hub', 'Community Hub'],
    ['nothing that is seen', '\u200B\u2060\uFEFF'],
  ])('should not be had: %s', async (_what, displayName) => {
    const joining = await register({ displayName })
    expect([codeOf(joining), fieldOf(joining)]).toEqual(['VALIDATION_FAILED', 'displayName'])
    const changing = await request(app).patch(`/api/members/${grace.id}`).set(own()).send({ displayName })
    expect([changing.status, fieldOf(changing)]).toEqual([400, 'displayName'])
    expect((await row(grace))?.displayName).toBe('grace')
  })

  it('should lose what nobody sees', async () => {
    await request(app)
      .patch(`/api/members/${grace.id}`)
      .set(own())
      .send({ displayName: ' G\u200Brace\u00AD \t Hopper ' })
      .expect(200)
    expect((await row(grace))?.displayName).toBe('Grace Hopper')
  })

  it('should be answered alike for a known and an unknown address', async () => {
    for (const data of [{ displayName: 'Admin' }, { handle: 'o_t_t_o' }, { displayName: '\u202EGrace' }]) {
      const [known, unknown] = await Promise.all([register({ ...data, email: other.email }), register(data)])
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    }
  })
})

describe('a portrait that is none', () => {
  const html = '<!doctype html><script>alert(document.cookie)</script>'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  // An empty archive: its end record, and nothing before it.
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  const upload = (data: Buffer, name: string, type: string) =>
    request(app)
      .post('/api/avatars')
      .set(own())
      .field('_payload', '{}')
      .attach('file', data, { filename: name, contentType: type })
  const picture = (): Promise<Buffer> =>
    sharp({ create: { width: 60, height: 60, channels: 3, background: '#1d6b57' } })
      .png()
      .toBuffer()

  it.each([
    ['an archive', zip, 'me.zip', 'application/zip'],
    ['an archive that says it is a picture', zip, 'me.png', 'image/png'],
    ['a drawing with a script', Buffer.from(svg), 'me.svg', 'image/svg+xml'],
    ['a drawing that says it is a picture', Buffer.from(svg), 'me.png', 'image/png'],
    ['a page', Buffer.from(html), 'me.html', 'text/html'],
    ['a page that says it is a picture', Buffer.from(html), 'me.gif', 'image/gif'],
    ['a page behind the first bytes of a picture', Buffer.from(`GIF89a${html}`), 'me.gif', 'image/gif'],
  ])('should be refused: %s', async (_what, data, name, type) => {
    const answer = await upload(data, name, type)
    expect([answer.status, codeOf(answer)]).toEqual([400, expect.not.stringMatching('INTERNAL')])
    expect((await hub.payload.count({ collection: 'avatars' })).totalDocs).toBe(0)
  })

  it('should be written anew, and served so that nothing in it runs as this site', async () => {
    const polyglot = Buffer.concat([await picture(), Buffer.from(html), zip])
    const made = await upload(polyglot, 'me.html.png', 'image/png')
    expect(made.status).toBe(201)
    const { url } = (made.body as { doc: { url: string } }).doc
    const served = await request(app).get(new URL(url, site).pathname).set(own()).buffer(true)
    expect(served.status).toBe(200)
    expect(served.headers).toMatchObject({
      'content-type': expect.stringMatching(/^image\/(png|webp)$/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*; sandbox/),
    })
    const bytes = served.body as Buffer
    expect(bytes.includes('<script>')).toBe(false)
    expect(bytes.includes(zip)).toBe(false)
  })
})

describe('cookies', () => {
  let secure: TestHub
  let secureApp: RequestListener
  beforeAll(async () => {
    secure = await bootHub({
      options: {
        siteURL: 'https://hub.example.org',
        members: {
          providers: [
            {
              id: 'acme',
              label: 'Acme',
              issuer: 'https://acme.invalid',
              clientId: 'x',
              clientSecret: null,
            },
          ],
        },
      },
    })
    secureApp = appOf(secure, { siteURL: 'https://hub.example.org' }).app
    await secure.createMember({ handle: 'grace' })
  })
  afterAll(() => secure?.stop())

  const attributes = (header: string): string[] =>
    header
      .split(';')
      .slice(1)
      .map((part) => part.trim().replace(/^(Expires|HttpOnly|Secure)=.*/i, '$1'))
      .sort()

  it.each([
    ['http', () => app, ['Expires', 'HttpOnly', 'Path=/', 'SameSite=Lax']],
    ['https', () => secureApp, ['Expires', 'HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']],
  ])('should be out of reach of scripts, other sites and other hosts, on %s', async (_scheme, on, wanted) => {
    const body = { email: grace.email, password: testPassword }
    for (const answer of [
      await request(on()).post('/api/members/login').send(body),
      await request(on()).post('/api/graphql').send({
        query:
          'mutation ($email: String!, $password: String!) { logIn(email: $email, password: $password) { exp } }',
        variables: body,
      }),
    ]) {
      const [session = ''] = answer.get('set-cookie') ?? []
      expect(session).toMatch(/^payload-token=/)
      // No Domain: no other host of the domain receives it.
      expect(attributes(session)).toEqual(wanted)
    }
  })

  it('should not be planted for a log-in through a provider by another host or path', async () => {
    const answer = await request(secureApp).get('/api/members/oidc/acme/callback?code=x&state=y')
    const [cleared = ''] = answer.get('set-cookie') ?? []
    expect(cleared).toBe('__Host-hub-login-flow=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure')
  })
})
