import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type Simulators, startSimulators } from '../../simulators'
import type { Delivery, DeliveryMeasure } from '../../src/payload-types'
import { createClock } from '../fakes/clock'
import { work } from './work'
import { bootWorld, type World } from './world'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let world: World
let simulators: Simulators
beforeAll(async () => {
  const clock = createClock()
  simulators = await startSimulators({ now: clock.now, only: ['mastodon', 'threads'] })
  world = await bootWorld({ now: clock.now, simulators: simulators.url })
  // One clock for both.
  world = { ...world, clock }
})
afterAll(async () => {
  await world.stop()
  await simulators.stop()
})
afterEach(() => world.disconnect())

const connect = (id: string, data: Record<string, unknown> = {}) => {
  const account = simulators.network(id).accounts[id]
  return world.connect('mastodon', {
    kind: id,
    settings: { [id]: account?.settings },
    credentials: { [id]: account?.credentials },
    ...data,
  })
}
const last = (id: string) => {
  const post = simulators.network(id).posts.at(-1)
  if (!post) throw new Error('Nothing is there.')
  return post
}
const looks = async (delivery: Delivery): Promise<DeliveryMeasure[]> =>
  (
    await world.payload.find({
      collection: 'delivery-measures',
      where: { delivery: { equals: delivery.id } },
      sort: 'number',
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
  ).docs
const published = async (id: string, data: Record<string, unknown> = {}): Promise<Delivery> => {
  await connect(id, data)
  const post = await world.publish()
  await world.work()
  const delivery = await world.onlyDelivery(post)
  expect(delivery.status).toBe('published')
  return delivery
}

describe('how a post does', () => {
  it('should be asked on the thinning schedule, each time once, by however many workers', async () => {
    const delivery = await published('threads')
    last('threads').counts = { impressions: 7 }
    expect(await looks(delivery)).toHaveLength(0)
    for (const [step, count] of [
      [15 * minute, 1],
      [44 * minute, 1],
      [minute, 2],
      [5 * hour, 3],
    ] as const) {
      world.clock.advance(step)
      await Promise.all([work(world.payload), work(world.payload)])
      expect(await looks(delivery)).toHaveLength(count)
    }
    // Away for ten days: one look makes up for two moments, and the last is still to come.
    world.clock.advance(10 * day)
    await world.work()
    expect(await looks(delivery)).toHaveLength(4)
    world.clock.advance(20 * day)
    await world.work()
    world.clock.advance(100 * day)
    await world.work()
    expect(await looks(delivery)).toHaveLength(5)
  })

  it('should keep what was not told apart from 0', async () => {
    const delivery = await published('mastodon')
    last('mastodon').counts = { likes: 3 }
    world.clock.advance(15 * minute)
    await world.work()
    const [look] = await looks(delivery)
    expect(look).toMatchObject({ likes: 3, reposts: 0, impressions: null, reach: null, clicks: null })
    expect(look?.raw).toMatchObject({ favourites_count: 3 })
  })

  it('should end when the post is gone, and be nobody’s but editors’', async () => {
    const delivery = await published('mastodon')
    last('mastodon').removed = true
    world.clock.advance(15 * minute)
    await world.work()
    world.clock.advance(40 * day)
    await world.work()
    expect((await looks(delivery)).map(({ outcome }) => outcome)).toEqual([{ kind: 'gone' }])
    const asMember = { req: await world.requestOf(world.member), overrideAccess: false } as const
    await expect(world.payload.find({ collection: 'delivery-measures', ...asMember })).rejects.toThrow()
  })

  it('should not be asked of what only changes a post', async () => {
    const delivery = await published('mastodon')
    await world.payload.db.updateOne({ collection: 'deliveries', id: delivery.id, data: { act: 'edit' } })
    world.clock.advance(15 * minute)
    await world.work()
    expect(await looks(delivery)).toHaveLength(0)
  })

  it('should leave half of the allowance to publishing', async () => {
    const delivery = await published('mastodon')
    const { id } = await world.payload.findByID({
      collection: 'channels',
      id: delivery.channel as number,
      depth: 0,
    })
    world.clock.advance(15 * minute)
    // Somebody else has used 160 of 300 calls.
    for (let n = 0; n < 160; n += 1) await fetch(`${simulators.url}/mastodon.example/api/v2/instance`)
    const post = await world.publish({ title: 'Still published' })
    await work(world.payload)
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'published' })
    world.clock.advance(minute)
    await work(world.payload)
    const { docs } = await world.payload.db.find<{ looksAfter?: string }>({
      collection: 'channels',
      where: { id: { equals: id } },
    })
    expect(docs[0]?.looksAfter).toBeDefined()
  })
})
