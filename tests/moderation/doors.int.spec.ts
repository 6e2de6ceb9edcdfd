import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import request from 'supertest'
import { hubCustom } from '../../src/config/hubCustom'
import { siteRoutes } from '../../src/endpoints'
import type { Comment, Member, Post, Reply, Topic } from '../../src/payload-types'
import { hubEmail } from '../../src/plugins/notifications'
import type { Canary, Planted } from '../access/canaries'
import { crawlGraphQL, crawlREST } from '../access/crawl'
import { restAsk } from '../access/doors'
import { hurry } from '../access/hurry'
import { type Actor, actors, type Person, personOf } from '../access/people'
import { operationOf } from '../helpers/operation'
import { type SmtpUnderTest, startSmtp } from '../helpers/smtp'
import { appOf } from '../server/helpers'
import { bootWorld, type World } from './world'

/** The word of a held text, in the form that the crawl of the schema looks for. */
const word = (n: number): string => `canary${9000 + n}x`
const anyWord = /canary\d+x/
/** Held of anybody but those who decide. */
const vile = (n: number, more = ''): string => `${word(n)} ${more} Shut up you asshole, nobody asked you.`
/** Who reads what is held, besides its author. */
const deciders: ReadonlySet<Actor> = new Set<Actor>(['moderator', 'manager', 'admin'])
/** Who must not: a stranger, a member, and one who follows everything that it was said under. */
const outsiders = ['visitor', 'member'] as const

let world: World
let smtp: SmtpUnderTest
let app: RequestListener
let planted: Planted
let author: Member
let follower: NonNullable<Person>
let topic: Topic
let post: Post
let heldTopic: Topic
let heldReply: Reply
let heldComment: Comment
let before: Record<string, unknown>
let told: number
let mailed: number

const act = async <Result = unknown>(
  name: string,
  input: object,
  member: Member | null = null,
): Promise<Result> => operationOf<object, Result>(world.payload, name)(input, await world.requestOf(member))

/** Kept by the hub's clock, or (`updatedAt`) touched by keeping what nobody is shown. */
const restless = new Set(['lastNumber', 'score', 'updatedAt'])

/** All that somebody can count, and what sorts by it. */
const counted = async (person: Person): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await countedBy(person), (name, value: unknown) =>
      restless.has(name) ? undefined : value,
    ),
  )

const countedBy = async (person: Person): Promise<Record<string, unknown>> => {
  const member = person?.user ?? null
  const get = async (path: string) => (await restAsk(world, { person, path })).body as Record<string, unknown>
  const { total } = await act<{ total: number }>('commentPage', {
    target: { collection: 'posts', id: post.id },
  })
  const { forum, ...shown } = await get(`/topics/${topic.id}?depth=1`)
  return {
    ...Object.fromEntries(
      await Promise.all(
        ['topics', 'replies', 'comments'].map(async (slug) => [slug, await get(`/${slug}/count`)] as const),
      ),
    ),
    comments: total,
    forum: forum,
    replyCount: shown.replyCount,
    lastActivityAt: shown.lastActivityAt,
    lastReplyAt: shown.lastReplyAt,
    reactions: shown.reactionCounts,
    list: await act('topicList', {}, member),
    page: await act('replyPage', { topic: topic.id }, member),
    unread: await act('unreadCounts', {}, member),
    bell: await act('myUnreadNotifications', {}, member).catch(String),
    found: await act<{ total: number }>('search', { query: 'canary*' }, member).then(({ total }) => total),
  }
}

/** What the worker does after the fact: tells, mails, announces. */
const work = async (): Promise<void> => {
  const tasks = hubCustom(world.payload.config).tasks.filter(({ name }) =>
    ['outbox', 'notifications'].includes(name),
  )
  const { signal } = new AbortController()
  for (let busy = true; busy;) {
    busy = false
    for (const { run } of tasks) busy = (await run({ payload: world.payload, signal })) > 0 || busy
  }
}

/** Notifications of those who are neither the author nor decide. */
const tellings = async () =>
  (
    await world.payload.find({
      collection: 'notifications',
      where: { member: { in: [follower.user.id, world.reader.id] } },
      pagination: false,
      depth: 0,
    })
  ).docs

beforeAll(async () => {
  smtp = await startSmtp()
  world = await bootWorld({}, (config, now) => ({
    ...config,
    email: hubEmail({
      smtpURL: smtp.url,
      from: { name: 'Hub', address: 'hub@example.org' },
      directory: '/nowhere',
      now,
    }),
  }))
  await hurry(world.payload)
  app = appOf(world).app
  const people = {} as Record<Actor, Person>
  for (const actor of actors) people[actor] = await personOf(world, actor)
  const someone = people.member
  if (!someone) throw new Error('There is no member.')
  follower = someone
  author = await world.createMember({ handle: 'the-held' })
  topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  const shown = await world.writeReply(world.author, topic, 'With a burr grinder.')
  post = await world.payload.create({
    collection: 'posts',
    data: {
      title: 'Beans',
      slug: 'beans',
      excerpt: 'Short.',
      author: world.moderator.id,
      _status: 'published',
    },
  })
  for (const [collection, id] of [
    ['topics', topic.id],
    ['posts', post.id],
  ] as const)
    await act('follow', { target: { collection, id }, level: 'watch' }, follower.user)
  await work()
  before = Object.fromEntries(
    await Promise.all(outsiders.map(async (actor) => [actor, await counted(people[actor])] as const)),
  )
  told = (await tellings()).length
  mailed = smtp.messages.length

  const loud = `@${world.reader.handle} @${follower.user.handle}`
  heldTopic = await world.writeTopic(author, { title: `About ${word(1)} and its taste`, body: vile(2, loud) })
  heldReply = await world.writeReply(await world.createMember({}), topic, vile(3, loud))
  world.clock.forward(3 * 3600)
  heldComment = await act<Comment>(
    'writeComment',
    { target: { collection: 'posts', id: post.id }, body: vile(4, loud) },
    await world.createMember({}),
  )
  const rejected = await world.writeReply(await world.createMember({}), topic, vile(5, loud))
  await decide(rejected, { decision: 'reject', rule: 'respect' })
  // Shown for a moment, and hidden before the worker came round.
  const hidden = await world.writeReply(await world.createMember({}), topic, vile(6, loud))
  await decide(hidden, { decision: 'approve' })
  await decide(hidden, { decision: 'hide', rule: 'respect', version: 2 })
  const answer = await world.payload.create({
    collection: 'replies',
    data: { topic: topic.id, body: vile(7), language: 'en', replyTo: shown.id } as never,
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(await world.createMember({})),
  })
  await world.payload.update({
    collection: 'members',
    id: author.id,
    data: {
      displayName: `The ${word(8)}`,
      bio: vile(9),
      links: [{ label: `See ${word(10)}`, url: `https://${word(11)}.example.net/` }],
    },
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(author),
  })
  const canary = (n: number, collection: string, doc: { id: number | string }, path: string): Canary => ({
    word: word(n),
    collection,
    id: doc.id,
    path,
    locale: null,
    isDraft: false,
    readableBy: deciders,
  })
  planted = {
    people,
    canaries: [
      canary(1, 'topics', heldTopic, 'title'),
      canary(2, 'topics', heldTopic, 'body'),
      canary(3, 'replies', heldReply, 'body'),
      canary(4, 'comments', heldComment, 'body'),
      canary(5, 'replies', rejected, 'body'),
      canary(6, 'replies', hidden, 'body'),
      canary(7, 'replies', answer, 'body'),
      canary(8, 'members', author, 'proposed.displayName'),
      canary(9, 'members', author, 'proposed.bio'),
      canary(10, 'members', author, 'proposed.links.label'),
      canary(11, 'members', author, 'proposed.links.url'),
    ],
  }
  await work()
}, 300_000)
afterAll(async () => {
  await world.stop()
  await smtp.stop()
})

const decide = async (
  { id }: { id: number | string },
  input: object,
  collection = 'replies',
): Promise<void> => {
  const { docs } = await world.payload.find({
    collection: 'moderation-cases',
    where: { key: { equals: `${collection}:${id}` } },
    depth: 0,
  })
  await act('decideCase', { case: docs[0]?.id, ...input }, world.moderator)
}

describe('what is held', () => {
  it('should be seen by its author, marked, and with the reasons', async () => {
    const own = await world.payload.findByID({
      collection: 'topics',
      id: heldTopic.id,
      overrideAccess: false,
      req: await world.requestOf(author),
    })
    expect(own).toMatchObject({ moderation: 'held', body: expect.stringContaining(word(2)) })
    const heldFor = hubCustom(world.payload.config)
      .graphql.map(({ fields }) => fields?.Topic?.heldFor)
      .find((each) => each !== undefined)
    const why = await heldFor?.(
      own as never,
      {},
      { req: await world.requestOf(author) } as never,
      {} as never,
    )
    expect(why).toEqual(expect.arrayContaining(['Insult']))
  })

  describe.each(outsiders)('to a %s', (actor) => {
    it('should not be answered by any query of the schema', async () => {
      const { leaks, fields } = await crawlGraphQL(world, planted, actor)
      expect(leaks).toEqual([])
      expect(fields).toBeGreaterThan(1000)
    }, 300_000)

    it('should not be answered by any address of REST', async () => {
      const { leaks, requests } = await crawlREST(world, planted, actor)
      expect(leaks).toEqual([])
      expect(requests).toBeGreaterThan(200)
    }, 300_000)

    it('should not be found, nor guessed through a question about it', async () => {
      const person = planted.people[actor]
      for (const { word: wanted, collection, path } of planted.canaries) {
        expect(await act('search', { query: wanted }, person?.user ?? null)).toMatchObject({
          total: 0,
          hits: [],
        })
        const { body } = await restAsk(world, {
          person,
          path: `/${collection}?where[${path}][like]=${wanted}`,
        })
        // Held words of a profile stand where nobody else may ask.
        if (collection === 'members') expect(body).not.toHaveProperty('totalDocs')
        else expect(body).toMatchObject({ totalDocs: 0 })
      }
      for (const path of ['displayName', 'bio', 'links.label', 'links.url']) {
        const { body } = await restAsk(world, { person, path: `/members?where[${path}][like]=canary90` })
        expect((body as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
      }
      const through = await restAsk(world, {
        person,
        path: `/replies?where[topic.body][like]=${word(2)}`,
      })
      expect((through.body as { totalDocs?: number }).totalDocs ?? 0).toBe(0)
    })

    it('should be in no count and move nothing up', async () => {
      expect(await counted(planted.people[actor])).toEqual(before[actor])
    })
  })

  it('should be in no feed, map, card or calendar', async () => {
    const paths = siteRoutes(world.payload.config).flatMap(({ path }) => {
      const kinds = path.includes(':kind')
        ? ['pages', 'posts', 'topics', 'forums', 'events', 'contests', 'members']
        : ['']
      const slugs =
        path.startsWith('/forum/:name/:topic') || path.includes('/og/') ? [topic, heldTopic] : [topic]
      return kinds.flatMap((kind) =>
        slugs.map(({ slug }) =>
          path
            .replace(':kind', kind)
            .replace(':number', '1')
            .replace(':collection', 'topics')
            .replace('/forum/:name', '/forum/coffee')
            .replace('/members/:name', `/members/${author.handle}`)
            .replace(':topic', slug ?? '')
            .replace(':slug', slug ?? '')
            .replace(/:\w+/g, 'coffee'),
        ),
      )
    })
    const answers = new Map<string, number>()
    for (const path of new Set(paths)) {
      const { status, text } = await request(app).get(path)
      expect([path, anyWord.exec(text ?? '')]).toEqual([path, null])
      answers.set(path, status)
    }
    const ok = [...answers].filter(([, status]) => status === 200).map(([path]) => path)
    expect(ok).toEqual(
      expect.arrayContaining([
        '/forum/feed.xml',
        '/forum/coffee/feed.xml',
        `/forum/coffee/${topic.slug}/feed.xml`,
        '/sitemaps/topics/1.xml',
        `/og/topics/${topic.slug}.png`,
      ]),
    )
    for (const path of [
      `/forum/coffee/${heldTopic.slug}/feed.xml`,
      `/forum/coffee/${heldTopic.slug}/atom.xml`,
      `/og/topics/${heldTopic.slug}.png`,
    ])
      expect([path, answers.get(path)]).toEqual([path, 404])
  })

  it('should be told to nobody: not on the site, not by mail, not live', async () => {
    expect((await tellings()).slice(told)).toEqual([])
    const { docs } = await world.payload.find({
      collection: 'members',
      where: { roles: { in: ['moderator', 'manager', 'admin'] } },
      pagination: false,
    })
    const deciding = new Set(docs.map(({ email }) => email))
    const others = [follower.user, world.reader].map(({ email }) => email)
    const since = smtp.messages.slice(mailed)
    expect(since.some(({ to }) => to.some((address) => deciding.has(address)))).toBe(true)
    expect(since.flatMap(({ to }) => to).filter((address) => others.includes(address))).toEqual([])
    // Nor do the mails of those who decide carry it: they lie about on telephones.
    expect(since.filter(({ raw }) => anyWord.test(raw)).map(({ subject }) => subject)).toEqual([])
    const sources = hubCustom(world.payload.config).live ?? []
    expect(sources.length).toBeGreaterThan(2)
    const req = await world.requestOf(follower.user)
    req.query = {
      discussion: `posts:${post.id}`,
      since: '2030-01-01T00:00:00.000Z',
      topic: String(topic.id),
      behind: '1',
    }
    for (const source of sources) {
      const { data } = await source.news({ req, after: null })
      expect(JSON.stringify(data ?? null)).not.toMatch(anyWord)
    }
  })

  it('should be announced on no network', async () => {
    for (const collection of ['announcements', 'deliveries'] as const) {
      const { docs } = await world.payload.find({ collection, pagination: false, depth: 0 })
      expect(JSON.stringify(docs)).not.toMatch(anyWord)
      for (const { word: _word, ...held } of planted.canaries)
        expect(JSON.stringify(docs)).not.toContain(
          `"relationTo":"${held.collection}","value":${JSON.stringify(held.id)}`,
        )
    }
  })

  it('should be seen by everybody once it is approved: the test above looks where texts are', async () => {
    await decide(heldReply, { decision: 'approve' })
    await decide(author, { decision: 'approve' }, 'members')
    const { leaks } = await crawlGraphQL(world, planted, 'visitor')
    expect(leaks.filter((leak) => leak.includes(`replies.body of ${heldReply.id}`)).length).toBeGreaterThan(1)
    expect(
      leaks.filter((leak) => leak.includes(`members.proposed.bio of ${author.id}`)).length,
    ).toBeGreaterThan(1)
    const feed = await request(app).get(`/forum/coffee/${topic.slug}/feed.xml`).expect(200)
    expect(feed.text).toContain(word(3))
    expect(await act('search', { query: word(3) })).toMatchObject({ total: 1 })
    expect(await counted(null)).not.toEqual(before.visitor)
    await work()
    expect((await tellings()).length).toBeGreaterThan(told)
  }, 300_000)
})
