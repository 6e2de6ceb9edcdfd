import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'
import type { RequestListener } from 'node:http'
import request from 'supertest'
import { redirectFrom } from '../../src/plugins/redirects'
import type { Redirect } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf } from '../server/helpers'

const site = 'http://localhost:3000'

/** The site, as far as these tests go: one page lives, nothing else does. */
const onePage: RequestHandler = (req, res) => {
  if (req.path === '/alive' || req.path === '/') res.send('<h1>Alive</h1>')
  else res.status(404).type('html').send('<h1>Nothing is here</h1>')
}

let hub: TestHub
let app: RequestListener
let author: number

beforeAll(async () => {
  hub = await bootHub()
  app = appOf(hub, { pages: onePage }).app
  author = (await hub.createMember({ handle: 'ada', roles: ['editor', 'member'] })).id
})
afterAll(() => hub.stop())

type Written = Omit<Redirect, 'id' | 'createdAt' | 'updatedAt' | 'status'> & Partial<Pick<Redirect, 'status'>>
const redirect = (data: Written) =>
  hub.payload.create({ collection: 'redirects', data: { status: '301', ...data } })
const at = async (path: string) => {
  const { status, headers, text } = await request(app).get(path)
  return { status, to: headers.location, text }
}
const writePost = (title: string, status: 'draft' | 'published') =>
  hub.payload.create({ collection: 'posts', data: { title, author, _status: status } })

describe('an old address', () => {
  it('should lead to a document at the address it has now, in the language named', async () => {
    const post = await writePost('Spring fair', 'published')
    await hub.payload.update({
      collection: 'posts',
      id: post.id,
      locale: 'fr',
      data: { title: 'Foire de printemps', _status: 'published' },
    })
    const document = { relationTo: 'posts' as const, value: post.id }
    await redirect({ from: '/2019/04/fair/', document })
    await redirect({ from: '/fr/2019/04/foire', document, language: 'fr', status: '308' })
    expect(await at('/2019/04/fair')).toEqual({ status: 301, to: `${site}/blog/spring-fair`, text: '' })
    expect(await at('/2019/04/fair/')).toMatchObject({ status: 301, to: `${site}/blog/spring-fair` })
    expect(await at('/fr/2019/04/foire')).toMatchObject({
      status: 308,
      to: `${site}/fr/blog/foire-de-printemps`,
    })
    await hub.payload.update({
      collection: 'posts',
      id: post.id,
      locale: 'en',
      data: { slug: 'fair', _status: 'published' },
    })
    expect(await at('/2019/04/fair')).toMatchObject({ to: `${site}/blog/fair` })
  })

  it('should not tell the address of a draft, nor of what is gone', async () => {
    const draft = await writePost('Secret plans', 'draft')
    await redirect({ from: '/plans', document: { relationTo: 'posts', value: draft.id } })
    expect(await at('/plans')).toMatchObject({ status: 404, to: undefined })
    await hub.payload.delete({ collection: 'posts', id: draft.id })
    expect(await at('/plans')).toMatchObject({ status: 404, to: undefined })
  })

  it('should lead to topics, categories and tags too', async () => {
    const { payload } = hub
    const forum = await payload.create({ collection: 'forums', data: { title: 'Tools', order: 1 } })
    const topic = await payload.create({
      collection: 'topics',
      data: { title: 'Which saw?', body: 'It binds.', forum: forum.id, author, language: 'en' },
    })
    const tag = await payload.create({ collection: 'tags', data: { title: 'Wood' } })
    const category = await payload.create({ collection: 'categories', data: { title: 'How to' } })
    const pairs = [
      ['forums', forum.id, '/forum/tools'],
      ['topics', topic.id, '/forum/tools/which-saw'],
      ['tags', tag.id, '/blog?tag=wood'],
      ['categories', category.id, '/blog?category=how-to'],
    ] as const
    for (const [relationTo, value, path] of pairs) {
      await redirect({ from: `/old/${relationTo}`, document: { relationTo, value } })
      expect(await at(`/old/${relationTo}`)).toMatchObject({ status: 301, to: site + path })
    }
  })

  it('should not stand before a page that lives, unless it names a query', async () => {
    await redirect({ from: '/alive', url: '/elsewhere' })
    await redirect({ from: '/?p=12', url: 'https://archive.example.org/12' })
    expect(await at('/alive')).toMatchObject({ status: 200, text: '<h1>Alive</h1>' })
    expect(await at('/?p=12')).toMatchObject({ status: 301, to: 'https://archive.example.org/12' })
    expect(await at('/?p=13')).toMatchObject({ status: 200 })
    expect(await at('/alive?utm_source=x')).toMatchObject({ status: 200 })
  })

  it('should lead on in one step, and never in a ring', async () => {
    await redirect({ from: '/c', url: 'https://archive.example.org/c' })
    await redirect({ from: '/b', url: '/c' })
    await redirect({ from: '/a', url: `${site}/b?x=1` })
    expect(await at('/a')).toMatchObject({ status: 301, to: `${site}/b?x=1` })
    await redirect({ from: '/z', url: '/b' })
    expect(await at('/z')).toMatchObject({ to: 'https://archive.example.org/c' })
    await expect(
      hub.payload.update({
        collection: 'redirects',
        where: { from: { equals: '/c' } },
        data: { url: '/z' },
      }),
    ).resolves.toMatchObject({ errors: [{ message: expect.stringContaining('url') }] })
    await expect(redirect({ from: '/self', url: `${site}/self/` })).rejects.toMatchObject({
      data: { errors: [{ path: 'url' }] },
    })
    // Two saved at the same moment pass the check; the answer does not turn for ever.
    for (const [from, url] of [
      ['/ring-1', '/ring-2'],
      ['/ring-2', '/ring-1'],
    ] as const)
      await hub.payload.db.create({ collection: 'redirects', data: { from, url, status: '301' } })
    expect(await at('/ring-1')).toMatchObject({ status: 404 })
  })

  it.each(['//evil.example', 'javascript:alert(1)', 'https://a:b@evil.example', 'evil.example', ''])(
    'should not be led to %j',
    async (url) => {
      await expect(redirect({ from: '/bait', url })).rejects.toMatchObject({
        data: { errors: [{ path: 'url' }] },
      })
    },
  )

  it.each(['https://evil.example/a', '//a', '/', '/admin/x', '/api/posts', 'a', '/%E0%A4%A'])(
    'should not be %j',
    async (from) => {
      await expect(redirect({ from, url: '/b' })).rejects.toMatchObject({
        data: { errors: [{ path: 'from' }] },
      })
    },
  )

  it('should be one, however it is written', async () => {
    await redirect({ from: '/%C3%A9t%C3%A9/', url: 'https://archive.example.org/ete' })
    await expect(redirect({ from: '/été', url: '/b' })).rejects.toMatchObject({
      data: { errors: [{ path: 'from' }] },
    })
    expect(await at('/e%CC%81te%CC%81')).toMatchObject({ status: 301 })
  })

  it('should be written and read by editors alone', async () => {
    const [member, editor] = await Promise.all([
      hub.createMember({}),
      hub.createMember({ roles: ['editor', 'member'] }),
    ])
    for (const user of [null, member])
      await expect(
        hub.payload.create({
          collection: 'redirects',
          data: { from: '/mine', url: 'https://evil.example', status: '301' },
          overrideAccess: false,
          req: await hub.requestOf(user),
        }),
      ).rejects.toMatchObject({ status: 403 })
    await expect(
      hub.payload.find({
        collection: 'redirects',
        overrideAccess: false,
        req: await hub.requestOf(member),
      }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      hub.payload.find({
        collection: 'redirects',
        overrideAccess: false,
        req: await hub.requestOf(editor),
      }),
    ).resolves.toHaveProperty('docs')
  })

  it('should be told twice by an importer and written once', async () => {
    const post = await writePost('Imported', 'published')
    const req = await hub.requestOf(null)
    const target = { collection: 'posts', id: post.id }
    expect(await redirectFrom({ path: '/wp/imported/', target, req })).toBe('created')
    expect(await redirectFrom({ path: '/wp/imported', target, req })).toBe('kept')
    expect(await redirectFrom({ path: '/wp/imported', target: { url: '/blog' }, req })).toBe('changed')
    expect(await redirectFrom({ path: '/wp/imported', target: { url: '/blog' }, req })).toBe('kept')
    expect(await at('/wp/imported')).toMatchObject({ status: 301, to: `${site}/blog` })
    await expect(redirectFrom({ path: 'https://evil.example', target, req })).rejects.toThrow()
  })
})
