import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { bootWorld, type World } from './world'

const hour = 3_600_000

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())
afterEach(() => world.disconnect())

const everyDay = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const queue = { pace: 'queue', timeZone: 'Europe/Paris', slots: [{ days: everyDay, time: '18:00' }] }
/** The moments of the slot, from the first after now on. */
const slots = (count: number): string[] => {
  const first = new Date(world.clock.now())
  first.setUTCHours(17, 0, 0, 0)
  if (first <= world.clock.now()) first.setUTCDate(first.getUTCDate() + 1)
  return Array.from({ length: count }, (_, n) => new Date(first.getTime() + n * 24 * hour).toISOString())
}

describe('the queue of a channel', () => {
  it('should give each announcement the next free slot, and send it then', async () => {
    await world.connect('webhook', queue)
    await world.connect('mastodon')
    for (const title of ['One', 'Two', 'Three']) await world.publish({ title })
    await world.work()
    expect(['One', 'Two', 'Three'].map((title) => world.statusesOf(title).length)).toEqual([1, 1, 1])
    expect(['One', 'Two', 'Three'].map((title) => world.messagesOf(title).length)).toEqual([0, 0, 0])
    const waiting = (await world.deliveries()).filter(({ status }) => status === 'scheduled')
    expect(waiting.map(({ scheduledAt }) => scheduledAt)).toEqual(slots(3))
    world.clock.advance(Date.parse(slots(1)[0] ?? '') - world.clock.now().getTime())
    await world.work()
    expect(['One', 'Two', 'Three'].map((title) => world.messagesOf(title).length)).toEqual([1, 0, 0])
  })

  it('should give a slot that was left to the next one', async () => {
    await world.connect('webhook', queue)
    const [first, second, third] = slots(3)
    for (const title of ['Leaves', 'Moves', 'Stays']) await world.publish({ title })
    await world.plan()
    const [leaves, moves] = await world.deliveries()
    await world.act('cancelDelivery', { delivery: leaves?.id })
    await world.act('rescheduleDelivery', {
      delivery: moves?.id,
      at: new Date(Date.parse(second ?? '') + hour).toISOString(),
    })
    for (const title of ['Fourth', 'Fifth']) await world.publish({ title })
    await world.plan()
    const scheduled = (await world.deliveries()).filter(({ status }) => status === 'scheduled')
    expect(scheduled.map(({ scheduledAt }) => scheduledAt).sort()).toEqual(
      [first, second, new Date(Date.parse(second ?? '') + hour).toISOString(), third].sort(),
    )
  })

  it('should take no slot twice, whoever announces at once', async () => {
    const channel = await world.connect('webhook', { ...queue, pace: 'atOnce' })
    const posts = []
    for (let n = 0; n < 6; n += 1) posts.push(await world.publish({ title: `Rush ${n}` }))
    await world.work()
    await Promise.all(
      posts.map(({ id }) =>
        world.act('announce', { source: { collection: 'posts', id }, channels: [channel.id], queue: true }),
      ),
    )
    const scheduled = (await world.deliveries()).filter(({ status }) => status === 'scheduled')
    expect(scheduled.map(({ scheduledAt }) => scheduledAt).sort()).toEqual(slots(6))
  })

  it('should hold its slots while the crisis switch is on', async () => {
    await world.connect('webhook', queue)
    await world.act('stopPublishing', { reason: 'An accident' }, world.manager)
    await world.publish({ title: 'Queued and held' })
    await world.plan()
    const [delivery] = await world.deliveries()
    expect(delivery).toMatchObject({ status: 'held', scheduledAt: slots(1)[0] })
    await world.act('liftPublishingStop', {}, world.manager)
    await world.act('decideHeld', { deliveries: [delivery?.id], decision: 'keep' })
    expect(await world.delivery(delivery?.id ?? 0)).toMatchObject({
      status: 'scheduled',
      nextAttemptAt: slots(1)[0],
    })
  })
})

describe('quiet hours', () => {
  it('should let nothing go by itself until they end, and what a person chose all the same', async () => {
    const wall = world.clock.now().getUTCHours()
    const at = (hours: number) => `${String((wall + hours + 24) % 24).padStart(2, '0')}:00`
    await world.connect('webhook', { timeZone: 'UTC', quietFrom: at(-1), quietTo: at(3) })
    const post = await world.publish({ title: 'Sleeps' })
    await world.work()
    expect(world.messagesOf('Sleeps')).toHaveLength(0)
    const { scheduledAt, id } = await world.onlyDelivery(post)
    expect(scheduledAt?.slice(11, 16)).toBe(at(3))
    await world.act('retryDelivery', { delivery: id })
    await world.work()
    expect(world.messagesOf('Sleeps')).toHaveLength(1)
  })

  it('should refuse what is no time and no zone', async () => {
    await expect(world.connect('webhook', { quietFrom: '25:00' })).rejects.toThrow()
    await expect(world.connect('webhook', { timeZone: 'Mars/Olympus' })).rejects.toThrow()
  })
})
