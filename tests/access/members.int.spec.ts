import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql, isObjectType } from 'graphql'
import { handleEndpoints, type Where } from 'payload'
import { roles } from '../../src/access'
import { hubSchema } from '../../src/config/graphql'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'

type Asker = 'visitor' | (typeof roles)[number]
const askers: readonly Asker[] = ['visitor', ...roles]

let hub: TestHub
let other: Member
const people = new Map<Asker, Member>()
const tokens = new Map<Asker, string>()
beforeAll(async () => {
  hub = await bootHub()
  other = await hub.createMember({ handle: 'another', locale: 'fr' })
  const category = await hub.payload.create({ collection: 'forums', data: { title: 'Forum', order: 1 } })
  await hub.payload.create({
    collection: 'topics',
    data: { title: 'A topic', forum: category.id, body: 'Text.', author: other.id, language: 'en' },
  })
  for (const role of roles) {
    const person = await hub.createMember({ handle: `a-${role}`, roles: [role] })
    people.set(role, person)
    const { token } = await hub.payload.login({
      collection: 'members',
      data: { email: person.email, password: testPassword },
    })
    tokens.set(role, token ?? '')
  }
  // A second session and a reset under way: more to leak.
  await hub.payload.login({ collection: 'members', data: { email: other.email, password: testPassword } })
  await hub.payload.forgotPassword({ collection: 'members', data: { email: other.email } })
})
afterAll(() => hub.stop())

const rest = async (
  asker: Asker,
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> => {
  const token = tokens.get(asker)
  const response = await handleEndpoints({
    config: hub.payload.config,
    payloadInstanceCacheKey: hub.key,
    request: new Request(`http://localhost:3000/api${path}`, {
      ...init,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
    }),
  })
  return { status: response.status, body: await response.json() }
}

/** Fields that everybody may see of a member. */
const openFields = [
  'id',
  'displayName',
  'handle',
  'bio',
  'avatar',
  'createdAt',
  'updatedAt',
  'collection',
  'notifications',
  'privacy',
  'former',
  'trustLevel',
]
/** Fields that only some may see. */
const closedFields = ['email', 'locale', 'roles', '_verified', 'followsWritten', 'moderation']
const readers: Record<(typeof closedFields)[number], readonly Asker[]> = {
  email: ['admin', 'manager'],
  locale: ['admin', 'manager'],
  roles: ['admin', 'manager', 'editor', 'moderator'],
  _verified: ['admin', 'manager', 'editor', 'moderator'],
  followsWritten: ['admin'],
  moderation: ['admin', 'manager', 'moderator'],
}
/** Fields that nobody ever sees. */
const secrets = [
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  '_verificationToken',
  'lockUntil',
  'loginAttempts',
  'importedFrom',
  'password',
]

// Payload answers a list that may not be read with an empty one.
const says = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

describe('what others see of a member', () => {
  it.each(askers)('should be the same through REST, GraphQL and the Local API for %s', async (asker) => {
    const person = people.get(asker)
    const local = (await hub.payload.findByID({
      collection: 'members',
      id: other.id,
      overrideAccess: false,
      ...(person ? { user: { ...person, collection: 'members' } } : {}),
    })) as unknown as Record<string, unknown>
    const { body } = await rest(asker, `/members/${other.id}`)
    const { body: list } = await rest(asker, `/members?where[handle][equals]=another&depth=2`)
    const { body: through } = await rest(asker, '/topics?depth=2')
    const [topic] = (through as { docs: { author: Record<string, unknown> }[] }).docs
    const answers = [
      local,
      body as Record<string, unknown>,
      (list as { docs: Record<string, unknown>[] }).docs[0] ?? {},
      ...(topic ? [topic.author] : []),
    ]
    const expected = closedFields.filter((field) => readers[field]?.includes(asker))
    for (const answer of answers) {
      const seen = Object.keys(answer).filter((key) => says(answer[key]))
      expect(seen.filter((key) => closedFields.includes(key)).sort()).toEqual([...expected].sort())
      expect(seen.filter((key) => secrets.includes(key))).toEqual([])
      // Held words of a profile go with what became of them.
      expect(seen.includes('proposed')).toBe(expected.includes('moderation'))
      expect(seen.filter((key) => ![...openFields, ...closedFields, 'proposed'].includes(key))).toEqual([])
    }
    const answer = await graphql({
      schema: hubSchema(hub.payload.config).schema,
      source: `{ Member(id: ${JSON.stringify(other.id)}) { handle ${closedFields.join(' ')} } }`,
      contextValue: { req: await hub.requestOf(person ?? null), headers: {} },
    })
    const seen = answer.data?.Member as Record<string, unknown>
    expect(closedFields.filter((field) => seen[field] !== null && seen[field] !== undefined).sort()).toEqual(
      [...expected].sort(),
    )
  })

  it('should be more for the member, and no secret even then', async () => {
    const { body } = await rest('member', '/members/me')
    const { user } = body as { user: Record<string, unknown> }
    expect(user).toMatchObject({
      email: 'a-member@example.org',
      locale: 'en',
      roles: ['member'],
      _verified: true,
    })
    expect(Object.keys(user).filter((key) => secrets.includes(key) && says(user[key]))).toEqual([])
  })

  it.each(['member', 'admin'] as const)(
    'should hold no secret that GraphQL hands to the %s',
    async (asker) => {
      const person = people.get(asker)
      const type = hubSchema(hub.payload.config).schema.getType('Member')
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
      const asked = fields.filter((field) => secrets.includes(field) && field !== 'sessions')
      const answer = await graphql({
        schema: hubSchema(hub.payload.config).schema,
        source: `{ Members { docs { ${asked.join(' ')} sessions { id } } } }`,
        contextValue: { req: await hub.requestOf(person ?? null), headers: {} },
      })
      const { docs } = answer.data?.Members as { docs: Record<string, unknown>[] }
      expect(docs.length).toBeGreaterThan(2)
      expect(docs.flatMap((doc) => Object.values(doc)).filter(says)).toEqual([])
    },
  )
})

describe('what a question gives away', () => {
  const hidden = [
    'email',
    'locale',
    'roles',
    'hash',
    'salt',
    'resetPasswordToken',
    '_verificationToken',
    'sessions.id',
    'importedFrom',
    'lockUntil',
    'loginAttempts',
  ]

  it.each(hidden)('should be nothing when asked by %s', async (field) => {
    for (const asker of ['visitor', 'member'] as const) {
      expect((await rest(asker, `/members?where[${field}][exists]=true`)).status).toBe(400)
      expect((await rest(asker, `/topics?where[author.${field}][exists]=true`)).status).toBe(400)
      const sorted = await rest(asker, `/members?sort=${field}`)
      const unsorted = await rest(asker, '/members')
      const order = ({ body }: { body: unknown }): unknown =>
        (body as { docs?: { id: unknown }[] }).docs?.map(({ id }) => id)
      if (sorted.status === 200) expect(order(sorted)).toEqual(order(unsorted))
      const where: Where = { [field]: { exists: true } }
      const person = people.get(asker)
      const shared = {
        collection: 'members' as const,
        overrideAccess: false,
        ...(person ? { user: { ...person, collection: 'members' as const } } : {}),
      }
      await expect(hub.payload.count({ ...shared, where })).rejects.toMatchObject({ name: 'QueryError' })
    }
  })
})

describe('what a member may change of themselves', () => {
  const change = async (asker: Asker, data: object): Promise<Member> => {
    const id = people.get(asker)?.id ?? ''
    await rest(asker, `/members/${id}`, { method: 'PATCH', body: JSON.stringify(data) })
    return hub.payload.findByID({ collection: 'members', id })
  }

  it('should be name, words and language', async () => {
    expect(await change('member', { displayName: 'New', bio: 'Words.', locale: 'fr' })).toMatchObject({
      displayName: 'New',
      bio: 'Words.',
      locale: 'fr',
    })
  })

  it.each(['member', 'moderator', 'editor', 'manager'] as const)(
    'should not be roles, address, handle or proof of address of a %s',
    async (role) => {
      const changed = await change(role, {
        roles: ['admin'],
        email: `new-${role}@example.org`,
        handle: 'newhandle',
        _verified: false,
        importedFrom: 'x',
      })
      // An empty field is null on SQLite and absent on MongoDB.
      expect({
        ...(changed as object),
        importedFrom: (changed as { importedFrom?: unknown }).importedFrom ?? null,
      }).toMatchObject({
        roles: [role],
        email: `a-${role}@example.org`,
        handle: `a-${role}`,
        _verified: true,
        importedFrom: null,
      })
    },
  )

  it('should refuse a short password wherever it is set', async () => {
    const answer = await rest('admin', `/members/${other.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ password: 'short' }),
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'VALIDATION_FAILED', field: 'password' } }] },
    })
  })
})

describe('a member whose address is not verified', () => {
  it('should be told nothing of it at login, and post nothing with an older session', async () => {
    const late = await hub.createMember({ handle: 'late' })
    const login = { method: 'POST', body: JSON.stringify({ email: late.email, password: testPassword }) }
    const { body } = await rest('visitor', '/members/login', login)
    tokens.set('visitor', (body as { token: string }).token)
    await hub.payload.update({ collection: 'members', id: late.id, data: { _verified: false } })
    const forum = (await hub.payload.find({ collection: 'forums', limit: 1 })).docs[0]?.id
    const topic = { title: 'From before', forum, body: 'Text.', language: 'en' }
    const posted = await rest('visitor', '/topics', { method: 'POST', body: JSON.stringify(topic) })
    tokens.delete('visitor')
    expect(posted).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } })
    expect(await rest('visitor', '/members/login', login)).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
  })
})
