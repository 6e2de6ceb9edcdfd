import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import request from 'supertest'
import type { Post } from '../../src/payload-types'
import type { ChannelDraft } from '../../src/plugins/syndication/wording/draftsFor'
import { copyFor } from '../../src/plugins/syndication/wording/copyFor'
import { draftsFor } from '../../src/plugins/syndication/wording/draftsFor'
import { clicksCounted } from '../../src/plugins/syndication'
import { testPassword } from '../helpers/bootHub'
import { appOf } from '../server/helpers'
import { bootWorld, type World } from './world'

const hour = 3_600_000

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())
afterEach(() => world.disconnect())

/** The bytes of an answer. */
const binary = (answer: request.Response, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = []
  const stream = answer as unknown as NodeJS.ReadableStream
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('end', () => done(null, Buffer.concat(chunks)))
}

const sourceOf = ({ id }: Pick<Post, 'id'>) => ({ collection: 'posts', id })
const draftsOf = async (
  post: Pick<Post, 'id'>,
  more: object = {},
  as = world.editor,
): Promise<ChannelDraft[]> => draftsFor({ source: sourceOf(post), ...more }, await world.requestOf(as))

describe('what each channel would say', () => {
  it('should be shown before it is public, as long as the network counts it', async () => {
    const { id } = await world.connect('mastodon')
    const post = await world.publish({ title: 'A draft', _status: 'draft' })
    const [draft] = await draftsOf(post)
    // statusLength: every link counts 23.
    const text = draft?.posts[0]?.text ?? ''
    expect(draft).toMatchObject({
      channel: id,
      network: 'Mastodon',
      limit: 500,
      refusal: null,
      words: null,
      cost: null,
    })
    expect(text).toContain('A draft')
    expect(draft?.posts[0]?.length).toBe(text.replace(/https?:\S+/, 'x'.repeat(23)).length)
  })

  it('should try words without keeping them, and say why the network would refuse', async () => {
    const { id } = await world.connect('mastodon')
    const post = await world.publish({ title: 'Trial', _status: 'draft' })
    const [draft] = await draftsOf(post, { trials: [{ channel: id, words: 'x'.repeat(501) }] })
    expect(draft).toMatchObject({ posts: [], refusal: expect.stringContaining('longer') })
    expect((await draftsOf(post))[0]).toMatchObject({ words: null, refusal: null })
  })

  it('should be for editors alone, and of documents that are announced', async () => {
    const { id } = await world.connect('mastodon')
    const post = await world.publish({ _status: 'draft' })
    for (const nosy of [world.member, world.moderator]) {
      await expect(draftsOf(post, {}, nosy)).rejects.toMatchObject({ status: 403 })
      const input = { source: sourceOf(post), channel: id, words: 'Mine' }
      await expect(world.act('wordFor', input, nosy)).rejects.toMatchObject({ status: 403 })
    }
    const nothing = { source: { collection: 'members', id: world.member.id }, channel: id, words: 'Hm' }
    await expect(world.act('wordFor', nothing)).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
    const long = { source: sourceOf(post), channel: id, words: 'x'.repeat(10_001) }
    await expect(world.act('wordFor', long)).rejects.toMatchObject({ code: 'WORDS_TOO_LONG' })
    const nowhere = { source: sourceOf(post), channel: 999, words: 'Hm' }
    await expect(world.act('wordFor', nowhere)).rejects.toMatchObject({ code: 'CHANNEL_NOT_FOUND' })
  })
})

describe('what is copied to be posted by hand', () => {
  const withPicture = async (): Promise<Post> => {
    const data = await sharp({ create: { width: 2_000, height: 500, channels: 3, background: '#357' } })
      .png()
      .toBuffer()
    const cover = await world.payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'The harbour at dawn' },
      file: { data, mimetype: 'image/png', name: 'harbour.png', size: data.length },
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
    return world.publish({ title: 'By hand', cover: cover.id, _status: 'draft' })
  }
  const copies = async (post: Pick<Post, 'id'>, as = world.editor) =>
    copyFor({ source: sourceOf(post) }, await world.requestOf(as))

  it('should be there of every network that people read, connected or not, as long as it counts', async () => {
    const post = await withPicture()
    const all = await copies(post)
    const kinds = all.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['mastodon', 'bluesky', 'x', 'linkedin', 'facebook', 'threads']),
    )
    expect(kinds).not.toContain('webhook')
    for (const { posts, limit, refusal, picture } of all) {
      expect(posts.length > 0).toBe(refusal === null)
      for (const { text, length } of posts) {
        expect(text).not.toBe('')
        expect(length).toBeLessThanOrEqual(limit)
      }
      expect(picture?.alt).toBe('The harbour at dawn')
    }
    await expect(copies(post, world.moderator)).rejects.toMatchObject({ status: 403 })
    await expect(copies({ id: 999_999 })).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
  })

  it('should have the picture in the cut of each network, for editors alone', async () => {
    const post = await withPicture()
    const { app } = appOf(world)
    const get = async (url: string, as: World['editor'] | null = world.editor) => {
      const asking = request(app).get(url)
      if (!as) return asking
      const { body } = await request(app)
        .post('/api/members/login')
        .send({ email: as.email, password: testPassword })
      return asking
        .set('authorization', `JWT ${(body as { token: string }).token}`)
        .buffer(true)
        .parse(binary)
    }
    const picture = (kind: string) =>
      `/api/network-picture?kind=${kind}&collection=posts&id=${post.id}&language=en`
    const answer = await get(picture('instagram'))
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="instagram.jpg"',
      'cache-control': 'private, no-store',
    })
    const { width = 0, height = 1 } = await sharp(answer.body as Buffer).metadata()
    // Instagram shows nothing wider than 1.91 to 1.
    expect(width / height).toBeLessThanOrEqual(1.92)
    for (const [url, as] of [
      [picture('instagram'), world.member],
      [picture('instagram'), null],
      [picture('nothing'), world.editor],
      [picture('instagram').replace('posts', 'members'), world.editor],
      [picture('instagram').replace(`id=${post.id}`, 'id=999999'), world.editor],
    ] as const)
      expect((await get(url, as)).status).toBe(404)
  })
})

describe('the words that an editor pins', () => {
  it('should go out in place of what the hub composes, whatever becomes of the document, on their channel alone', async () => {
    const { id } = await world.connect('mastodon')
    const other = await world.connect('mastodon', { name: 'Other' })
    const post = await world.publish({ title: 'Before', _status: 'draft' })
    const kept = await world.act('wordFor', { source: sourceOf(post), channel: id, words: ' In my words. ' })
    expect(kept).toMatchObject({
      words: 'In my words.',
      posts: [{ text: expect.stringMatching(/^In my words\.\n\nhttp/) }],
    })
    await world.payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: 'After', _status: 'published' },
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
    await world.work()
    expect(world.statusesOf('In my words.')).toHaveLength(1)
    expect(world.statusesOf('After')).toHaveLength(1)
    const deliveries = await world.deliveries(post)
    expect(deliveries.find(({ channel }) => channel === id)).toMatchObject({ words: 'In my words.' })
    expect(deliveries.find(({ channel }) => channel === other.id)).toMatchObject({ words: null })
  })

  it('should change until they are sent, and be taken back', async () => {
    const { id } = await world.connect('mastodon')
    const post = await world.publish({ title: 'Later on' })
    await world.work()
    const scheduledAt = new Date(world.clock.now().getTime() + hour).toISOString()
    await world.act('announce', { source: sourceOf(post), scheduledAt })
    await world.act('wordFor', { source: sourceOf(post), channel: id, words: 'First thought' })
    await world.act('wordFor', { source: sourceOf(post), channel: id, words: 'Second thought' })
    world.clock.advance(hour)
    await world.work()
    expect(world.statusesOf('First thought')).toHaveLength(0)
    expect(world.statusesOf('Second thought')).toHaveLength(1)
    expect(await world.act('wordFor', { source: sourceOf(post), channel: id, words: ' ' })).toMatchObject({
      words: null,
    })
  })

  it('should stay as they were once they may be out there', async () => {
    const { id } = await world.connect('mastodon')
    const post = await world.publish({ title: 'Uncertain', _status: 'draft' })
    await world.act('wordFor', { source: sourceOf(post), channel: id, words: 'Said once' })
    world.mastodon.next({ kind: 'drop-answer' })
    await world.payload.update({
      collection: 'posts',
      id: post.id,
      data: { _status: 'published' },
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
    await world.work()
    await world.act('wordFor', { source: sourceOf(post), channel: id, words: 'Said otherwise' })
    world.clock.advance(hour / 2)
    await world.work()
    expect(world.statusesOf('Said otherwise')).toHaveLength(0)
    expect(world.statusesOf('Said once')).toHaveLength(1)
  })

  it('should go with their document', async () => {
    const { id } = await world.connect('mastodon')
    const post = await world.publish({ _status: 'draft' })
    await world.act('wordFor', { source: sourceOf(post), channel: id, words: 'Soon gone' })
    await world.payload.delete({ collection: 'posts', id: post.id })
    const { totalDocs } = await world.payload.count({ collection: 'channel-wordings' })
    expect(
      await world.payload.find({ collection: 'channel-wordings', where: { words: { equals: 'Soon gone' } } }),
    ).toMatchObject({ totalDocs: 0 })
    expect(totalDocs).toBeLessThan(10)
  })
})

describe('a link that is counted', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const short = /http:\/\/localhost:3000(\/go\/[0-9a-f]{10})(?![0-9a-f])/
  const tracking = { counted: true, utm: true }

  it('should be the delivery’s own, also in pinned words and after an attempt of which nobody knows', async () => {
    const { id } = await world.connect('mastodon', { tracking })
    const other = await world.connect('mastodon', { name: 'Other', tracking })
    const plain = await world.connect('mastodon', { name: 'Plain', tracking: { utm: true } })
    const post = await world.publish({ title: 'Counted', _status: 'draft' })
    const page = 'http://localhost:3000/blog/counted'
    await world.act('wordFor', { source: sourceOf(post), channel: id, words: `Mine\nat ${page}, soon` })
    const drafts = await draftsOf(post)
    expect(drafts.find(({ channel }) => channel === id)?.posts[0]?.text).toMatch(
      /^Mine\nat .*\/go\/0{10}, soon$/,
    )
    world.mastodon.next({ kind: 'drop-answer' })
    await world.payload.update({
      collection: 'posts',
      id: post.id,
      data: { _status: 'published' },
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })
    await world.work()
    world.clock.advance(hour / 2)
    await world.work()
    const texts = [...world.statusesOf('Mine'), ...world.statusesOf('Counted')].map(({ text }) => text)
    expect(texts).toHaveLength(3)
    const codes = texts.flatMap((text) => short.exec(text)?.[1] ?? [])
    expect(new Set(codes).size).toBe(2)
    expect(texts.filter((text) => text.includes(`${page}?utm_source=mastodon`))).toHaveLength(1)
    const { docs } = await world.payload.find({ collection: 'short-links', depth: 1 })
    expect(docs.map(({ path }) => path)).toEqual(
      Array(2).fill('/blog/counted?utm_source=mastodon&utm_medium=social&utm_campaign=counted'),
    )
    const channels = docs.map(({ delivery }) => typeof delivery === 'object' && delivery.channel)
    expect(new Set(channels)).toEqual(new Set([id, other.id]))
    expect(channels).not.toContain(plain.id)
  })

  it('should lead to the page, and count people, each of them, for the delivery', async () => {
    await world.connect('mastodon', { tracking })
    const post = await world.publish({ title: 'Followed' })
    await world.work()
    const [, at = ''] = short.exec(world.statusesOf('Followed')[0]?.text ?? '') ?? []
    const { app } = appOf(world)
    const follow = (agent: string, more: Record<string, string> = {}) =>
      request(app)
        .get(`${at}?fbclid=1`)
        .set({ 'user-agent': agent, ...more })
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => follow(firefox)),
      follow('Mastodon/4.4.1 (http.rb/5.2.0; +https://mastodon.example/) Bot'),
      follow(firefox, { 'sec-purpose': 'prefetch' }),
      request(app).head(at).set('user-agent', firefox),
    ])
    for (const { status, headers } of answers) {
      expect({ status, ...headers }).toMatchObject({
        status: 302,
        location:
          'http://localhost:3000/blog/followed?utm_source=mastodon&utm_medium=social&utm_campaign=followed',
        'cache-control': 'no-store',
      })
      expect(headers['set-cookie']).toBeUndefined()
    }
    await clicksCounted(world.payload)
    const receipt = await world.payload.findByID({
      collection: 'deliveries',
      id: (await world.onlyDelivery(post)).id,
      depth: 1,
      user: world.editor,
      overrideAccess: false,
    })
    expect(receipt.shortLinks?.docs).toMatchObject([{ clicks: 5 }])
    await follow(firefox)
    await clicksCounted(world.payload)
    // As the desk of an event asks: a join within a join.
    const staff = request.agent(app)
    const { email } = world.editor
    await staff
      .post('/api/members/login')
      .set('origin', 'http://localhost:3000')
      .send({ email, password: testPassword })
    const query = '{ Announcements { docs { deliveries { docs { shortLinks { docs { clicks } } } } } } }'
    expect(
      (await staff.post('/api/graphql').set('origin', 'http://localhost:3000').send({ query })).body,
    ).toMatchObject({
      data: {
        Announcements: { docs: [{ deliveries: { docs: [{ shortLinks: { docs: [{ clicks: 6 }] } }] } }] },
      },
    })
  })

  it('should lead nowhere that the hub did not make', async () => {
    const { app } = appOf(world)
    for (const code of ['0123456789', 'https:%2F%2Fevil.example', '%2F%2Fevil.example', '..%2Fadmin'])
      expect((await request(app).get(`/go/${code}`)).status).toBe(404)
  })
})
