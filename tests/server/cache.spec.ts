import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { RequestListener } from 'node:http'
import type { PayloadRequest } from 'payload'
import request from 'supertest'
import { inTransaction } from '../../src/database/inTransaction'
import { createSqliteClient } from '../../src/database/sqliteClient'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { appOf } from './helpers'

const site = 'http://localhost:3000'
const titles = '{ Posts(limit: 100, sort: "id") { docs { title } } }'

describe('the read cache in front of GraphQL', () => {
  let hub: TestHub
  let editor: Member
  let app: RequestListener
  beforeAll(async () => {
    hub = await bootHub()
    editor = await hub.createMember({ handle: 'edith', roles: ['editor', 'manager', 'member'] })
  })
  afterAll(() => hub.stop())
  beforeEach(() => {
    app = appOf(hub).app
  })
  afterEach(() => hub.payload.delete({ collection: 'posts', where: {} }))

  const publish = (title: string) =>
    hub.payload.create({
      collection: 'posts',
      data: { title, author: editor.id, _status: 'published' },
      draft: false,
    })

  const ask = (query: string, headers: Record<string, string> = {}, variables: object = {}) =>
    request(app)
      .post('/api/graphql')
      .set({ accept: 'application/json', ...headers })
      .send({ query, variables })

  const read = async () => {
    const answer = await ask(titles)
    const { data } = answer.body as { data: { Posts: { docs: { title: string }[] } } }
    return { titles: data.Posts.docs.map(({ title }) => title), cache: answer.get('x-hub-cache') }
  }

  it('should answer the same question from what it knows', async () => {
    await publish('One')
    expect(await read()).toEqual({ titles: ['One'], cache: 'miss' })
    expect(await read()).toEqual({ titles: ['One'], cache: 'hit' })
  })

  it('should see a write of the Local API at the next read', async () => {
    await read()
    const post = await publish('One')
    expect(await read()).toEqual({ titles: ['One'], cache: 'miss' })
    await hub.payload.update({ collection: 'posts', id: post.id, data: { title: 'Two' } })
    expect((await read()).titles).toEqual(['Two'])
    await hub.payload.delete({ collection: 'posts', id: post.id })
    expect((await read()).titles).toEqual([])
  })

  it('should drop what rests on what was written, and keep what does not', async () => {
    const post = await publish('One')
    await read()
    await hub.payload.create({ collection: 'tags', data: { title: `Tag of ${post.id}` } })
    expect((await read()).cache).toBe('hit')
    const withAuthors = '{ Posts { docs { author { handle } } } }'
    const authors = async () => {
      const { body, headers } = await ask(withAuthors)
      return { body: body as unknown, cache: (headers as Record<string, string>)['x-hub-cache'] }
    }
    await authors()
    expect((await authors()).cache).toBe('hit')
    await hub.payload.update({ collection: 'members', id: editor.id, data: { bio: 'Writes.' } })
    expect((await authors()).cache).toBe('miss')
    expect((await read()).cache).toBe('hit')
  })

  it('should see a write through REST and through GraphQL at the next read', async () => {
    await read()
    const login = await request(app)
      .post('/api/members/login')
      .send({ email: editor.email, password: testPassword })
    const cookie = (login.get('set-cookie')?.[0] ?? '').split(';')[0] ?? ''
    await request(app)
      .post('/api/posts')
      .set({ cookie, origin: site })
      .send({ title: 'By REST', _status: 'published' })
      .expect(201)
    expect((await read()).titles).toEqual(['By REST'])
    await ask('mutation { createPost(data: { title: "By GraphQL", _status: published }) { id } }', {
      cookie,
      origin: site,
    })
    expect((await read()).titles).toEqual(['By REST', 'By GraphQL'])
  })

  it('should keep nothing for those who are somebody, nor show them what was kept for others', async () => {
    const draft = await hub.payload.create({
      collection: 'posts',
      data: { title: 'A draft', author: editor.id, _status: 'draft' },
    })
    const login = await request(app)
      .post('/api/members/login')
      .send({ email: editor.email, password: testPassword })
    const { token } = login.body as { token: string }
    const cookie = `payload-token=${token}`
    expect((await read()).titles).toEqual([])
    const sessions: Record<string, string>[] = [{ authorization: `JWT ${token}` }, { cookie, origin: site }]
    for (const headers of sessions)
      for (let n = 0; n < 2; n += 1) {
        const answer = await ask(titles, headers)
        expect(answer.get('x-hub-cache')).toBe('miss')
        expect(answer.body).toMatchObject({ data: { Posts: { docs: [{ title: 'A draft' }] } } })
      }
    expect((await read()).titles).toEqual([])
    await hub.payload.delete({ collection: 'posts', id: draft.id })
  })

  it('should keep apart what differs by variables, language, operation and accepted type', async () => {
    const query = 'query ($n: Int) { Posts(limit: $n) { limit } }'
    expect((await ask(query, {}, { n: 1 })).body).toMatchObject({ data: { Posts: { limit: 1 } } })
    expect((await ask(query, {}, { n: 2 })).body).toMatchObject({ data: { Posts: { limit: 2 } } })
    const caches: unknown[] = []
    const readers: Record<string, string>[] = [
      {},
      { 'accept-language': 'fr' },
      { 'accept-language': 'fr-CA,fr;q=0.9' },
      { accept: 'application/graphql-response+json' },
      { accept: 'application/graphql-response+json' },
    ]
    for (const headers of readers)
      caches.push((await ask('{ Posts { totalDocs } }', headers)).get('x-hub-cache'))
    expect(caches).toEqual(['miss', 'miss', 'hit', 'miss', 'hit'])
  })

  it('should keep neither mutations nor errors', async () => {
    const logIn = 'mutation { loginMember(email: "nobody@example.org", password: "x") { token } }'
    for (const query of [logIn, '{ nothing }', '{ Post(id: 999999) { title } }'])
      for (let n = 0; n < 2; n += 1) expect((await ask(query)).get('x-hub-cache')).toBe('miss')
  })

  it('should keep what is asked by GET, too', async () => {
    const caches: unknown[] = []
    for (let n = 0; n < 2; n += 1) {
      const answer = await request(app).get('/api/graphql').query({ query: '{ Posts { totalDocs } }' })
      expect(answer.body).toEqual({ data: { Posts: { totalDocs: 0 } } })
      caches.push(answer.get('x-hub-cache'))
    }
    expect(caches).toEqual(['miss', 'hit'])
  })

  it('should tell whoever stands in front how long it holds, what it was made from, and that it is the same still', async () => {
    await publish('One')
    const get = (headers: Record<string, string> = {}) =>
      request(app)
        .get('/api/graphql')
        .query({ query: titles })
        // Each request of these tests has a port of its own, and with it a host.
        .set({ host: 'localhost:3000', ...headers })
    const first = await get()
    expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache' })
    expect(first.get('vary')?.toLowerCase()).toMatch(/cookie.*authorization/)
    const etag = first.get('etag') ?? ''
    expect(first.get('surrogate-key')).toBe('all posts')
    await get({ 'if-none-match': etag }).expect(304)
    await publish('Two')
    const second = await get({ 'if-none-match': etag })
    expect([second.status, second.get('etag') === etag]).toEqual([200, false])
  })

  it('should tell nobody to keep what is asked by POST, failed, or answers somebody', async () => {
    const login = await request(app)
      .post('/api/members/login')
      .send({ email: editor.email, password: testPassword })
    const { token } = login.body as { token: string }
    for (const answer of [
      await ask(titles),
      await request(app).get('/api/graphql').query({ query: '{ nothing }' }),
      await request(app)
        .get('/api/graphql')
        .query({ query: titles })
        .set({ authorization: `JWT ${token}` }),
    ]) {
      expect(answer.get('cache-control')).toBe('no-store')
      expect(answer.get('etag')).toBeUndefined()
    }
  })

  it('should never show a reader less than was committed before they asked, while others write', async () => {
    const shown: string[] = []
    let published = 0
    let writing = true
    const reader = async (): Promise<void> => {
      while (writing) {
        const atLeast = published
        const { titles } = await read()
        if (titles.length < atLeast) shown.push(`${titles.length} of ${atLeast}`)
      }
    }
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; n < 10; n += 1) {
        await publish(`Post ${n} of ${name}`)
        published += 1
      }
    }
    const readers = Promise.all([reader(), reader(), reader(), reader()])
    await Promise.all([writer('Ada'), writer('Ben')])
    writing = false
    await readers
    expect(shown).toEqual([])
    expect((await read()).titles).toHaveLength(20)
  })

  itNeeding('file', 'another process writes to it')(
    'should see what another process commits at the next read',
    async () => {
      const other = createSqliteClient({ url: `file:${hub.directory}/hub.db` })
      await publish('One')
      await read()
      expect((await read()).cache).toBe('hit')
      await other.execute("UPDATE posts_locales SET title = 'Changed elsewhere'")
      expect(await read()).toEqual({ titles: ['Changed elsewhere'], cache: 'miss' })
      other.close()
    },
  )

  const logIn = async () => {
    const { body } = await request(app)
      .post('/api/members/login')
      .send({ email: editor.email, password: testPassword })
    return { authorization: `JWT ${(body as { token: string }).token}` }
  }
  const whoIs = async (headers: Record<string, string>) => {
    const { body } = await ask('{ meMember { user { displayName roles } } }', headers)
    return (body as { data: { meMember: { user: { displayName: string; roles: string[] } | null } } }).data
      .meMember.user
  }

  it('should know a session again, and what was taken from its member at the next request', async () => {
    const headers = await logIn()
    const [before] = [await whoIs(headers), await whoIs(headers)]
    expect(before?.roles).toContain('editor')
    const roles = editor.roles ?? []
    await hub.payload.update({ collection: 'members', id: editor.id, data: { roles: ['member'] } })
    expect((await whoIs(headers))?.roles).toEqual(['member'])
    await hub.payload.update({ collection: 'members', id: editor.id, data: { roles } })
    expect((await whoIs(headers))?.roles).toEqual(roles)
  })

  it('should know a session no more that was ended, nor one whose time is over', async () => {
    const [ended, over] = [await logIn(), await logIn()]
    for (const headers of [ended, over]) expect(await whoIs(headers)).not.toBeNull()
    await request(app)
      .post('/api/members/logout')
      .set({ ...ended, origin: site })
      .expect(200)
    expect(await whoIs(ended)).toBeNull()
    expect(await whoIs(over)).not.toBeNull()
    // The clock alone: everything else goes on.
    jest.useFakeTimers({
      now: Date.now() + 400 * 86_400_000,
      doNotFake: [
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ],
    })
    try {
      expect(await whoIs(over)).toBeNull()
    } finally {
      jest.useRealTimers()
    }
  })

  it('should give nobody rows that another one’s reading has changed', async () => {
    const post = await publish('One')
    const where = { id: { equals: post.id } }
    const find = async () => (await hub.payload.db.find({ collection: 'posts', where, sort: 'id' })).docs
    const read = JSON.stringify(await find())
    for (const row of await find()) Object.assign(row, { title: 'Changed by who was given it' })
    expect(JSON.stringify(await find())).toBe(read)
  })

  itNeeding('transactions', 'a transaction reads what it wrote')(
    'should keep a transaction’s reading to itself',
    async () => {
      const post = await publish('One')
      const title = async (req?: PayloadRequest) =>
        (await hub.payload.findByID({ collection: 'posts', id: post.id, ...(req ? { req } : {}) })).title
      await title()
      await inTransaction({ payload: hub.payload }, async (req) => {
        await hub.payload.update({ collection: 'posts', id: post.id, data: { title: 'Two' }, req })
        expect([await title(req), await title()]).toEqual(['Two', 'One'])
      })
      expect(await title()).toBe('Two')
    },
  )
})
