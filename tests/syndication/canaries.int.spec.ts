import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import request from 'supertest'
import { hubCustom } from '../../src/config/hubCustom'
import type { FetchAnswer, FetchRequest } from '../../src/network/guardedFetch'
import type { MailAnswer, MailRequest } from '../../src/network/guardedMail'
import type { Member } from '../../src/payload-types'
import type { Channel } from '../../src/plugins/syndication/channels/channel'
import { registry } from '../../src/plugins/syndication/channels/registry'
import { startSimulators, type Simulators } from '../../simulators'
import { createClock } from '../fakes/clock'
import { bootHub, testPassword, type TestHub } from '../helpers/bootHub'
import { mongoUnderTest } from '../helpers/mongoUnderTest'
import { appOf } from '../server/helpers'

/** A word that nothing else in the hub holds, in the shape that a network asks its secrets to have. */
const bird = 'kanarienvogel'
const shapes: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `https://hooks.slack.com/services/T0/B0/${word}`,
  (word) => `https://discord.com/api/webhooks/223704706495545344/${word}`,
  (word) => `https://prod-00.westeurope.logic.azure.com:443/workflows/${word}?sig=${word}`,
  (word) => `whsec_${Buffer.from(word).toString('base64')}`,
  (word) => `123456789:${word.padEnd(35, 'x')}`,
  (word) => `smtps://hub:${word}@mail.example.org:465`,
  (word) => `https://example.org/${word}`,
]

let clock: ReturnType<typeof createClock>
let world: Simulators
let hub: TestHub
let app: ReturnType<typeof appOf>
const planted: string[] = []
const asked: string[] = []
const kinds: string[] = []
const people: Record<string, Member | null> = { nobody: null }

/** What an account of a network can be made of: settings of its simulator, credentials with a bird in each. */
const plant = async (kind: string, channel: Channel): Promise<void> => {
  const account = world.networks.map(({ accounts }) => accounts[kind]).find(Boolean)
  const credentials: Record<string, string> = {}
  for (const { name } of channel.form.credentials) {
    const word = `${bird}${kind}${name}`
    // The shape that this field takes: judged with the others as they are in the simulator.
    const shape = shapes.find((each) => {
      const parsed = channel.credentials.safeParse({
        ...account?.credentials,
        ...credentials,
        [name]: each(word),
      })
      return parsed.success || !parsed.error.issues.some((issue) => issue.path[0] === name)
    })
    if (!shape) throw new Error(`Add a shape for ${kind}.${name}.`)
    credentials[name] = shape(word)
  }
  planted.push(...Object.values(credentials))
  const settings = account?.settings ?? {
    url: 'https://hooks.example.org/in',
    service: 'https://pds.example.org',
    identifier: 'hub.example.org',
    to: 'list@example.org',
    from: 'hub@example.org',
    fromName: 'The hub',
  }
  await hub.payload.create({
    collection: 'channels',
    data: {
      name: `Our ${kind}`,
      kind,
      language: 'en',
      settings: { [kind]: settings },
      credentials: { [kind]: credentials },
    } as never,
    req: await hub.requestOf(people.manager ?? null),
    overrideAccess: false,
  })
  kinds.push(kind)
}

beforeAll(async () => {
  clock = createClock()
  world = await startSimulators({ now: clock.now, unlimited: true })
  hub = await bootHub({
    options: {
      now: clock.now,
      // Every network repeats what it was shown, as an unkind one would.
      syndication: {
        fetch: async (asking: FetchRequest): Promise<FetchAnswer> => {
          const said = [asking.url, JSON.stringify(asking.headers ?? {}), String(asking.body ?? '')].join(' ')
          asked.push(said)
          return {
            kind: 'answered',
            status: [400, 401, 403, 429, 500, 503][asked.length % 6] ?? 400,
            headers: new Headers({ 'content-type': 'application/json' }),
            body: new TextEncoder().encode(JSON.stringify({ error: said, message: said, ok: false })),
            truncated: false,
            url: asking.url,
          }
        },
        mail: (asking: MailRequest): Promise<MailAnswer> => {
          asked.push(JSON.stringify(asking))
          return Promise.resolve({
            kind: 'answered',
            code: 550,
            command: 'DATA',
            text: JSON.stringify(asking),
          })
        },
      } as never,
    },
  })
  app = appOf(hub, { metricsToken: 'a token of the metrics, long enough' })
  for (const role of ['admin', 'manager', 'editor', 'moderator', 'member'] as const)
    people[role] = await hub.createMember({ roles: [role], handle: `the-${role}` })
  for (const [kind, channel] of Object.entries(registry)) await plant(kind, channel)
  await hub.payload.create({
    collection: 'network-apps',
    data: { kind: 'x', clientId: `${bird}appid`, clientSecret: `${bird}appsecret` } as never,
    req: await hub.requestOf(people.manager ?? null),
    overrideAccess: false,
  })
  planted.push(`${bird}appid`, `${bird}appsecret`)
  await hub.payload.create({
    collection: 'posts',
    data: { title: 'News', excerpt: 'In short.', _status: 'published' } as never,
    req: await hub.requestOf(people.editor ?? null),
    overrideAccess: false,
  })
  await turn()
})
afterAll(async () => {
  await hub.stop()
  await world.stop()
})

/** Each task of the worker once: a network that refuses everything would keep it busy. */
const turn = async (): Promise<void> => {
  const { signal } = new AbortController()
  for (const { run } of hubCustom(hub.payload.config).tasks) await run({ payload: hub.payload, signal })
}

/** Any of them, in any spelling in which it could be read. */
const birdsIn = (text: string): string[] =>
  [bird, Buffer.from(bird).toString('base64').slice(0, 16), Buffer.from(bird).toString('hex')].filter(
    (each) => text.includes(each),
  )
const tokenOf = async (member: Member | null): Promise<Record<string, string>> => {
  if (!member) return {}
  const answer = await request(app.app)
    .post('/api/members/login')
    .send({ email: member.email, password: testPassword })
  return { Authorization: `JWT ${(answer.body as { token: string }).token}` }
}

it('should have a canary in every channel, and have shown it to its network', () => {
  expect(kinds).toEqual(Object.keys(registry))
  expect(birdsIn(asked.join('\n'))).toContain(bird)
})

it('should have none in any answer of REST, to any role', async () => {
  for (const member of Object.values(people)) {
    const headers = await tokenOf(member)
    for (const { slug } of hub.payload.config.collections) {
      const answer = await request(app.app)
        .get(`/api/${slug}?depth=2&limit=200&showHiddenFields=true&draft=true`)
        .set(headers)
      expect([slug, birdsIn(answer.text)]).toEqual([slug, []])
    }
  }
})

it('should have none in GraphQL, in its errors, in previews and in what is asked of an account', async () => {
  const { docs } = await hub.payload.find({ collection: 'channels', pagination: false, depth: 0 })
  for (const member of Object.values(people)) {
    const headers = await tokenOf(member)
    const ask = async (query: string): Promise<string> =>
      (await request(app.app).post('/api/graphql').set(headers).send({ query })).text
    const fields = Object.entries(registry)
      .map(([kind, { form }]) => `${kind} { ${form.credentials.map(({ name }) => name).join(' ')} }`)
      .join(' ')
    const said = [
      await ask(`{ Channels(limit: 100) { docs { id name statusText account credentials { ${fields} } } } }`),
      await ask('{ Deliveries(limit: 100) { docs { id title status lastError url } } }'),
      await ask('{ NetworkApps { docs { id name clientId clientSecret } } }'),
      ...(await Promise.all(
        docs.map(({ id }) =>
          ask(`{ accountHealth(channel: "${id}") { status message lastFailure { why } next } }`),
        ),
      )),
      ...(await Promise.all(
        docs.map(({ id }) => ask(`mutation { checkChannel(channel: "${id}") { status account message } }`)),
      )),
    ]
    expect(birdsIn(said.join('\n'))).toEqual([])
  }
})

it('should have none in refused forms, logs, figures and mails', async () => {
  const headers = await tokenOf(people.manager ?? null)
  for (const [kind, { form }] of Object.entries(registry)) {
    const credentials = Object.fromEntries(
      form.credentials.map(({ name }) => [name, `${bird}\u0000${'x'.repeat(3_000)}`]),
    )
    const answer = await request(app.app)
      .post('/api/channels')
      .set(headers)
      .send({ name: kind, kind, language: 'en', credentials: { [kind]: credentials } })
    expect([kind, answer.status, birdsIn(answer.text)]).toEqual([kind, 400, []])
  }
  const figures = await request(app.app)
    .get('/metrics')
    .set('Authorization', 'Bearer a token of the metrics, long enough')
  expect(figures.status).toBe(200)
  await turn()
  expect(birdsIn(figures.text)).toEqual([])
  expect(birdsIn(app.lines.join('\n'))).toEqual([])
})

it('should have none in any row that the hub keeps', async () => {
  for (const { slug } of hub.payload.config.collections) {
    const { docs } = await hub.payload.db.find({
      collection: slug,
      sort: 'id',
      pagination: false,
      limit: 1_000,
    })
    expect([slug, birdsIn(JSON.stringify(docs))]).toEqual([slug, []])
  }
})

it('should have none in the file of the database, nor in a file beside it', async () => {
  // MongoDB's files are elsewhere; its rows were read above.
  if (mongoUnderTest()) return
  for (const name of await readdir(hub.directory)) {
    const bytes = await readFile(path.join(hub.directory, name)).catch(() => null)
    if (bytes) expect([name, birdsIn(bytes.toString('latin1'))]).toEqual([name, []])
  }
})
