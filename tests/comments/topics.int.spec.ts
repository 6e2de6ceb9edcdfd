import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Forum, Member, Post, Topic } from '../../src/payload-types'
import { askOf } from '../code-of-conduct/ask'
import { commentWorld, type CommentWorld, on } from './world'

let world: CommentWorld
let forum: Forum
let ada: Member

beforeAll(async () => {
  world = await commentWorld()
  ada = await world.createMember({ handle: 'ada' })
  forum = await world.payload.create({
    collection: 'forums',
    data: { title: 'About the blog', slug: 'about', order: 1 },
  })
})
afterAll(() => world.stop())

const topicsAbout = async (post: { id: number | string }): Promise<Topic[]> =>
  (
    await world.payload.find({
      collection: 'topics',
      where: { discusses: { equals: `posts:${post.id}` } },
      depth: 0,
    })
  ).docs
const kindOf = async (post: Post): Promise<unknown> =>
  (await world.act<{ kind: string } | null>('discussion', { target: on('posts', post) }))?.kind
const own = (kind: 'topic' | 'comments' | 'off') => ({ discussion: { kind, forum: forum.id } })

describe('a topic for a post', () => {
  it('should be opened once, in the language of the post, whoever tells the worker how often', async () => {
    const post = await world.payload.create({
      collection: 'posts',
      locale: 'fr',
      data: {
        title: 'Un article',
        excerpt: 'En bref.',
        author: ada.id,
        _status: 'published',
        ...own('topic'),
      },
    })
    const data = {
      topic: 'discussion.changed',
      payload: on('posts', post),
      status: 'pending',
      nextAttemptAt: world.clock.now().toISOString(),
    }
    for (let i = 0; i < 5; i += 1) await world.payload.db.create({ collection: 'outbox', data: { ...data } })
    await Promise.all([world.work(), world.work(), world.work()])
    const topics = await topicsAbout(post)
    expect(topics).toHaveLength(1)
    expect(topics[0]).toMatchObject({ title: 'Un article', language: 'fr', author: ada.id, forum: forum.id })
    expect(topics[0]?.body).toContain('En bref.')
    expect(topics[0]?.html).toMatch(/href="http:\/\/localhost:3000\/fr\/blog\/un-article"/)
  })

  it('should take the place of comments, and be read through GraphQL', async () => {
    const post = await world.post({ ...own('topic') })
    await world.work()
    expect(await world.page(on('posts', post))).toBeNull()
    const target = on('posts', post)
    expect(await world.codeOf(world.act('writeComment', { target, body: 'Here?' }, ada))).toBe('COMMENTS_OFF')
    const id = JSON.stringify(String(post.id))
    const { data } = await askOf(world)(
      `{ discussion(target: { collection: "posts", id: ${id} }) { kind topic { title forum { slug } } } }`,
    )
    expect(data?.discussion).toEqual({
      kind: 'topic',
      topic: { title: post.title, forum: { slug: 'about' } },
    })
  })

  it('should not be opened for a draft, and follow the post: locked while it is away, open again with it', async () => {
    const post = await world.post({ ...own('topic'), _status: 'draft' })
    await world.work()
    expect(await topicsAbout(post)).toEqual([])
    const turn = async (_status: 'draft' | 'published', more = {}): Promise<Topic | undefined> => {
      await world.payload.update({
        collection: 'posts',
        id: post.id,
        locale: 'en',
        data: { _status, ...more },
      })
      await world.work()
      return (await topicsAbout(post))[0]
    }
    const opened = await turn('published')
    expect(opened).toMatchObject({ locked: false })
    const away = await turn('draft')
    expect(away).toMatchObject({ id: opened?.id, locked: true })
    expect(away?.body).not.toContain('In short.')
    expect(await turn('published', { excerpt: 'Said anew.' })).toMatchObject({
      id: opened?.id,
      locked: false,
      body: expect.stringContaining('Said anew.'),
    })
    await world.payload.update({
      collection: 'topics',
      id: opened?.id ?? 0,
      data: { locked: true },
    })
    expect(await turn('published', { excerpt: 'A third time.' })).toMatchObject({ locked: true })
  })

  it('should stay, locked, when the post is deleted, and not be taken for another’s', async () => {
    const post = await world.post({ ...own('topic') })
    await world.work()
    const [topic] = await topicsAbout(post)
    await world.payload.delete({ collection: 'posts', id: post.id })
    expect(await topicsAbout(post)).toEqual([])
    const left = await world.payload.findByID({ collection: 'topics', id: topic?.id ?? 0 })
    expect(left).toMatchObject({ locked: true, title: post.title })
  })
})

describe('a hub that turns to topics', () => {
  it('should ask for a forum, open topics for what is published from then on, and leave older comments', async () => {
    const old = await world.post()
    const bob = await world.createMember({ handle: 'bob' })
    await world.say(bob, on('posts', old), { body: 'Here first.' })
    world.clock.advance(1000)
    await expect(world.setHub({ posts: 'topic', forum: null })).rejects.toThrow()
    await world.setHub({ posts: 'topic', forum: forum.id })
    world.clock.advance(1000)
    const fresh = await world.post()
    await world.work()
    expect([await kindOf(old), await kindOf(fresh)]).toEqual(['comments', 'topic'])
    expect((await world.page(on('posts', old)))?.total).toBe(1)
    expect(await topicsAbout(fresh)).toHaveLength(1)
    const silent = await world.post({ discussion: { kind: 'off' } })
    const talkative = await world.post({ discussion: { kind: 'comments' } })
    await world.work()
    expect([await kindOf(silent), await kindOf(talkative)]).toEqual(['off', 'comments'])
    expect([...(await topicsAbout(silent)), ...(await topicsAbout(talkative))]).toEqual([])
    await world.setHub({ posts: 'comments' })
  })
})
