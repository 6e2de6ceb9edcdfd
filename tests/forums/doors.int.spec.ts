import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import request from 'supertest'
import type { Forum, Member, Reply, Topic } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { appOf } from '../server/helpers'
import { type ForumWorld, forumWorld } from './world'

/** A word that stands nowhere else. */
const word = 'zeugmatique'

let world: ForumWorld
let app: RequestListener
let secret: Forum
let below: Forum
let topic: Topic
let said: Reply
beforeAll(async () => {
  world = await forumWorld()
  app = appOf(world).app
  secret = await world.forum({ title: `Room ${word}`, readBy: { who: 'members' } })
  below = await world.forum({ title: `Below ${word}`, parent: secret.id })
  topic = await world.open(world.ada, { title: `About ${word}`, body: `It is ${word}.`, forum: below.id })
  said = await world.reply(world.bob, topic, `Quite ${word}, yes.`)
  await world.open(world.ada, { title: 'Seen by everybody' })
})
afterAll(() => world.stop())

const tokenOf = async ({ email }: Member): Promise<string> => {
  const { token } = await world.payload.login({
    collection: 'members',
    data: { email, password: testPassword },
  })
  return String(token)
}

/** Every address that could tell of it, and what it answers a stranger. */
const doors = (): Record<string, string> => ({
  'the forums': '/api/forums?limit=100',
  'a forum': `/api/forums/${below.id}`,
  topics: '/api/topics?limit=100',
  'a topic': `/api/topics/${topic.id}`,
  'topics by their words': `/api/topics?where[body][like]=${word}`,
  'how many topics': `/api/topics/count?where[forum][equals]=${below.id}`,
  replies: '/api/replies?limit=100',
  'a reply': `/api/replies/${said.id}`,
  'how many replies': `/api/replies/count?where[topic][equals]=${topic.id}`,
  'the log': '/api/topic-events?limit=100',
  'feed of the forum': `/forum/${below.slug}/rss.xml`,
  'feed of all forums': '/forum/rss.xml',
  'feed of the topic': `/forum/${below.slug}/${topic.slug}/rss.xml`,
  'card of the topic': `/og/topics/${topic.slug}.png`,
  'card of the forum': `/og/forums/${below.slug}.png`,
  'map of topics': '/sitemaps/topics/1.xml',
  'map of forums': '/sitemaps/forums/1.xml',
})

const graph = async (token: string | null): Promise<string> => {
  const asked = request(app).post('/api/graphql')
  if (token !== null) void asked.set('authorization', `JWT ${token}`)
  const { text } = await asked.send({
    query: `{
      Topics(limit: 100) { totalDocs docs { title } }
      countTopics(where: { forum: { equals: ${JSON.stringify(below.id)} } }) { totalDocs }
      Replies(limit: 100) { docs { body } }
      Forums(limit: 100) { docs { title } }
      topicList(view: latest) { entries { topic { title } } }
      replyPage(topic: ${JSON.stringify(String(topic.id))}) { entries { reply { body } } }
      topicAddress(slug: ${JSON.stringify(topic.slug)}) { topic { title } }
      search(query: ${JSON.stringify(word)}) { hits { title } }
    }`,
  })
  return text
}

describe('a forum for members, and what stands below it', () => {
  it('should tell a stranger nothing, by any door', async () => {
    for (const [door, path] of Object.entries(doors())) {
      const { status, text = '', body } = await request(app).get(path)
      const told = `${text} ${JSON.stringify(body)}`
      expect([door, told.includes(word)]).toEqual([door, false])
      if (/^(a|feed of the|card of the) /u.test(door)) expect([door, status]).toEqual([door, 404])
      if (door.startsWith('how many')) expect([door, body]).toEqual([door, { totalDocs: 0 }])
    }
  })

  it('should tell a stranger nothing by GraphQL, and members everything', async () => {
    const stranger = await graph(null)
    expect(stranger).toContain('Seen by everybody')
    expect(stranger).not.toContain(word)
    const member = await graph(await tokenOf(world.bob))
    expect(JSON.parse(member)).toMatchObject({
      data: {
        countTopics: { totalDocs: 1 },
        replyPage: { entries: [{ reply: { body: `Quite ${word}, yes.` } }] },
        topicAddress: { topic: { title: `About ${word}` } },
      },
    })
  })

  it('should be open to members by the same doors', async () => {
    const token = await tokenOf(world.bob)
    for (const path of [`/api/topics/${topic.id}`, `/api/replies/${said.id}`, `/api/forums/${below.id}`]) {
      const { status, text } = await request(app).get(path).set('authorization', `JWT ${token}`)
      expect([path, status, text.includes(word)]).toEqual([path, 200, true])
    }
  })
})

describe('what is written where it may not be', () => {
  it('should be refused in a forum that the member may not read, as if there were none', async () => {
    const { ada, keeper, bob, open, reply, codeOf, forum } = world
    const staff = await forum({ readBy: { who: 'roles', roles: ['moderator'] } })
    expect(await codeOf(open(ada, { forum: staff.id }))).toBe('FORUM_NOT_FOUND forum')
    const hidden = await open(keeper, { forum: staff.id })
    expect(await codeOf(reply(bob, hidden))).toBe('TOPIC_NOT_FOUND topic')
    expect(await codeOf(world.act('moveTopic', { topic: hidden.id, forum: 987_654 }, keeper))).toBe(
      'FORUM_NOT_FOUND forum',
    )
  })

  it('should be refused by name in a forum where the member may read only', async () => {
    const { ada, keeper, bob, open, reply, codeOf, forum } = world
    const news = await forum({
      postBy: { who: 'roles', roles: ['editor'] },
      replyBy: { who: 'level', level: 3 },
    })
    expect(await codeOf(open(ada, { forum: news.id }))).toBe('POST_FORBIDDEN forum')
    const item = await open(keeper, { forum: news.id })
    expect(await codeOf(reply(bob, item))).toBe('REPLY_FORBIDDEN topic')
    expect(await codeOf(reply(keeper, item))).toBe('done')
  })

  it('should be refused by name in a topic that was merged into another, and in a forum without the tag it asks for', async () => {
    const { ada, keeper, bob, open, act, codeOf, forum, tag } = world
    const [from, into] = [await open(ada), await open(ada)]
    await act('mergeTopics', { from: from.id, into: into.id }, keeper)
    expect(await codeOf(act('writeReply', { topic: from.id, body: 'Is anybody here?' }, keeper))).toBe(
      'TOPIC_MOVED topic',
    )
    expect(await codeOf(act('writeReply', { topic: from.id, body: 'Is anybody here?' }, bob))).toMatch(
      /^TOPIC_(MOVED|NOT_FOUND) topic$/u,
    )
    const wanted = await tag('Trains')
    const tagged = await forum({ requiredTags: [wanted.id], kinds: ['question'] })
    expect(await codeOf(open(ada, { forum: tagged.id }))).toBe('TAGS_REQUIRED tags')
    expect(await codeOf(open(ada, { forum: tagged.id, tags: [wanted.id], kind: 'idea' }))).toBe(
      'KIND_NOT_TAKEN kind',
    )
    expect((await open(ada, { forum: tagged.id, tags: [wanted.id] })).kind).toBe('question')
  })
})

describe('slow mode', () => {
  it('should let a member write again after its seconds, and say from when on', async () => {
    const { ada, bob, keeper, open, act, codeOf, clock, topic: read, log } = world
    const { id } = await open(ada)
    const write = (by: Member): Promise<unknown> =>
      act('writeReply', { topic: id, body: `At ${clock.now().toISOString()}, said` }, by)
    expect(await codeOf(act('slowTopic', { topic: id, seconds: 60 }, ada))).toBe('FORBIDDEN')
    expect(await codeOf(act('slowTopic', { topic: id, seconds: 86_401 }, keeper))).toBe(
      'SECONDS_INVALID seconds',
    )
    await act('slowTopic', { topic: id, seconds: 7_200 }, keeper)
    await write(bob)
    const until = new Date(clock.now().getTime() + 7_200_000).toISOString()
    clock.advance(7_199_000)
    const refused = write(bob)
    await expect(refused).rejects.toMatchObject({
      code: 'SLOW_MODE',
      status: 429,
      data: { facts: { until } },
      message: 'This is in slow mode: you may write here again in 1 second.',
    })
    expect(await codeOf(write(ada))).toBe('done')
    expect([await codeOf(write(keeper)), await codeOf(write(keeper))]).toEqual(['done', 'done'])
    clock.advance(1_000)
    expect(await codeOf(write(bob))).toBe('done')
    await act('slowTopic', { topic: id, seconds: 0 }, keeper)
    expect((await read(id)).slowSeconds ?? null).toBeNull()
    expect((await log(id)).map((line) => line.split(' ')[1])).toEqual(['slowed', 'unslowed'])
  })

  it('should be a forum’s too, for its topics and every reply in it', async () => {
    const { ada, bob, open, act, codeOf, clock, forum } = world
    const room = await forum({ slowSeconds: 172_800 / 2 })
    const mine = await open(ada, { forum: room.id })
    const again = (): Promise<unknown> =>
      act(
        'writeTopic',
        { forum: room.id, title: `Another one ${clock.now().getTime()}`, body: 'Once more, please.' },
        ada,
      )
    expect(await codeOf(again())).toBe('SLOW_MODE')
    await act('writeReply', { topic: mine.id, body: 'One, thank you' }, bob)
    clock.advance(3_600_000)
    expect(await codeOf(act('writeReply', { topic: mine.id, body: 'Two, thank you' }, bob))).toBe('SLOW_MODE')
    clock.advance(86_400_000)
    expect(await codeOf(again())).toBe('done')
  })
})
