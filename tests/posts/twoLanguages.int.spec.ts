import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import request from 'supertest'
import type { Member, Post, Tag } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf } from '../server/helpers'

let hub: TestHub
let app: RequestListener
let editor: Member
let id: Post['id']
let category: { id: Tag['id'] }

/** As much of an answer as these tests read. */
type Told = {
  title: string
  categories: { title: string }[]
  related: { title: string; categories: { title: string }[] }[]
  relatedPosts: { title: string }[]
}

const inBoth = {
  en: {
    title: 'Mend it',
    categories: [{ title: 'Tools' }],
    related: [{ title: 'Before', categories: [{ title: 'Tools' }] }],
  },
  fr: {
    title: 'Réparer',
    categories: [{ title: 'Outils' }],
    related: [{ title: 'Avant', categories: [{ title: 'Outils' }] }],
  },
}

beforeAll(async () => {
  hub = await bootHub()
  app = appOf(hub, { cacheMaxAge: 0 }).app
  editor = await hub.createMember({ handle: 'the-editor', roles: ['editor'] })
  const req = await hub.requestOf(editor)
  // System writes: what is told of them is under test.
  category = await hub.payload.create({ collection: 'categories', locale: 'en', data: { title: 'Tools' } })
  await hub.payload.update({
    collection: 'categories',
    id: category.id,
    locale: 'fr',
    data: { title: 'Outils' },
  })
  const write = async (en: string, fr: string, more: object = {}): Promise<Post['id']> => {
    const common = { collection: 'posts', req, overrideAccess: false } as const
    const data = (title: string) =>
      ({ title, _status: 'published', categories: [category.id], ...more }) as never
    const post = await hub.payload.create({ ...common, locale: 'en', data: data(en) })
    await hub.payload.update({ ...common, id: post.id, locale: 'fr', data: data(fr) })
    return post.id
  }
  const before = await write('Before', 'Avant')
  id = await write('Mend it', 'Réparer', { related: [before] })
})
afterAll(() => hub.stop())

const ask = async (query: string, variables: object = {}): Promise<Record<string, Told>> => {
  const { body } = await request(app).post('/api/graphql').send({ query, variables })
  const { data, errors } = body as { data: Record<string, Told>; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

const idType = (): string => (hub.payload.db.defaultIDType === 'number' ? 'Int!' : 'String!')
const told = '{ title categories { title } related { title categories { title } } }'

describe('one post in two languages in one request', () => {
  it.each([
    ['en, then fr', 'en: Post(id: $id, locale: en) @told fr: Post(id: $id, locale: fr) @told'],
    ['fr, then en', 'fr: Post(id: $id, locale: fr) @told en: Post(id: $id, locale: en) @told'],
  ])('should come, with all it points to, in each one’s own: %s', async (_order, fields) => {
    const data = await ask(`query ($id: ${idType()}) { ${fields.replaceAll('@told', told)} }`, { id })
    expect(data).toEqual(inBoth)
  })

  it('should leave a field that names no language in the request’s own', async () => {
    const data = await ask(
      `query ($id: ${idType()}) { fr: Post(id: $id, locale: fr) ${told} en: Post(id: $id) ${told} }`,
      { id },
    )
    expect(data).toEqual(inBoth)
  })

  it('should hold for lists and for fields of ours', async () => {
    const fields = '{ docs { title relatedPosts { title } } }'
    const data = await ask(
      `query ($id: ${idType().slice(0, -1)}) {
        en: Posts(locale: en, where: { id: { equals: $id } }) ${fields}
        fr: Posts(locale: fr, where: { id: { equals: $id } }) ${fields}
      }`,
      { id },
    )
    expect(data).toEqual({
      en: { docs: [{ title: 'Mend it', relatedPosts: [{ title: 'Before' }] }] },
      fr: { docs: [{ title: 'Réparer', relatedPosts: [{ title: 'Avant' }] }] },
    })
  })

  it('should hold for one mutation after another', async () => {
    const { body: session } = await request(app)
      .post('/api/members/login')
      .send({ email: 'the-editor@example.org', password: 'correct horse battery staple' })
    const fields = `{ title categories { title } }`
    const { body } = await request(app)
      .post('/api/graphql')
      .set('authorization', `JWT ${(session as { token: string }).token}`)
      .send({
        query: `mutation ($id: ${idType()}) {
          fr: updatePost(id: $id, locale: fr, data: { excerpt: "Un" }) ${fields}
          en: updatePost(id: $id, data: { excerpt: "One" }) ${fields}
        }`,
        variables: { id },
      })
    expect(body).toEqual({
      data: {
        fr: { title: 'Réparer', categories: [{ title: 'Outils' }] },
        en: { title: 'Mend it', categories: [{ title: 'Tools' }] },
      },
    })
    expect(
      await ask(
        `query ($id: ${idType()}) { en: Post(id: $id, locale: en) ${told} fr: Post(id: $id, locale: fr) ${told} }`,
        { id },
      ),
    ).toEqual(inBoth)
  })
})

describe('one post asked for in two languages at once over REST', () => {
  it('should come, with all it points to, in each one’s own', async () => {
    const answers = await Promise.all(
      (['en', 'fr', 'en', 'fr'] as const).map(async (locale) => {
        const { body } = await request(app).get(`/api/posts/${id}?locale=${locale}&depth=2`)
        const { title, categories, related } = body as Told
        return {
          title,
          categories: categories.map((each) => ({ title: each.title })),
          related: related.map((each) => ({
            title: each.title,
            categories: each.categories.map((one) => ({ title: one.title })),
          })),
        }
      }),
    )
    expect(answers).toEqual([inBoth.en, inBoth.fr, inBoth.en, inBoth.fr])
  })
})
