import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestHandler } from 'express'
import type { RequestListener } from 'node:http'
import request from 'supertest'
import { appOf } from '../server/helpers'
import { bootWorld, type World } from './world'

let world: World
let app: RequestListener

/** The site, as far as these tests go: nothing is there, and it says whether something was. */
const nothing: RequestHandler = (req, res) => {
  res.status(404).send(req.headers['x-hub-gone'] === '1' ? 'gone' : 'missing')
}

beforeAll(async () => {
  world = await bootWorld()
  app = appOf(world, { pages: nothing }).app
})
afterAll(() => world.stop())

const at = async (path: string) => {
  const { status, text } = await request(app).get(path).set('x-hub-gone', '1')
  return [status, text]
}

describe('an address of a text that is no more', () => {
  it('should be gone when the text was archived, in that language alone', async () => {
    const post = await world.write({ title: 'To archive' })
    expect(await at('/blog/to-archive')).toEqual([404, 'missing'])
    await world.change(post, { _status: 'published' }, { draft: false })
    await world.change(post, { title: 'À archiver', _status: 'published' }, { locale: 'fr', draft: false })
    await world.act('moveStage', { ...world.text(post), to: 'archived' })
    expect(await at('/blog/to-archive')).toEqual([410, 'gone'])
    expect(await at('/fr/blog/a-archiver')).toEqual([404, 'missing'])
    await world.act('moveStage', { ...world.text(post), to: 'draft' })
    await world.act('moveStage', { ...world.text(post), to: 'published' })
    expect(await at('/blog/to-archive')).toEqual([404, 'missing'])
  })

  it('should be gone with every former one when the text was deleted', async () => {
    const post = await world.write({ title: 'Old name' })
    await world.change(post, { _status: 'published' }, { draft: false })
    await world.change(post, { slug: 'new-name', _status: 'published' }, { draft: false })
    await world.payload.delete({ collection: 'posts', id: post.id })
    expect(await at('/blog/new-name')).toEqual([410, 'gone'])
    expect(await at('/blog/old-name')).toEqual([410, 'gone'])
  })

  it('should not tell that there was a draft', async () => {
    const post = await world.write({ title: 'Never out' })
    await world.payload.delete({ collection: 'posts', id: post.id })
    expect(await at('/blog/never-out')).toEqual([404, 'missing'])
  })

  it('should know letters beyond Latin, and survive what is no address', async () => {
    const post = await world.write({ title: 'مرحبا' })
    await world.change(post, { _status: 'published' }, { draft: false })
    await world.payload.delete({ collection: 'posts', id: post.id })
    expect(await at(encodeURI('/blog/مرحبا'))).toEqual([410, 'gone'])
    for (const path of ['/blog/%E0%A4%A', '/blog', '/', '/blog/a/b', '/fr/blog/%00'])
      expect((await at(path))[0]).toBe(404)
  })
})
