import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { bootWorld, type World } from './world'

const hour = 3_600_000

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())
afterEach(() => world.disconnect())

describe('publishing', () => {
  it('should reach every account once, with a receipt for each', async () => {
    await world.connect('webhook')
    await world.connect('mastodon')
    await world.connect('bluesky')
    const post = await world.publish({ title: 'Everywhere' })
    await Promise.all([world.work(), world.work(), world.work(), world.work()])
    expect(
      [world.statusesOf('Everywhere'), world.messagesOf('Everywhere'), world.recordsOf('Everywhere')].map(
        (all) => all.length,
      ),
    ).toEqual([1, 1, 1])
    const receipts = await world.deliveries(post)
    expect(receipts.map(({ status, attempts }) => [status, attempts])).toEqual(
      Array(3).fill(['published', 1]),
    )
    expect(receipts.map(({ url }) => url ?? null)).toEqual([
      null,
      `${world.mastodon.url}/@hub/${world.statusesOf('Everywhere')[0]?.id}`,
      expect.stringMatching(/^https:\/\/bsky\.app\/profile\/did:plc:\w+\/post\/\w{13}$/),
    ])
    expect(receipts.every(({ remoteId }) => Boolean(remoteId))).toBe(true)
  })

  it('should say so, in the transaction of the receipt', async () => {
    await world.connect('webhook')
    const post = await world.publish()
    await world.work()
    const { id } = await world.onlyDelivery(post)
    const told = await world.payload.find({
      collection: 'outbox',
      where: { topic: { equals: 'delivery.settled' } },
      pagination: false,
    })
    expect(told.docs.map(({ payload }) => payload)).toContainEqual({ delivery: id, status: 'published' })
  })

  it('should give each account its language, and the other where there is none', async () => {
    await world.connect('mastodon', { language: 'fr' })
    await world.connect('webhook')
    const post = await world.publish({ title: 'In English', tags: [] })
    await world.payload.update({
      collection: 'posts',
      id: post.id,
      locale: 'fr',
      data: { title: 'En français', _status: 'published' },
    })
    const english = await world.publish({ title: 'English only' })
    await world.work()
    expect(world.statusesOf('En français')).toMatchObject([
      { language: 'fr', text: 'En français\n\nhttp://localhost:3000/fr/blog/en-francais' },
    ])
    expect(world.messagesOf('In English')).toHaveLength(1)
    expect(world.statusesOf('English only')).toMatchObject([{ language: 'en' }])
    expect(await world.deliveries(english)).toHaveLength(2)
  })

  it('should make hashtags of tags', async () => {
    await world.connect('mastodon')
    const tag = await world.payload.create({ collection: 'tags', data: { title: 'Vie associative' } })
    await world.publish({ title: 'Tagged', tags: [tag.id] })
    await world.work()
    expect(world.statusesOf('Tagged')).toMatchObject([
      { text: 'Tagged\n\nIn short.\n\nhttp://localhost:3000/blog/tagged\n\n#VieAssociative' },
    ])
  })

  it('should announce an event with its time and place', async () => {
    await world.connect('webhook')
    await world.payload.create({
      collection: 'events',
      data: {
        title: 'Harvest day',
        summary: 'Bring a basket.',
        startsAt: '2027-09-11T08:00:00.000Z',
        timeZone: 'Europe/Paris',
        place: { name: 'The orchard' },
        _status: 'published',
      } as never,
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
    await world.work()
    expect(world.messagesOf('Harvest day')).toMatchObject([
      {
        data: {
          // Commas and "at" differ between the time zone data of Node's versions.
          excerpt: expect.stringMatching(
            /^Saturday.* 11 September 2027.* 10:00 CEST · The orchard — Bring a basket\.$/,
          ),
          url: 'http://localhost:3000/events/harvest-day',
        },
      },
    ])
  })

  it('should not announce a draft, a second save, or a second publication', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Once', _status: 'draft' })
    const save = (data: object) => world.payload.update({ collection: 'posts', id: post.id, data })
    await world.work()
    expect(await world.deliveries(post)).toHaveLength(0)
    for (const data of [
      { _status: 'published' },
      { excerpt: 'Longer.' },
      { _status: 'draft' },
      { _status: 'published' },
    ]) {
      await save(data)
      await world.work()
    }
    expect(await world.deliveries(post)).toHaveLength(1)
    expect(world.messagesOf('Once')).toHaveLength(1)
  })

  it('should not announce what is imported', async () => {
    await world.connect('webhook')
    const post = await world.payload.create({
      collection: 'posts',
      data: { title: 'From elsewhere', _status: 'published', author: world.editor.id } as never,
      context: { importing: true },
    })
    await world.work()
    expect(await world.deliveries(post)).toHaveLength(0)
  })

  it('should leave no announcement behind when the save fails', async () => {
    const before = await world.payload.count({ collection: 'outbox' })
    await expect(world.publish({ title: '' })).rejects.toThrow()
    expect(await world.payload.count({ collection: 'outbox' })).toEqual(before)
  })

  it('should not send what was taken back, or to an account that was switched off', async () => {
    const channel = await world.connect('webhook')
    const post = await world.publish({ title: 'Regretted' })
    const other = await world.publish({ title: 'Switched off' })
    await world.plan()
    await world.payload.update({ collection: 'posts', id: post.id, data: { _status: 'draft' } })
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({
      status: 'cancelled',
      lastError: 'The document is no longer public.',
    })
    expect(world.messagesOf('Regretted')).toHaveLength(0)
    expect(world.messagesOf('Switched off')).toHaveLength(1)
    await world.payload.update({ collection: 'channels', id: channel.id, data: { enabled: false } })
    await world.publish({ title: 'After that' })
    await world.work()
    expect(await world.deliveries(other)).toHaveLength(1)
    expect(world.messagesOf('After that')).toHaveLength(0)
  })

  it('should log in once for many posts at the same time', async () => {
    await world.connect('bluesky')
    const before = world.pds.logins
    await Promise.all(Array.from({ length: 6 }, (_, n) => world.publish({ title: `Many ${n}` })))
    await Promise.all([world.work(), world.work()])
    expect(world.recordsOf('Many 3')).toHaveLength(1)
    expect(world.pds.logins).toBe(before + 1)
    world.clock.advance(3 * hour)
    await world.publish({ title: 'Hours later' })
    await world.work()
    expect(world.recordsOf('Hours later')).toHaveLength(1)
    expect(world.pds.logins).toBe(before + 1)
  })

  it('should send each of 12 posts once with 4 workers at it', async () => {
    await world.connect('webhook')
    await world.connect('mastodon')
    const before = world.mastodon.posts
    for (let n = 0; n < 12; n += 1) await world.publish({ title: `Crowd ${n}` })
    await Promise.all(Array.from({ length: 4 }, () => world.work()))
    expect(world.mastodon.posts).toBe(before + 12)
    expect((await world.deliveries()).map(({ status, attempts }) => `${status} ${attempts}`)).toEqual(
      Array(24).fill('published 1'),
    )
  })
})
