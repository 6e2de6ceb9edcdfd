import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { bootWorld, type World } from './world'

const hour = 3_600_000

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())
afterEach(() => world.disconnect())

describe('the actions', () => {
  it('should announce on purpose, once for two clicks', async () => {
    const channel = await world.connect('webhook')
    const post = await world.publish({ title: 'On purpose' })
    await world.work()
    const source = { collection: 'posts', id: post.id }
    const first = (await world.act('announce', { source })) as { id: number }
    const second = (await world.act('announce', { source, channels: [channel.id] })) as { id: number }
    expect(second.id).toBe(first.id)
    await world.work()
    expect(world.messagesOf('On purpose')).toHaveLength(2)
    await world.act('announce', { source })
    await world.work()
    expect(world.messagesOf('On purpose')).toHaveLength(3)
  })

  it('should wait for the time that was chosen, and be cancelled before it', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'At noon' })
    await world.work()
    const scheduledAt = new Date(world.clock.now().getTime() + hour).toISOString()
    await world.act('announce', { source: { collection: 'posts', id: post.id }, scheduledAt })
    await world.work()
    const scheduled = (await world.deliveries(post)).at(-1)
    expect(scheduled).toMatchObject({ status: 'scheduled', scheduledAt })
    expect(world.messagesOf('At noon')).toHaveLength(1)
    await world.act('cancelDelivery', { delivery: scheduled?.id })
    await world.act('cancelDelivery', { delivery: scheduled?.id })
    world.clock.advance(2 * hour)
    await world.work()
    expect(world.messagesOf('At noon')).toHaveLength(1)

    const again = new Date(world.clock.now().getTime() + hour).toISOString()
    await world.act('announce', { source: { collection: 'posts', id: post.id }, scheduledAt: again })
    world.clock.advance(hour)
    await world.work()
    expect(world.messagesOf('At noon')).toHaveLength(2)
  })

  it('should refuse what makes no sense, by code', async () => {
    const post = await world.publish({ _status: 'draft' })
    const source = { collection: 'posts', id: post.id }
    await expect(world.act('announce', { source })).rejects.toMatchObject({ code: 'SOURCE_NOT_PUBLIC' })
    await expect(world.act('announce', { source: { collection: 'members', id: 1 } })).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
    })
    await expect(
      world.act('announce', { source: { collection: 'posts', id: 'nothing' } }),
    ).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
    })
    const live = { collection: 'posts', id: (await world.publish()).id }
    await expect(world.act('announce', { source: live })).rejects.toMatchObject({ code: 'NO_CHANNELS' })
    await expect(world.act('announce', { source: live, channels: [999] })).rejects.toMatchObject({
      code: 'CHANNEL_NOT_FOUND',
    })
    for (const name of ['retryDelivery', 'cancelDelivery'])
      await expect(world.act(name, { delivery: 999 })).rejects.toMatchObject({ code: 'DELIVERY_NOT_FOUND' })
    await expect(world.act('checkChannel', { channel: 999 }, world.manager)).rejects.toMatchObject({
      code: 'CHANNEL_NOT_FOUND',
    })
  })
})
