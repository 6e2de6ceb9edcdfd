import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { work } from './work'
import { bootWorld, type World } from './world'

const minute = 60_000

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())
afterEach(async () => {
  await world.payload.db.deleteMany({ collection: 'network-hosts', where: {} })
  await world.disconnect()
})

describe('the pace of an account', () => {
  it('should rest for all workers when its network says that it has nearly had enough', async () => {
    const channel = await world.connect('mastodon')
    world.mastodon.next({
      kind: 'status',
      status: 503,
      headers: { 'x-ratelimit-remaining': '9', 'x-ratelimit-limit': '300', 'x-ratelimit-reset': '300' },
    })
    await world.publish({ title: 'The last straw' })
    await world.work()
    const posts = world.mastodon.posts
    for (let n = 0; n < 5; n += 1) await world.publish({ title: `Patient ${n}` })
    world.clock.advance(4 * minute)
    await Promise.all([work(world.payload), work(world.payload)])
    expect(world.mastodon.posts).toBe(posts)
    const waiting = await world.deliveries()
    // Nobody is charged an attempt for waiting.
    expect(waiting.filter(({ attempts }) => attempts === 0)).toHaveLength(5)
    expect(await world.payload.findByID({ collection: 'channels', id: channel.id })).toHaveProperty(
      'waitsUntil',
      new Date(world.clock.now().getTime() + minute).toISOString(),
    )
    world.clock.advance(minute)
    await world.work()
    expect(world.mastodon.statuses.filter(({ text }) => text.startsWith('Patient'))).toHaveLength(5)
  })

  it('should hold up no other account', async () => {
    await world.connect('mastodon')
    await world.connect('webhook')
    world.mastodon.next({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } })
    await world.publish({ title: 'First' })
    await world.work()
    await world.publish({ title: 'Second' })
    await world.work()
    expect([world.messagesOf('Second').length, world.statusesOf('Second').length]).toEqual([1, 0])
  })
})

describe('a host that keeps failing', () => {
  it('should be left alone after five failures, tried by one, and used again when it is well', async () => {
    await world.connect('webhook')
    const down = { kind: 'status', status: 503 } as const
    for (let n = 0; n < 12; n += 1) world.receiver.next(down)
    for (let n = 0; n < 12; n += 1) await world.publish({ title: `Storm ${n}` })
    await world.work()
    const { docs } = await world.payload.find({ collection: 'network-hosts' })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.failures).toBeGreaterThanOrEqual(5)
    const told = async () => {
      const all = await world.deliveries()
      expect(all.map(({ status }) => status)).toEqual(Array(12).fill('retrying'))
      return all.filter(({ lastError }) => lastError === 'HTTP 503').length
    }
    // Four lanes were on their way when the fifth failure was noted.
    const first = await told()
    expect(first).toBeGreaterThanOrEqual(5)
    expect(first).toBeLessThanOrEqual(8)

    // It is still down: one of the twelve finds out, for all.
    world.clock.advance(30 * minute)
    await Promise.all([work(world.payload), work(world.payload)])
    expect(await told()).toBe(1)

    for (let round = 0; round < 14; round += 1) {
      world.clock.advance(30 * minute)
      await world.work()
    }
    expect((await world.deliveries()).map(({ status }) => status)).toEqual(Array(12).fill('published'))
    expect(world.receiver.received.filter(({ data }) => String(data.title).startsWith('Storm'))).toHaveLength(
      12,
    )
  })
})
