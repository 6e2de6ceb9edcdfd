import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { handleEndpoints } from 'payload'
import { type Simulators, startSimulators } from '../../simulators'
import { hubCustom, type Operation } from '../../src/config/hubCustom'
import type { Delivery, DeliveryMeasure, Member, NetworkMessage } from '../../src/payload-types'
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
  simulators = await startSimulators({
    now: clock.now,
    only: ['mastodon', 'threads', 'facebook', 'instagram', 'slack', 'telegram'],
  })
  world = await bootWorld({ now: clock.now, simulators: simulators.url })
  // One clock for both.
  world = { ...world, clock }
})
afterAll(async () => {
  await world.stop()
  await simulators.stop()
})
afterEach(async () => {
  await world.disconnect()
  for (const { posts } of simulators.networks) posts.splice(0)
})

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

const zoe = { id: '77', handle: 'zoe@elsewhere.example', name: 'Zoé' }
const messages = async (as = world.editor): Promise<NetworkMessage[]> =>
  (
    await world.payload.find({
      collection: 'network-messages',
      sort: 'id',
      depth: 0,
      req: await world.requestOf(as),
      overrideAccess: false,
    })
  ).docs
const only = async (): Promise<NetworkMessage> => {
  const [message, ...more] = await messages()
  if (!message || more.length > 0) throw new Error('There is not exactly one message.')
  return message
}
const responses = async (
  post: { id: number | string },
  as: Member | null = null,
): Promise<{ text: string }[]> => {
  const query = hubCustom(world.payload.config)
    .graphql.map(({ queries }) => queries?.networkResponses)
    .find((each) => each !== undefined) as Operation<object, { text: string }[]>
  return query({ target: { collection: 'posts', id: post.id } }, await world.requestOf(as))
}
const listening = { listens: true, showsResponses: true }

describe('what comes back', () => {
  it('should be heard once by two workers, tied to its post, judged, shown, and taken back with the original', async () => {
    await connect('mastodon', listening)
    const post = await world.publish()
    await world.work()
    const delivery = await world.onlyDelivery(post)
    const reply = simulators.network('mastodon').say(zoe, 'A lovely piece, thank you.', delivery.remoteId)
    world.clock.advance(5 * minute)
    await Promise.all([work(world.payload), work(world.payload)])
    expect(await only()).toMatchObject({
      kind: 'reply',
      text: 'A lovely piece, thank you.',
      writerName: 'Zoé',
      delivery: delivery.id,
      subject: `posts:${post.id}`,
      moderation: 'approved',
      state: 'open',
    })
    expect(await responses(post)).toMatchObject([
      { text: 'A lovely piece, thank you.', name: 'Zoé', network: 'Mastodon' },
    ])
    Object.assign(reply, { text: 'A lovely piece indeed.', editedAt: world.clock.now() })
    world.clock.advance(5 * minute)
    await world.work()
    expect(await responses(post)).toMatchObject([{ text: 'A lovely piece indeed.' }])
    reply.removed = true
    world.clock.advance(5 * minute)
    await world.work()
    expect(await only()).toMatchObject({ text: '' })
    expect(await responses(post)).toEqual([])
  })

  it('should be held by the common pipeline like a newcomer’s, and shown by a moderator’s decision', async () => {
    await connect('mastodon', listening)
    const post = await world.publish()
    await world.work()
    const { remoteId } = await world.onlyDelivery(post)
    simulators.network('mastodon').say(zoe, 'You are all idiots, go and die, you stupid bastards.', remoteId)
    world.clock.advance(5 * minute)
    await world.work()
    const message = await only()
    expect(message.moderation).not.toBe('approved')
    expect(await responses(post)).toEqual([])
    await expect(messages(world.member)).rejects.toThrow()
    const { docs } = await world.payload.find({ collection: 'moderation-cases', sort: '-id', limit: 1 })
    await world.act(
      'decideCase',
      { case: docs[0]?.id, version: docs[0]?.version, decision: 'approve' },
      world.moderator,
    )
    expect(await responses(post)).toHaveLength(1)
    await world.act('hideMessage', { message: message.id, hidden: true }, world.moderator)
    expect(await responses(post)).toEqual([])
  })

  it('should be shown nowhere unless the account and the document let it be', async () => {
    const channel = await connect('mastodon', { listens: true })
    const post = await world.publish()
    await world.work()
    simulators.network('mastodon').say(zoe, 'Good to read.', (await world.onlyDelivery(post)).remoteId)
    world.clock.advance(5 * minute)
    await world.work()
    expect(await responses(post)).toEqual([])
    const change = (collection: 'channels' | 'posts', id: number | string, data: object) =>
      world.payload.update({ collection, id, data: data })
    await change('channels', channel.id, { showsResponses: true })
    expect(await responses(post)).toHaveLength(1)
    await change('posts', post.id, { hidesResponses: true })
    expect(await responses(post)).toEqual([])
  })

  it('should be answered through the same account, once, however often it is sent', async () => {
    await connect('mastodon', listening)
    const post = await world.publish()
    await world.work()
    const reply = simulators
      .network('mastodon')
      .say(zoe, 'When is the next one?', (await world.onlyDelivery(post)).remoteId)
    world.clock.advance(5 * minute)
    await world.work()
    const message = await only()
    const answer = { message: message.id, text: 'In May, @zoe.', key: 'a-key-of-the-form' }
    await Promise.all([world.act('answerMessage', answer), world.act('answerMessage', answer)])
    await world.act('answerMessage', answer)
    await Promise.all([work(world.payload), work(world.payload)])
    const answers = simulators.network('mastodon').posts.filter(({ below }) => below === reply.id)
    expect(answers).toMatchObject([{ text: 'In May, @zoe.', by: null }])
    expect(await only()).toMatchObject({ state: 'done', doneBy: world.editor.id })
    await expect(
      world.act('answerMessage', { ...answer, key: 'another-key' }, world.member),
    ).rejects.toThrow()
  })

  it('should be assigned, done, and forgotten when its writer asks', async () => {
    await connect('threads', listening)
    const post = await world.publish()
    await world.work()
    simulators.network('threads').say(zoe, 'Mine.', (await world.onlyDelivery(post)).remoteId)
    world.clock.advance(15 * minute)
    await world.work()
    const { id } = await only()
    await world.act('assignMessage', { message: id, member: world.moderator.id })
    expect(await only()).toMatchObject({ state: 'assigned', assignee: world.moderator.id })
    await expect(world.act('assignMessage', { message: id, member: world.member.id })).rejects.toThrow()
    await world.act('settleMessage', { message: id, done: true }, world.moderator)
    expect(await only()).toMatchObject({ state: 'done' })
    await expect(world.act('forgetWriter', { handle: zoe.handle })).rejects.toThrow()
    expect(await world.act('forgetWriter', { handle: zoe.handle }, world.manager)).toBe(1)
  })

  it('should lose the network’s own words after 90 days', async () => {
    await connect('mastodon', { listens: true })
    simulators.network('mastodon').say(zoe, '@hub hello')
    world.clock.advance(5 * minute)
    await world.work()
    const raw = async () =>
      (await world.payload.db.find<{ raw: unknown }>({ collection: 'network-messages', where: {} })).docs[0]
        ?.raw
    expect(await raw()).toMatchObject({ visibility: 'public' })
    const { id } = await only()
    const old = new Date(world.clock.now().getTime() - 91 * day).toISOString()
    await world.payload.db.updateOne({ collection: 'network-messages', id, data: { createdAt: old } })
    world.clock.advance(2 * hour)
    await world.work()
    expect((await raw()) ?? null).toBeNull()
  })
})

describe('what is heard', () => {
  it.each(['facebook', 'instagram'])('should be what others say below the posts on %s', async (id) => {
    const channel = await connect(id, listening)
    const network = simulators.network(id)
    const post = await world.publish()
    await world.work()
    const delivery = await world.onlyDelivery(post)
    // Instagram takes no post without a picture: somebody posted it there by hand.
    if (id === 'instagram') {
      const { id: remoteId } = network.say(zoe, 'A picture')
      const data = { status: 'published', remoteId, settledAt: world.clock.now().toISOString() }
      await world.payload.db.updateOne({ collection: 'deliveries', id: delivery.id, data })
    }
    const { remoteId } = await world.onlyDelivery(post)
    const said = network.say(zoe, 'Lovely there.', remoteId)
    Object.assign(network.say(zoe, 'From the account itself.', remoteId), { by: null })
    world.clock.advance(15 * minute)
    await Promise.all([work(world.payload), work(world.payload)])
    expect(await only()).toMatchObject({ kind: 'comment', text: 'Lovely there.', channel: channel.id })
    expect(await responses(post)).toMatchObject([{ text: 'Lovely there.' }])
    said.removed = true
    world.clock.advance(15 * minute)
    await world.work()
    expect(await responses(post)).toEqual([])
  })

  it('should be what others answer on Bluesky, and gone when it is taken back', async () => {
    await world.connect('bluesky', listening)
    const post = await world.publish()
    await world.work()
    const { remoteId } = await world.onlyDelivery(post)
    const who = { did: 'did:plc:zoe', handle: 'zoe.test', name: 'Zoé' }
    const uri = world.pds.say(who, 'Lovely in the sky.', remoteId ?? null)
    world.clock.advance(5 * minute)
    await Promise.all([work(world.payload), work(world.payload)])
    expect(await only()).toMatchObject({
      kind: 'reply',
      writerHandle: '@zoe.test',
      subject: `posts:${post.id}`,
    })
    expect(await responses(post)).toMatchObject([{ text: 'Lovely in the sky.', network: 'Bluesky' }])
    world.pds.unsay(uri)
    world.clock.advance(5 * minute)
    await world.work()
    expect(await responses(post)).toEqual([])
  })
})

describe('a webhook', () => {
  const ask = async (
    channel: { id: number | string },
    body: string,
    headers: Record<string, string>,
    path = '',
  ) => {
    const request = new Request(`http://localhost:3000/api/channel-hooks/${channel.id}${path}`, {
      method: body === '' ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === '' ? {} : { body }),
    })
    return handleEndpoints({ config: world.payload.config, payloadInstanceCacheKey: world.key, request })
  }
  const secret = 'what Meta and the hub know'
  const signed = (body: string) => ({
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  })

  it('should be believed by its signature alone, and taken once', async () => {
    const account = simulators.network('threads').accounts.threads
    const channel = await connect('threads', {
      ...listening,
      credentials: { threads: { ...account?.credentials, hookSecret: secret } },
    })
    const body = JSON.stringify({
      object: 'threads',
      entry: [
        {
          id: '1',
          time: 1,
          changes: [
            {
              field: 'replies',
              value: { id: '555', text: 'By wire', username: 'zoe', timestamp: '2026-11-22T09:00:00+0000' },
            },
          ],
        },
      ],
    })
    expect((await ask(channel, body, { 'x-hub-signature-256': 'sha256=00' })).status).toBe(401)
    expect((await ask(channel, body, {})).status).toBe(401)
    expect(await messages()).toEqual([])
    const [one, other] = await Promise.all([
      ask(channel, body, signed(body)),
      ask(channel, body, signed(body)),
    ])
    expect([one.status, other.status]).toEqual([200, 200])
    expect((await ask(channel, body, signed(body))).status).toBe(200)
    expect(await only()).toMatchObject({ text: 'By wire', writerHandle: '@zoe', remoteId: '555' })
    const handshake = (token: string) =>
      ask(channel, '', {}, `?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=1158201444`)
    expect(await (await handshake(`hub-${channel.id}`)).text()).toBe('1158201444')
    expect((await handshake('guessed')).status).toBe(401)
  })

  it('should be of Slack’s own time and signature, and never taken twice', async () => {
    const account = simulators.network('slack').accounts.slack
    const channel = await connect('slack', {
      ...listening,
      credentials: { slack: { ...account?.credentials, hookSecret: secret } },
    })
    const post = await world.publish()
    await world.work()
    const { remoteId } = await world.onlyDelivery(post)
    const place = (account?.settings as { channel: string }).channel
    const bodyOf = (text: string, in_ = place) =>
      JSON.stringify({
        type: 'event_callback',
        event: {
          type: 'message',
          channel: in_,
          ts: '1763802000.000200',
          thread_ts: remoteId,
          user: 'U1',
          text,
        },
      })
    const sign = (body: string, ageMs = 0, by = secret) => {
      const stamp = String(Math.floor((world.clock.now().getTime() - ageMs) / 1000))
      const signature = `v0=${createHmac('sha256', by).update(`v0:${stamp}:${body}`).digest('hex')}`
      return { 'x-slack-request-timestamp': stamp, 'x-slack-signature': signature }
    }
    const statusOf = async (body: string, headers: Record<string, string>) =>
      (await ask(channel, body, headers)).status
    const body = bodyOf('Seen by the team')
    expect(await statusOf(body, sign(body, 0, 'guessed'))).toBe(401)
    expect(await statusOf(body, sign(body, 6 * minute))).toBe(401)
    expect(await statusOf(body, sign(body, -hour))).toBe(401)
    const fresh = {
      ...sign(body, 6 * minute),
      'x-slack-request-timestamp': String(world.clock.now().getTime() / 1000),
    }
    expect(await statusOf(body, fresh)).toBe(401)
    const elsewhere = bodyOf('Of another conversation', 'C0000000000')
    expect(await statusOf(elsewhere, sign(elsewhere))).toBe(200)
    expect(await messages()).toEqual([])
    const headers = sign(body)
    expect(await statusOf(body, headers)).toBe(200)
    expect(await statusOf(body, headers)).toBe(409)
    // Slack sends what was not answered in time once more, with a time of its own.
    world.clock.advance(minute)
    expect(await statusOf(body, sign(body))).toBe(200)
    expect(await only()).toMatchObject({
      text: 'Seen by the team',
      subject: `posts:${post.id}`,
      isPrivate: true,
    })
    expect(await responses(post)).toEqual([])
    const hello = JSON.stringify({ type: 'url_verification', challenge: 'a-challenge' })
    expect(await (await ask(channel, hello, sign(hello))).text()).toBe('a-challenge')
  })

  it('should be of Telegram by the secret in its header, each update once, and follow what is edited', async () => {
    const account = simulators.network('telegram').accounts.telegram
    const channel = await connect('telegram', {
      ...listening,
      credentials: { telegram: { ...account?.credentials, hookSecret: secret.replaceAll(' ', '-') } },
    })
    const post = await world.publish()
    await world.work()
    const { remoteId } = await world.onlyDelivery(post)
    const update = (number: number, kind: 'message' | 'edited_message', text: string) =>
      JSON.stringify({
        update_id: number,
        [kind]: {
          message_id: 7,
          date: world.clock.now().getTime() / 1000,
          ...(kind === 'message' ? {} : { edit_date: world.clock.now().getTime() / 1000 }),
          chat: { id: -100, username: 'hubgroup' },
          from: { id: 77, is_bot: false, first_name: 'Zoé', username: 'zoe' },
          reply_to_message: { message_id: 6, forward_origin: { message_id: Number(remoteId) } },
          text,
        },
      })
    const send = async (body: string, token: string | null = secret.replaceAll(' ', '-')) =>
      (await ask(channel, body, token === null ? {} : { 'x-telegram-bot-api-secret-token': token })).status
    const said = update(1, 'message', 'By bot')
    expect(await send(said, 'guessed')).toBe(401)
    expect(await send(said, null)).toBe(401)
    expect(await messages()).toEqual([])
    expect(await Promise.all([send(said), send(said)])).toEqual([200, 200])
    expect(await send(said)).toBe(200)
    expect(await only()).toMatchObject({ text: 'By bot', writerHandle: '@zoe', subject: `posts:${post.id}` })
    expect(await send(update(2, 'edited_message', 'By bot, edited'))).toBe(200)
    expect(await responses(post)).toMatchObject([{ text: 'By bot, edited' }])
    // What was true before the edit is no news.
    expect(await send(said)).toBe(200)
    expect(await responses(post)).toMatchObject([{ text: 'By bot, edited' }])
    expect(await send('{"update_id":"x"}')).toBe(400)
  })

  it('should be refused when it is too long, or for nobody', async () => {
    const channel = await connect('threads', listening)
    const long = JSON.stringify({ object: 'a'.repeat(300_000) })
    expect((await ask(channel, long, signed(long))).status).toBe(413)
    // No secret: nothing is believed.
    expect((await ask(channel, '{}', signed('{}'))).status).toBe(401)
    expect((await ask({ id: 999_999 }, '{}', signed('{}'))).status).toBe(404)
  })
})
