import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { bootWorld, type World } from './world'

const hour = 3_600_000

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.connect('webhook')
})
afterEach(() => world.disconnect())

const inAnHour = (): string => new Date(world.clock.now().getTime() + hour).toISOString()
const stop = (reason = 'An accident') => world.act('stopPublishing', { reason }, world.manager)
const lift = () => world.act('liftPublishingStop', { note: 'All clear' }, world.manager)

/** A post whose announcement is planned in an hour. */
const planned = async (title: string) => {
  const post = await world.publish({ title })
  await world.plan()
  const first = await world.onlyDelivery(post)
  await world.act('cancelDelivery', { delivery: first.id })
  const source = { collection: 'posts', id: post.id }
  await world.act('announce', { source, scheduledAt: inAnHour() })
  const delivery = (await world.deliveries(post)).at(-1)
  if (!delivery) throw new Error('There is no delivery.')
  return delivery
}

describe('the crisis switch', () => {
  it('should hold what is due, what is planned and what is published meanwhile, and lifting it sends nothing', async () => {
    const later = await planned('In an hour')
    const due = await world.publish({ title: 'Due now' })
    await world.plan()
    await expect(stop()).resolves.toMatchObject({ reason: 'An accident', underWay: 0, held: 2 })
    const meanwhile = await world.publish({ title: 'Meanwhile' })
    await world.work()
    world.clock.advance(2 * hour)
    await world.work()
    await expect(lift()).resolves.toMatchObject({ held: 3 })
    world.clock.advance(24 * hour)
    await world.work()
    for (const { id } of [later, await world.onlyDelivery(due), await world.onlyDelivery(meanwhile)])
      expect(await world.delivery(id)).toMatchObject({ status: 'held', heldFor: 'crisis', attempts: 0 })
    expect(world.receiver.received.filter(({ data }) => data.title !== undefined)).toHaveLength(0)
  })

  it('should keep who, when and why, and be pressed once', async () => {
    const presses = await Promise.allSettled([stop('First'), stop('Second')])
    expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(stop()).rejects.toMatchObject({ code: 'STOP_ON' })
    await lift()
    await expect(lift()).rejects.toMatchObject({ code: 'STOP_OFF' })
    const { docs } = await world.payload.find({ collection: 'publishing-stops', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      startedBy: world.manager.id,
      endedBy: world.manager.id,
      note: 'All clear',
      startedAt: world.clock.now().toISOString(),
    })
    await expect(stop('  ')).rejects.toMatchObject({ code: 'STOP_REASON_MISSING' })
  })

  it('should be for managers, and its decisions for editors', async () => {
    for (const name of ['stopPublishing', 'liftPublishingStop'])
      await expect(world.act(name, { reason: 'Me' }, world.editor)).rejects.toMatchObject({ status: 403 })
    for (const name of ['decideHeld', 'pauseChannel', 'resumeChannel'])
      await expect(
        world.act(name, { deliveries: [], decision: 'keep', channel: 1 }, world.moderator),
      ).rejects.toMatchObject({ status: 403 })
  })

  it('should send what a person keeps, at its time; move what is moved; never send what is dropped', async () => {
    const [kept, moved, dropped] = [await planned('Kept'), await planned('Moved'), await planned('Dropped')]
    await stop()
    await lift()
    const decide = (delivery: { id: number | string }, decision: string, at?: string) =>
      world.act('decideHeld', { deliveries: [delivery.id], decision, at })
    await expect(decide(moved, 'move')).rejects.toMatchObject({ code: 'DECISION_WITHOUT_TIME' })
    await expect(decide(moved, 'move', world.clock.now().toISOString())).rejects.toMatchObject({
      code: 'DELIVERY_IN_PAST',
    })
    await decide(kept, 'keep')
    await decide(moved, 'move', new Date(world.clock.now().getTime() + 3 * hour).toISOString())
    await decide(dropped, 'drop')
    await expect(decide(dropped, 'keep')).rejects.toMatchObject({ code: 'DELIVERY_NOT_HELD' })
    expect(await world.delivery(kept.id)).toMatchObject({ status: 'scheduled', heldFor: null })
    world.clock.advance(hour)
    await world.work()
    expect(['Kept', 'Moved', 'Dropped'].map((title) => world.messagesOf(title).length)).toEqual([1, 0, 0])
    world.clock.advance(2 * hour)
    await world.work()
    expect(['Kept', 'Moved', 'Dropped'].map((title) => world.messagesOf(title).length)).toEqual([1, 1, 0])
    const { docs } = await world.payload.find({
      collection: 'delivery-acts',
      where: { act: { in: ['keep', 'move', 'drop'] } },
      depth: 0,
      sort: 'act',
    })
    expect(docs.map(({ act, by, from, to }) => [act, by, from, to])).toEqual([
      ['drop', world.editor.id, 'held', 'cancelled'],
      ['keep', world.editor.id, 'held', 'scheduled'],
      ['move', world.editor.id, 'held', 'scheduled'],
    ])
  })

  it('should let one piece go while it is on, and hold the rest', async () => {
    await stop()
    const [statement, other] = [
      await world.publish({ title: 'Our statement' }),
      await world.publish({ title: 'Business as usual' }),
    ]
    await world.work()
    await world.act('decideHeld', {
      deliveries: [(await world.onlyDelivery(statement)).id],
      decision: 'keep',
    })
    world.receiver.next({ kind: 'status', status: 503 })
    await world.work()
    world.clock.advance(hour)
    await world.work()
    expect(world.messagesOf('Our statement')).toHaveLength(1)
    expect(await world.onlyDelivery(other)).toMatchObject({ status: 'held' })
    // The next crisis is another one.
    await lift()
    const again = await planned('Again')
    await world.act('decideHeld', { deliveries: [(await world.onlyDelivery(other)).id], decision: 'drop' })
    await stop('Another one')
    expect(await world.delivery(again.id)).toMatchObject({ status: 'held' })
  })

  it('should ask a person to look at what may be out there when it is dropped', async () => {
    world.receiver.next({ kind: 'drop-answer' })
    const post = await world.publish({ title: 'Perhaps' })
    await world.work()
    const { id, status } = await world.onlyDelivery(post)
    expect(status).toBe('retrying')
    await stop()
    await world.act('decideHeld', { deliveries: [id], decision: 'drop' })
    expect(await world.delivery(id)).toMatchObject({ status: 'unknown' })
  })

  it('should tell those who publish', async () => {
    await world.publish({ title: 'Waits' })
    await world.plan()
    await stop('Look here')
    await world.work()
    const told = await world.payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'publishing.stopped' } },
      sort: '-id',
      limit: 10,
      depth: 0,
    })
    expect(told.docs.map(({ member }) => member)).toEqual(
      expect.arrayContaining([world.manager.id, world.editor.id]),
    )
  })
})

describe('the pause of a channel', () => {
  it('should hold what is due on that channel alone, and go on with it', async () => {
    const channel = await world.connect('mastodon')
    await world.act('pauseChannel', { channel: channel.id, reason: 'New name' })
    await expect(world.act('pauseChannel', { channel: channel.id })).rejects.toMatchObject({
      code: 'CHANNEL_ON_PAUSE',
    })
    await world.publish({ title: 'One of two' })
    await world.work()
    expect([world.messagesOf('One of two').length, world.statusesOf('One of two').length]).toEqual([1, 0])
    const [held] = (await world.deliveries()).filter(({ status }) => status === 'held')
    expect(held).toMatchObject({ heldFor: 'pause', channel: channel.id })
    await expect(world.act('decideHeld', { deliveries: [held?.id], decision: 'keep' })).rejects.toMatchObject(
      { code: 'CHANNEL_ON_PAUSE' },
    )
    await expect(world.act('retryDelivery', { delivery: held?.id })).rejects.toMatchObject({
      code: 'DELIVERY_HELD',
    })
    await expect(world.act('resumeChannel', { channel: channel.id })).resolves.toMatchObject({
      pausedAt: null,
    })
    await world.work()
    expect(world.statusesOf('One of two')).toHaveLength(1)
    await expect(world.act('resumeChannel', { channel: channel.id })).rejects.toMatchObject({
      code: 'CHANNEL_NOT_ON_PAUSE',
    })
  })

  it('should send nothing that the crisis switch has taken over', async () => {
    const channel = await world.connect('mastodon')
    await world.act('pauseChannel', { channel: channel.id })
    await world.publish({ title: 'Both' })
    await world.work()
    await stop()
    await world.act('resumeChannel', { channel: channel.id })
    await lift()
    await world.work()
    expect(world.statusesOf('Both')).toHaveLength(0)
  })
})
