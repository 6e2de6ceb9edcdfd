import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { EvergreenPost } from '../../src/payload-types'
import { deliveriesOnCalendar } from '../../src/plugins/syndication'
import { work } from './work'
import { bootWorld, type World } from './world'

const hour = 3_600_000
const day = 24 * hour

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

const rules = async (): Promise<EvergreenPost[]> =>
  (
    await world.payload.find({
      collection: 'evergreen-posts',
      sort: 'id',
      depth: 0,
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
  ).docs
const keep = (post: { id: number | string }, more: object = {}, as = world.editor) =>
  world.act('keepEvergreen', { source: { collection: 'posts', id: post.id }, days: 30, ...more }, as)
const said = (title: string) => world.messagesOf(title).length
/** Goes on in time, and does what is due. */
const after = async (milliseconds: number): Promise<void> => {
  world.clock.advance(milliseconds)
  await world.work()
}

describe('a piece that is said again', () => {
  it('should be said after its rest, as often as was asked, once each time, whoever works', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Evergreen' })
    await world.work()
    await keep(post, { times: 2 })
    await after(29 * day)
    expect(said('Evergreen')).toBe(1)
    world.clock.advance(day)
    await Promise.all([work(world.payload), work(world.payload), work(world.payload)])
    expect(said('Evergreen')).toBe(2)
    await after(29 * day)
    expect(said('Evergreen')).toBe(2)
    await after(day)
    expect(said('Evergreen')).toBe(3)
    await after(400 * day)
    expect(said('Evergreen')).toBe(3)
    expect(await rules()).toMatchObject([{ made: 2, times: 2, nextAt: null }])
  })

  it('should say what the piece says by then, and nothing once it is taken back', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Old title' })
    await world.work()
    await keep(post)
    const change = (data: object) => world.payload.update({ collection: 'posts', id: post.id, data })
    await change({ title: 'New title' })
    await after(30 * day)
    expect([said('Old title'), said('New title')]).toEqual([1, 1])
    await change({ _status: 'draft' })
    await after(60 * day)
    expect(said('New title')).toBe(1)
    await world.payload.delete({ collection: 'posts', id: post.id })
    expect(await rules()).toEqual([])
  })

  it('should count its rest from the last time, also when a person announced it meanwhile', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'By hand' })
    await world.work()
    await keep(post)
    await after(20 * day)
    await world.act('announce', { source: { collection: 'posts', id: post.id } })
    await world.work()
    expect(said('By hand')).toBe(2)
    await after(29 * day)
    expect(said('By hand')).toBe(2)
    await after(day)
    expect(said('By hand')).toBe(3)
  })

  it('should never go out while the crisis switch is on, nor because it is lifted', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Not now' })
    await world.work()
    await keep(post)
    await world.act('stopPublishing', { reason: 'An accident' }, world.manager)
    await after(30 * day)
    expect(await world.deliveries(post)).toHaveLength(1)
    await world.act('liftPublishingStop', {}, world.manager)
    await world.work()
    expect(said('Not now')).toBe(1)
    await after(day)
    expect(said('Not now')).toBe(2)
  })

  it('should have a day of its channel to itself, and leave its quiet hours alone', async () => {
    const wall = world.clock.now().getUTCHours()
    const at = (hours: number) => `${String((wall + hours + 24) % 24).padStart(2, '0')}:00`
    await world.connect('webhook', { timeZone: 'UTC' })
    const posts = []
    for (const title of ['First', 'Second']) posts.push(await world.publish({ title }))
    await world.work()
    for (const post of posts) await keep(post)
    world.clock.advance(30 * day)
    await world.publish({ title: 'News of the day' })
    await world.work()
    expect([said('First'), said('Second')]).toEqual([1, 1])
    world.clock.advance(day)
    await Promise.all([work(world.payload), work(world.payload)])
    expect(said('First') + said('Second')).toBe(3)
    await after(day)
    expect([said('First'), said('Second')]).toEqual([2, 2])
    await world.payload.update({
      collection: 'channels',
      where: {},
      data: { quietFrom: at(-1), quietTo: at(2) },
    })
    await after(31 * day)
    expect(said('First') + said('Second')).toBe(4)
    await after(2 * hour)
    expect(said('First') + said('Second')).toBe(5)
  })

  it('should be stopped, be set anew as one rule, and stand on the calendar', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Changed mind' })
    await world.work()
    await Promise.all([keep(post, { times: 5 }), keep(post, { times: 5 })])
    expect(await rules()).toMatchObject([{ days: 30, times: 5 }])
    const now = world.clock.now()
    const span = { from: now, to: new Date(now.getTime() + 40 * day), now }
    const planned = async () =>
      (await deliveriesOnCalendar.entries(span, await world.requestOf(world.editor))).map(
        ({ title }) => title,
      )
    expect(await planned()).toContain('↻ Changed mind')
    await keep(post, { days: null })
    expect(await planned()).not.toContain('↻ Changed mind')
    await after(90 * day)
    expect(said('Changed mind')).toBe(1)
  })

  it('should be for editors, of public pieces, within bounds', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Bounds' })
    await expect(keep(post, {}, world.member)).rejects.toThrow()
    await expect(keep(post, { days: 0 })).rejects.toMatchObject({ code: 'EVERGREEN_DAYS' })
    await expect(keep(post, { days: 366 })).rejects.toMatchObject({ code: 'EVERGREEN_DAYS' })
    await expect(keep(post, { times: 51 })).rejects.toMatchObject({ code: 'EVERGREEN_TIMES' })
    await expect(keep(post, { channels: [999_999] })).rejects.toMatchObject({ code: 'CHANNEL_NOT_FOUND' })
    await expect(keep({ id: 999_999 })).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
    const draft = await world.publish({ title: 'Draft', _status: 'draft' })
    await expect(keep(draft)).rejects.toMatchObject({ code: 'SOURCE_NOT_PUBLIC' })
    await expect(
      world.payload.find({
        collection: 'evergreen-posts',
        req: await world.requestOf(world.member),
        overrideAccess: false,
      }),
    ).rejects.toThrow()
  })
})
