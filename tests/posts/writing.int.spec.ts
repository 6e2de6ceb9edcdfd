import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import type { Member, Post } from '../../src/payload-types'
import { createClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'

const clock = createClock()
let hub: TestHub
let ana: Member
let ben: Member
beforeAll(async () => {
  hub = await bootHub({ options: { now: clock.now } })
  ana = await hub.createMember({ handle: 'ana', roles: ['editor'] })
  ben = await hub.createMember({ handle: 'ben', roles: ['editor'] })
})
afterAll(() => hub.stop())

const publish = async (title: string, more: object = {}, locale: 'en' | 'fr' = 'en'): Promise<Post> => {
  clock.advance(60_000)
  return hub.payload.create({
    collection: 'posts',
    locale,
    data: { title, _status: 'published', ...more } as never,
    req: await hub.requestOf(ana),
    overrideAccess: false,
  })
}

/** What the schema calls an id, by the database. */
const idType = (): string => (hub.payload.db.defaultIDType === 'number' ? 'Int' : 'String')

const ask = async <Answer>(source: string, variableValues: object = {}, user: Member | null = null) => {
  const { schema } = hubSchema(hub.payload.config)
  const req = await hub.requestOf(user)
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues: { ...variableValues },
    contextValue: { req, headers: {} },
  })
  expect(errors).toBeUndefined()
  return data as unknown as Answer
}

describe('the authors of a post', () => {
  const bylineOf = async (id: Post['id']) => {
    const { Post: post } = await ask<{ Post: { author: object; authors: { handle: string }[] } }>(
      `query ($id: ${idType()}!) { Post(id: $id, locale: en) { author { handle } authors { handle } } }`,
      { id },
    )
    return [post.author, post.authors.map(({ handle }) => handle)]
  }

  it('should be several, in the order of the byline, the first being its author', async () => {
    // The other order first: a loader that knows Ana already must not move her forward.
    await publish('Warm up', { authors: [ana.id, ben.id] })
    const { id } = await publish('By two', { authors: [ben.id, ana.id] })
    expect(await bylineOf(id)).toEqual([{ handle: 'ben' }, ['ben', 'ana']])
    const { Posts } = await ask<{ Posts: { docs: { authors: { handle: string }[] }[] } }>(
      '{ Posts(locale: en, sort: "createdAt", where: { title: { in: ["Warm up", "By two"] } }) { docs { authors { handle } } } }',
    )
    expect(Posts.docs.map(({ authors }) => authors.map(({ handle }) => handle))).toEqual([
      ['ana', 'ben'],
      ['ben', 'ana'],
    ])
  })

  it('should be the one author where a client names no more, and follow when that one changes', async () => {
    const { id } = await publish('By one')
    expect(await bylineOf(id)).toEqual([{ handle: 'ana' }, ['ana']])
    await hub.payload.update({
      collection: 'posts',
      id,
      locale: 'en',
      data: { author: ben.id },
      req: await hub.requestOf(ana),
      overrideAccess: false,
    })
    expect(await bylineOf(id)).toEqual([{ handle: 'ben' }, ['ben']])
  })

  it('should name the author of a post that was stored before there were several', async () => {
    const { id } = await publish('Old')
    await hub.payload.db.updateOne({ collection: 'posts', id, data: { authors: [] } })
    expect(await bylineOf(id)).toEqual([{ handle: 'ana' }, ['ana']])
  })
})

describe('a series', () => {
  const partsOf = async (id: Post['id'], locale: 'en' | 'fr' = 'en') => {
    const { Post: post } = await ask<{ Post: { seriesParts: unknown[] } }>(
      `query ($id: ${idType()}!) { Post(id: $id, locale: ${locale}, fallbackLocale: none) {
        seriesParts { part total series { title } previous { title } next { title } } } }`,
      { id },
    )
    return post.seriesParts
  }

  it('should lead from part to part in its own order, past what is not public', async () => {
    const first = await publish('Part one')
    const draft = await publish('Secret part', { _status: 'draft' })
    const last = await publish('Part three')
    const alone = await publish('Alone')
    const series = await hub.payload.create({
      collection: 'series',
      locale: 'en',
      data: { title: 'The canal', posts: [last.id, draft.id, first.id] },
      req: await hub.requestOf(ana),
      overrideAccess: false,
    })
    expect(await partsOf(last.id)).toEqual([
      { part: 1, total: 2, series: { title: 'The canal' }, previous: null, next: { title: 'Part one' } },
    ])
    expect(await partsOf(first.id)).toMatchObject([{ part: 2, total: 2, next: null }])
    expect(await partsOf(alone.id)).toEqual([])
    const { Series } = await ask<{ Series: Record<'posts' | 'parts' | 'one' | 'rest' | 'none', object[]> }>(
      `query ($id: ${idType()}!) { Series(id: $id, locale: en) { posts { title } parts { title }
        one: parts(limit: 1) { title } rest: parts(limit: 1, skip: 1) { title } none: parts(skip: 2) { title } } }`,
      { id: series.id },
    )
    const readable = [{ title: 'Part three' }, { title: 'Part one' }]
    expect([Series.parts, Series.posts]).toEqual([readable, expect.arrayContaining(readable)])
    // A page of parts counts what can be read, not what is hidden between.
    expect([...Series.one, ...Series.rest, ...Series.none]).toEqual(readable)
    const shown = await hub.payload.findByID({
      collection: 'series',
      id: series.id,
      depth: 0,
      req: await hub.requestOf(null),
      overrideAccess: false,
    })
    expect(shown.posts).toEqual([last.id, first.id])
  })
})

describe('what to read next', () => {
  const nextOf = async (id: Post['id']) => {
    const { Post: post } = await ask<{ Post: { relatedPosts: { title: string }[] } }>(
      `query ($id: ${idType()}!) { Post(id: $id, locale: en, fallbackLocale: none) { relatedPosts { title } } }`,
      { id },
    )
    return post.relatedPosts.map(({ title }) => title)
  }

  it('should be what shares most, and what an editor chose where they did', async () => {
    const tag = async (title: string) =>
      (await hub.payload.create({ collection: 'tags', data: { title } })).id
    const [water, bread] = [await tag('Water'), await tag('Bread')]
    const near = await publish('Near', { tags: [water, bread] })
    const far = await publish('Farther', { tags: [water] })
    await publish('In French', { tags: [water, bread] }, 'fr')
    await publish('Not out yet', { tags: [water, bread], _status: 'draft' })
    const post = await publish('This one', { tags: [water, bread] })
    expect(await nextOf(post.id)).toEqual(['Near', 'Farther'])
    const chosen = await publish('Chosen', { tags: [water], related: [far.id, near.id] })
    expect(await nextOf(chosen.id)).toEqual(['Farther', 'Near'])
  })
})

describe('the time to read', () => {
  it('should be counted in the language that is read', async () => {
    const text = (words: number) => ({
      root: {
        type: 'root',
        format: '' as const,
        indent: 0,
        version: 1,
        direction: null,
        children: [
          { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'mot '.repeat(words) }] },
        ],
      },
    })
    const { id } = await publish('Long', { content: text(1950) })
    await hub.payload.update({
      collection: 'posts',
      id,
      locale: 'fr',
      data: { title: 'Long', content: text(1950), _status: 'published' } as never,
      req: await hub.requestOf(ana),
      overrideAccess: false,
    })
    const minutes = async (locale: 'en' | 'fr') =>
      (
        await ask<{ Post: { readingMinutes: number } }>(
          `query ($id: ${idType()}!) { Post(id: $id, locale: ${locale}, fallbackLocale: none) { readingMinutes } }`,
          { id },
        )
      ).Post.readingMinutes
    expect([await minutes('en'), await minutes('fr')]).toEqual([9, 10])
    const { Post: lean } = await ask<{ Post: { readingMinutes: number } }>(
      `query ($id: ${idType()}!) { Post(id: $id, locale: fr, select: true) { readingMinutes } }`,
      { id },
    )
    expect(lean).toEqual({ readingMinutes: 10 })
  })
})
