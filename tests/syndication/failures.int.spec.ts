import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
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

describe('when a network says no', () => {
  it('should wait as long as it is asked to', async () => {
    await world.connect('webhook')
    world.receiver.next({ kind: 'status', status: 429, headers: { 'retry-after': '7200' } })
    const post = await world.publish({ title: 'Patience' })
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({
      status: 'retrying',
      nextAttemptAt: new Date(world.clock.now().getTime() + 2 * hour).toISOString(),
      lastError: 'HTTP 429',
    })
    world.clock.advance(2 * hour - 1_000)
    await world.work()
    expect(world.messagesOf('Patience')).toHaveLength(0)
    world.clock.advance(1_000)
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({
      status: 'published',
      attempts: 2,
      lastError: null,
    })
  })

  it('should pause an account whose credentials are dead, and go on when it is connected again', async () => {
    const channel = await world.connect('mastodon')
    world.mastodon.revoke()
    const post = await world.publish({ title: 'Locked out' })
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({
      status: 'reauthorize',
      lastError: 'HTTP 401: The access token is invalid',
    })
    expect(await world.payload.findByID({ collection: 'channels', id: channel.id })).toMatchObject({
      status: 'reauthorize',
    })

    const posts = world.mastodon.posts
    const next = await world.publish({ title: 'Waiting too' })
    await world.work()
    expect(await world.onlyDelivery(next)).toMatchObject({ status: 'reauthorize', attempts: 0 })
    expect(world.mastodon.posts).toBe(posts)
    await expect(
      world.act('retryDelivery', { delivery: (await world.onlyDelivery(post)).id }),
    ).rejects.toMatchObject({
      code: 'CHANNEL_PAUSED',
    })

    world.mastodon.restore()
    await expect(world.act('checkChannel', { channel: channel.id }, world.manager)).resolves.toMatchObject({
      status: 'healthy',
      account: `@hub@${new URL(world.mastodon.url).host}`,
    })
    await world.work()
    expect(
      [world.statusesOf('Locked out'), world.statusesOf('Waiting too')].map((all) => all.length),
    ).toEqual([1, 1])
  })

  it('should say at once that wrong credentials are wrong', async () => {
    const channel = await world.connect('bluesky', {
      credentials: { bluesky: { appPassword: 'not-the-password' } },
    })
    await expect(world.act('checkChannel', { channel: channel.id }, world.manager)).resolves.toMatchObject({
      status: 'reauthorize',
      message: 'HTTP 401: AuthenticationRequired: Invalid identifier or password',
    })
  })

  it('should show a refusal, and try again when it is told to', async () => {
    await world.connect('mastodon')
    world.mastodon.next({ kind: 'status', status: 422, body: { error: 'Validation failed: no' } })
    const post = await world.publish({ title: 'Refused once' })
    await world.work()
    const { id } = await world.onlyDelivery(post)
    expect(await world.delivery(id)).toMatchObject({
      status: 'refused',
      lastError: 'HTTP 422: Validation failed: no',
    })
    await world.act('retryDelivery', { delivery: id })
    await world.act('retryDelivery', { delivery: id })
    await world.work()
    expect(await world.delivery(id)).toMatchObject({ status: 'published' })
    await expect(world.act('retryDelivery', { delivery: id })).rejects.toMatchObject({
      code: 'DELIVERY_NOT_RETRYABLE',
    })
  })

  it('should give up in the end, with a button', async () => {
    await world.connect('webhook')
    const post = await world.publish({ title: 'Tireless' })
    for (let n = 0; n < 12; n += 1) {
      world.receiver.next({ kind: 'status', status: 503 })
      await world.work()
      world.clock.advance(day)
    }
    const { id } = await world.onlyDelivery(post)
    expect(await world.delivery(id)).toMatchObject({ status: 'exhausted', attempts: 12 })
    await world.act('retryDelivery', { delivery: id })
    world.receiver.next({ kind: 'status', status: 503 })
    await world.work()
    expect(await world.delivery(id)).toMatchObject({ status: 'retrying' })
    world.clock.advance(hour)
    await world.work()
    expect(await world.delivery(id)).toMatchObject({ status: 'published' })
  })
})

describe('when nobody knows', () => {
  it('should get the same status by its key when the answer was lost', async () => {
    await world.connect('mastodon')
    world.mastodon.next({ kind: 'drop-answer' })
    const post = await world.publish({ title: 'Dropped' })
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({
      status: 'retrying',
      uncertainSince: world.clock.now().toISOString(),
    })
    world.clock.advance(60_000)
    await world.work()
    expect(world.statusesOf('Dropped')).toHaveLength(1)
    expect(await world.onlyDelivery(post)).toMatchObject({
      status: 'published',
      remoteId: world.statusesOf('Dropped')[0]?.id,
      uncertainSince: null,
    })
  })

  it('should look before it sends again', async () => {
    await world.connect('bluesky')
    world.pds.next({ kind: 'drop-answer' })
    const post = await world.publish({ title: 'Looked up' })
    await world.work()
    world.clock.advance(60_000)
    await world.work()
    expect(world.recordsOf('Looked up')).toHaveLength(1)
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'published', attempts: 2 })
  })

  it('should not send again when the network has forgotten the key', async () => {
    await world.connect('mastodon')
    world.mastodon.next({ kind: 'drop-answer' })
    const post = await world.publish({ title: 'Too late' })
    await world.work()
    world.clock.advance(hour)
    await world.work()
    expect(world.statusesOf('Too late')).toHaveLength(1)
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'unknown' })
  })

  it('should leave it to a person on a network that cannot tell', async () => {
    await world.connect('scripted')
    world.scripted.answer({ kind: 'unknown', why: 'silence' }, { kind: 'unknown', why: 'silence' })
    const [there, notThere] = [await world.publish(), await world.publish()]
    await world.work()
    world.clock.advance(day)
    await world.work()
    const [one, two] = [await world.onlyDelivery(there), await world.onlyDelivery(notThere)]
    expect([one.status, two.status]).toEqual(['unknown', 'unknown'])
    const sent = world.scripted.sent.length

    await expect(world.act('retryDelivery', { delivery: one.id })).rejects.toMatchObject({
      code: 'DELIVERY_NOT_RETRYABLE',
    })
    await expect(
      world.act('resolveUnknown', { delivery: one.id, published: true, url: 'javascript:alert(1)' }),
    ).rejects.toMatchObject({ code: 'BAD_ADDRESS' })
    await world.act('resolveUnknown', { delivery: one.id, published: true, url: 'https://example.org/1' })
    await world.act('resolveUnknown', { delivery: one.id, published: true })
    await world.act('resolveUnknown', { delivery: two.id, published: false })
    await world.work()
    expect(await world.delivery(one.id)).toMatchObject({ status: 'published', url: 'https://example.org/1' })
    expect(await world.delivery(two.id)).toMatchObject({ status: 'published' })
    expect(world.scripted.sent.slice(sent)).toEqual([two.key])
    await expect(world.act('resolveUnknown', { delivery: one.id, published: false })).rejects.toMatchObject({
      code: 'DELIVERY_NOT_UNKNOWN',
    })
  })

  it('should take a mistake of ours for unknown', async () => {
    await world.connect('scripted')
    world.scripted.answer(new Error('a bug'))
    const post = await world.publish()
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'unknown', lastError: 'a bug' })
  })

  it('should take a worker that was lost while sending for unknown, and its late good news for good', async () => {
    await world.connect('scripted')
    let release: (outcome: { kind: 'published'; remoteId: string }) => void = () => undefined
    world.scripted.answer(() => new Promise((resolve) => (release = resolve)))
    const post = await world.publish()
    const before = world.scripted.sent.length
    const slow = world.work()
    while (world.scripted.sent.length === before) await new Promise((resolve) => setImmediate(resolve))
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'sending', attempts: 1 })
    world.clock.advance(hour)
    await world.work()
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'unknown' })
    release({ kind: 'published', remoteId: 'late' })
    await slow
    expect(await world.onlyDelivery(post)).toMatchObject({ status: 'published', remoteId: 'late' })
  })

  it('should begin nothing new when it stops, and finish what it began', async () => {
    await world.connect('scripted')
    const posts = []
    for (let n = 0; n < 6; n += 1) posts.push(await world.publish())
    await world.plan()
    const stop = new AbortController()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const answer = async () => {
      await held
      return { kind: 'published' as const, remoteId: 'x' }
    }
    world.scripted.answer(answer, answer, answer, answer)
    const before = world.scripted.sent.length
    const working = work(world.payload, stop.signal)
    while (world.scripted.sent.length < before + 4) await new Promise((resolve) => setImmediate(resolve))
    stop.abort()
    release()
    await working
    expect(world.scripted.sent).toHaveLength(before + 4)
    const statuses = (await world.deliveries()).map(({ status }) => status).sort()
    expect(statuses).toEqual(['pending', 'pending', 'published', 'published', 'published', 'published'])
    const attempts = await world.payload.find({ collection: 'delivery-attempts', pagination: false })
    expect(attempts.docs.every(({ finishedAt }) => Boolean(finishedAt))).toBe(true)
  })
})
