import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member, Post } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

let hub: TestHub
let ana: Member
let ben: Member
beforeAll(async () => {
  hub = await bootHub()
  ana = await hub.createMember({ handle: 'ana', roles: ['editor'] })
  ben = await hub.createMember({ handle: 'ben', roles: ['editor'] })
})
afterAll(() => hub.stop())

const create = async (data: object, autosave = false): Promise<Post> =>
  hub.payload.create({
    collection: 'posts',
    locale: 'en',
    draft: autosave,
    // Payload takes it, though its types do not say so.
    ...({ autosave } as object),
    data: data as never,
    req: await hub.requestOf(ana),
    overrideAccess: false,
  })

const save = async (
  id: Post['id'],
  data: object,
  how: { locale?: 'en' | 'fr'; autosave?: boolean; draft?: boolean } = {},
): Promise<Post> =>
  hub.payload.update({
    collection: 'posts',
    id,
    locale: how.locale ?? 'en',
    draft: how.draft ?? how.autosave ?? false,
    autosave: how.autosave ?? false,
    data: data,
    req: await hub.requestOf(ana),
    overrideAccess: false,
  })

const read = async (id: Post['id'], locale: 'en' | 'fr', draft = false) => {
  const { docs } = await hub.payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    locale,
    draft,
    fallbackLocale: false,
    depth: 0,
    req: await hub.requestOf(draft ? ana : null),
    overrideAccess: false,
  })
  return docs[0]
}

const versions = async (id: Post['id']) =>
  (await hub.payload.countVersions({ collection: 'posts', where: { parent: { equals: id } } })).totalDocs

describe('what is typed', () => {
  it('should be kept without showing, in one version, and in its own language', async () => {
    const { id } = await create({ title: 'Public', excerpt: 'As it was', _status: 'published' })
    await save(id, { title: 'En public', _status: 'published' }, { locale: 'fr' })
    const before = await versions(id)
    for (const title of ['P', 'Pu', 'Public, b', 'Public, better'])
      await save(id, { title }, { autosave: true })
    expect(await versions(id)).toBe(before + 1)
    expect(await read(id, 'en')).toMatchObject({ title: 'Public', excerpt: 'As it was', slug: 'public' })
    expect(await read(id, 'fr')).toMatchObject({ title: 'En public' })
    expect(await read(id, 'en', true)).toMatchObject({ title: 'Public, better', excerpt: 'As it was' })
    expect(await read(id, 'fr', true)).toMatchObject({ title: 'En public' })
    await save(id, { title: 'Public, better', _status: 'published' })
    expect(await read(id, 'en')).toMatchObject({ title: 'Public, better' })
    expect(await read(id, 'fr')).toMatchObject({ title: 'En public' })
  })

  it('should not make half a title the address', async () => {
    const { id } = await create({}, true)
    for (const title of ['T', 'The lo', 'The lock']) await save(id, { title }, { autosave: true })
    expect((await read(id, 'en', true))?.slug ?? null).toBeNull()
    await save(id, { title: 'The lock' }, { draft: true })
    expect((await read(id, 'en', true))?.slug).toBe('the-lock')
  })

  it('should make an approval void once, and not log every letter', async () => {
    const category = await hub.payload.create({
      collection: 'categories',
      data: { title: 'Checked', approval: { required: true } },
    })
    const { id } = await create({ title: 'To approve', categories: [category.id], _status: 'draft' })
    const document = { collection: 'posts', id: String(id) }
    const move = async (to: string, user: Member) =>
      operationOf<object, unknown>(hub.payload, 'moveStage')(
        { document, locale: 'en', to },
        await hub.requestOf(user),
      )
    await move('inReview', ana)
    await move('approved', ben)
    const entries = async () =>
      (
        await hub.payload.find({
          collection: 'desk-entries',
          where: { document: { equals: String(id) } },
          sort: 'id',
          depth: 0,
        })
      ).docs.map(({ stage }) => stage)
    // The same words, kept again, change nothing.
    await save(id, { title: 'To approve' }, { autosave: true })
    expect(await entries()).toEqual(['inReview', 'approved'])
    for (const title of ['To approve, c', 'To approve, changed'])
      await save(id, { title }, { autosave: true })
    expect(await entries()).toEqual(['inReview', 'approved', 'inReview'])
    await expect(save(id, { _status: 'published' })).rejects.toMatchObject({ status: 400 })
  })
})
