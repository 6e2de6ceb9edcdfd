import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import { parseFeed } from 'htmlparser2'
import request from 'supertest'
import type { Topic } from '../../src/payload-types'
import { appOf } from '../server/helpers'
import { bootReading, type ReadingWorld } from './world'

const site = 'http://localhost:3000'

describe('feeds of the forum', () => {
  let world: ReadingWorld
  let app: RequestListener
  let topic: Topic
  let place: string
  beforeAll(async () => {
    world = await bootReading()
    app = appOf(world).app
    const room = await world.room({ slug: 'garden' })
    const tag = await world.payload.create({ collection: 'tags', data: { title: 'Tea & time', slug: 'tea' } })
    topic = await world.open(world.author, { forum: room.id, tags: [tag.id] as never })
    place = `/forum/garden/${topic.slug}`
    await world.open(world.author, { forum: room.id })
  })
  afterAll(() => world.stop())
  const feedAt = async (path: string) =>
    parseFeed((await request(app).get(`${path}/atom.xml`).expect(200)).text)
  const titlesAt = async (path: string) => (await feedAt(path))?.items.map(({ title }) => title)

  it('should carry the topics of a room, and those under a tag', async () => {
    expect(await titlesAt('/forum/garden')).toHaveLength(2)
    expect(await titlesAt('/forum/tag/tea')).toEqual([topic.title])
    const json = await request(app).get('/forum/tag/tea/feed.json').expect(200)
    expect(json.body).toMatchObject({
      title: expect.stringContaining('Tea & time'),
      home_page_url: `${site}/forum?tag=tea`,
      feed_url: `${site}/forum/tag/tea/feed.json`,
    })
    await request(app).get('/forum/tag/milk/feed.xml').expect(404)
  })

  it('should carry what is said in a topic, newest first, down to its opening post', async () => {
    const said = await world.answer(world.reader, topic, { body: 'With **milk**, please.' })
    await world.answer(world.colleague, topic)
    const feed = await feedAt(place)
    expect(feed?.items).toMatchObject([
      { title: `${topic.title} #2`, link: `${site}${place}#reply-2` },
      { title: `${topic.title} #1`, link: `${site}${place}#reply-1` },
      { title: topic.title, link: `${site}${place}` },
    ])
    const { text } = await request(app).get(`${place}/feed.xml`).expect(200)
    expect(text).toContain('With <strong>milk</strong>, please.')
    await world.set('replies', said.id, { deletedAt: world.clock.now.toISOString() })
    expect(await titlesAt(place)).toEqual([`${topic.title} #2`, topic.title])
  })

  it('should tell nobody what is held, deleted or said behind closed doors', async () => {
    const held = await world.answer(world.reader, topic)
    await world.set('replies', held.id, { moderation: 'held' })
    expect(await titlesAt(place)).not.toContain(`${topic.title} #${held.number}`)
    const closed = await world.room({
      slug: 'attic',
      readBy: { who: 'roles', roles: ['moderator'] },
    } as never)
    const secret = await world.open(world.moderator, { forum: closed.id })
    await world.answer(world.moderator, secret)
    await request(app).get('/forum/attic/feed.xml').expect(404)
    await request(app).get(`/forum/attic/${secret.slug}/feed.xml`).expect(404)
    expect(await titlesAt('/forum')).not.toContain(secret.title)
    await world.set('topics', topic.id, { deletedAt: world.clock.now.toISOString() })
    await request(app).get(`${place}/feed.xml`).expect(404)
    expect(await titlesAt('/forum/tag/tea')).toEqual([])
  })
})
