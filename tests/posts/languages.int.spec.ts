import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Member, Post } from '../../src/payload-types'
import { createClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'

type Locale = 'en' | 'fr'

const clock = createClock()
let hub: TestHub
let editor: Member
beforeAll(async () => {
  hub = await bootHub({ options: { now: clock.now } })
  editor = await hub.createMember({ handle: 'the-editor', roles: ['editor'] })
})
afterAll(() => hub.stop())

const text = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words, detail: 0 }] },
    ],
  },
})

const create = async (locale: Locale, data: object): Promise<Post> =>
  hub.payload.create({
    collection: 'posts',
    locale,
    data: { ...data } as never,
    req: await hub.requestOf(editor),
    overrideAccess: false,
  })

const save = async (id: Post['id'], locale: Locale, data: object, draft = false) =>
  hub.payload.update({
    collection: 'posts',
    id,
    locale,
    draft,
    data,
    req: await hub.requestOf(editor),
    overrideAccess: false,
  })

const asVisitor = async (args: {
  locale: Locale | 'all'
  where?: Where
  fallbackLocale?: Locale
  draft?: boolean
}) => {
  const { docs } = await hub.payload.find({
    collection: 'posts',
    ...args,
    depth: 0,
    req: await hub.requestOf(null),
    overrideAccess: false,
  } as never)
  return docs as unknown as Record<string, unknown>[]
}

const seen = async (id: Post['id'], locale: Locale | 'all', more: object = {}) =>
  (await asVisitor({ locale, where: { id: { equals: id } }, ...more }))[0]

describe('a post in two languages', () => {
  it('should be public in the language that was published, with its own address and date', async () => {
    const { id } = await create('en', { title: 'The lock', _status: 'published' })
    clock.advance(3_600_000)
    expect(await seen(id, 'fr')).toBeUndefined()
    await save(id, 'fr', { title: 'L’écluse', _status: 'published' })
    const [en, fr] = [await seen(id, 'en'), await seen(id, 'fr')]
    expect([en?.slug, fr?.slug]).toEqual(['the-lock', 'l-ecluse'])
    expect(Date.parse(String(fr?.publishedAt)) - Date.parse(String(en?.publishedAt))).toBe(3_600_000)
  })

  it('should keep a draft translation to itself, by every door', async () => {
    const { id } = await create('en', { title: 'Public words', _status: 'published' })
    await save(id, 'fr', { title: 'Mots secrets', excerpt: 'Rien encore' }, true)
    await save(id, 'en', { title: 'Later words' }, true)
    expect(await seen(id, 'fr')).toBeUndefined()
    expect(await seen(id, 'en', { draft: true })).toMatchObject({ title: 'Public words' })
    expect(JSON.stringify(await seen(id, 'all', { draft: true }))).not.toMatch(/secrets|Later/)
    const filled = await seen(id, 'en', { fallbackLocale: 'fr' })
    expect([filled?.title, filled?.excerpt ?? null]).toEqual(['Public words', null])
  })

  it('should not lend a language that was taken back to the one that stays', async () => {
    const { id } = await create('en', { title: 'Retracted claim', excerpt: 'Wrong', _status: 'published' })
    await save(id, 'fr', { title: 'Reste en ligne', _status: 'published' })
    await save(id, 'en', { _status: 'draft' })
    expect(await seen(id, 'en')).toBeUndefined()
    const french = await seen(id, 'fr', { fallbackLocale: 'en' })
    expect(french).toMatchObject({ title: 'Reste en ligne' })
    expect(french?.excerpt ?? null).toBeNull()
    const all = await seen(id, 'all')
    expect(all).toMatchObject({ title: { fr: 'Reste en ligne' }, slug: { fr: 'reste-en-ligne' } })
    expect(JSON.stringify(all)).not.toMatch(/Retracted|Wrong|retracted/)
  })

  it('should not tell by a condition what a draft translation says', async () => {
    const { id } = await create('en', { title: 'Bait', _status: 'published' })
    await create('fr', { title: 'Autre', _status: 'published' })
    await save(id, 'fr', { title: 'Mot de passe' }, false)
    const ask = (title: string) =>
      asVisitor({ locale: 'en', where: { and: [{ id: { equals: id } }, { 'title.fr': { like: title } }] } })
    expect(await ask('Mot')).toEqual([])
    await save(id, 'fr', { _status: 'published' })
    expect(await ask('Mot')).toHaveLength(1)
  })

  it('should refuse to publish every language at once: nobody wrote the other', async () => {
    const { id } = await create('en', { title: 'Only one' })
    for (const flag of ['publishAllLocales', 'unpublishAllLocales'])
      await expect(
        hub.payload.update({
          collection: 'posts',
          id,
          data: { _status: 'published' },
          [flag]: true,
          req: await hub.requestOf(editor),
          overrideAccess: false,
        } as never),
      ).rejects.toMatchObject({ code: 'ONE_LANGUAGE_AT_A_TIME' })
  })

  it('should restore and compare versions of one language without touching what the world reads of the other', async () => {
    const { id } = await create('en', { title: 'First words', content: text('one'), _status: 'published' })
    await save(id, 'fr', { title: 'Premiers mots', _status: 'published' })
    await save(id, 'en', { title: 'Second words', _status: 'published' })
    const { docs } = await hub.payload.findVersions({
      collection: 'posts',
      locale: 'en',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'First words' } }] },
      sort: '-updatedAt',
      limit: 1,
      req: await hub.requestOf(editor),
      overrideAccess: false,
    })
    await hub.payload.restoreVersion({
      collection: 'posts',
      id: docs[0]?.id ?? '',
      req: await hub.requestOf(editor),
      overrideAccess: false,
    })
    expect(await seen(id, 'en')).toMatchObject({ title: 'First words' })
    expect(await seen(id, 'fr')).toMatchObject({ title: 'Premiers mots' })
  })
})
