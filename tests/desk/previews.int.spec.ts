import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import request from 'supertest'
import { appOf } from '../server/helpers'
import { bootWorld, type World } from './world'

const day = 24 * 3_600_000

let world: World
let app: RequestListener
beforeAll(async () => {
  world = await bootWorld()
  app = appOf(world).app
})
afterAll(() => world.stop())

const query = `query ($token: String!) {
  previewByLink(token: $token) { locale expiresAt post { title slug author { handle } } page { title } }
}`

const open = async (token: string) => {
  const answer = await request(app).post('/api/graphql').send({ query, variables: { token } })
  return { answer, preview: (answer.body as { data: { previewByLink: unknown } }).data.previewByLink }
}

const makeLink = async (post: { id: number }, more: object = {}) => {
  const link = await world.act<{ id: number; url: string; expiresAt: Date }>('createPreviewLink', {
    ...world.text(post),
    ...more,
  })
  return { ...link, token: link.url.split('/').at(-1) ?? '' }
}

describe('a preview link', () => {
  it('should open the latest draft in its language to anybody, and to no cache', async () => {
    const post = await world.write({ title: 'Not out yet' })
    await world.change(post, { title: 'Brouillon' }, { locale: 'fr' })
    const [english, french] = [await makeLink(post), await makeLink(post, { locale: 'fr' })]
    expect(french.url).toBe(`http://localhost:3000/fr/preview/${french.token}`)
    expect((await open(english.token)).preview).toMatchObject({
      locale: 'en',
      post: { title: 'Not out yet', author: { handle: 'edith' } },
      page: null,
    })
    const { answer, preview } = await open(french.token)
    expect(preview).toMatchObject({ locale: 'fr', post: { title: 'Brouillon' } })
    expect(answer.headers['cache-control']).toContain('no-store')
  })

  it('should end at its time, though nothing was written since it was last read', async () => {
    const link = await makeLink(await world.write(), { days: 1 })
    expect((await open(link.token)).preview).not.toBeNull()
    world.clock.advance(day)
    expect((await open(link.token)).preview).toBeNull()
  })

  it('should end when it is revoked, and be counted no more', async () => {
    const post = await world.write()
    const link = await makeLink(post)
    expect((await world.act('desk', world.text(post))).previews).toMatchObject([{ id: link.id, by: 'edith' }])
    await world.act('revokePreviewLink', { link: link.id }, world.other)
    await world.act('revokePreviewLink', { link: link.id })
    expect((await open(link.token)).preview).toBeNull()
    expect((await world.act('desk', world.text(post))).previews).toEqual([])
  })

  it('should end with its text', async () => {
    const post = await world.write()
    const link = await makeLink(post)
    await world.payload.delete({ collection: 'posts', id: post.id })
    expect((await open(link.token)).preview).toBeNull()
  })

  it('should not be found by guessing, nor in the database or any API', async () => {
    const link = await makeLink(await world.write())
    expect(Buffer.from(link.token, 'base64url')).toHaveLength(32)
    const other = link.token.startsWith('A') ? 'B' : 'A'
    expect((await open(other + link.token.slice(1))).preview).toBeNull()
    expect((await open('')).preview).toBeNull()
    const rows = await world.payload.find({ collection: 'preview-links', showHiddenFields: true })
    expect(JSON.stringify(rows)).not.toContain(link.token)
    const { docs } = await world.payload.find({
      collection: 'preview-links',
      req: await world.requestOf(world.manager),
      overrideAccess: false,
    })
    expect(docs[0]).not.toHaveProperty('hash')
  })

  it('should be made and ended by editors, for 1 to 30 days', async () => {
    const post = await world.write()
    const input = world.text(post)
    await expect(world.act('createPreviewLink', input, world.member)).rejects.toMatchObject({
      code: 'EDITORS_ONLY',
    })
    await expect(world.act('revokePreviewLink', { link: 1 }, null)).rejects.toMatchObject({
      code: 'EDITORS_ONLY',
    })
    for (const days of [0, 31, -1])
      await expect(world.act('createPreviewLink', { ...input, days })).rejects.toMatchObject({
        code: 'PREVIEW_DAYS',
      })
    await expect(world.act('revokePreviewLink', { link: 987_654 })).rejects.toMatchObject({
      code: 'PREVIEW_NOT_FOUND',
    })
  })
})

describe('an editor’s own preview', () => {
  it('should be for editors', async () => {
    const post = await world.write()
    const document = { collection: 'posts', id: String(post.id) }
    const answer = await request(app).post('/api/graphql').send({
      query: `query ($document: TextDocumentInput!) { previewText(document: $document, locale: en) { post { title } } }`,
      variables: { document },
    })
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'EDITORS_ONLY' } }] })
  })
})

describe('two editors of one text', () => {
  it('should keep one out while the other has it open', async () => {
    const post = await world.write()
    await world.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'posts', value: post.id },
        user: { relationTo: 'members', value: world.other.id },
      } as never,
    })
    await expect(
      world.payload.update({
        collection: 'posts',
        id: post.id,
        data: { title: 'Over your head' },
        overrideLock: false,
        req: await world.requestOf(world.editor),
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ name: 'Locked' })
  })
})
