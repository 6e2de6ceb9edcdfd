import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commentsLive } from '../../src/collections/comments/live'
import { liveBus } from '../../src/config/live'
import type { Comment, Member, Post } from '../../src/payload-types'
import { commentWorld, type CommentWorld, on, vileBody } from './world'

let world: CommentWorld
let ada: Member
let bob: Member
let mona: Member
let post: Post
let first: Comment

beforeAll(async () => {
  world = await commentWorld()
  ada = await world.createMember({ handle: 'ada' })
  bob = await world.createMember({ handle: 'bob' })
  mona = await world.createMember({ handle: 'mona', roles: ['moderator'] })
  post = await world.post()
  first = await world.say(ada, on('posts', post), { body: 'known' })
})
afterAll(() => world.stop())

/** What a member hears who has the discussion open since the first comment. */
const heardBy = async (member: Member, query: object = {}) => {
  const req = await world.requestOf(member)
  req.query = { discussion: `posts:${post.id}`, since: first.createdAt, ...query }
  return { channels: commentsLive.channels(req), ...(await commentsLive.news({ req, after: null })) }
}

describe('a discussion that is open', () => {
  it('should tell nothing while nothing came', async () => {
    expect(await heardBy(bob)).toMatchObject({ channels: [`discussion:posts:${post.id}`], data: null })
  })

  it('should ring for a comment that shows, and count those of others', async () => {
    let rings = 0
    const forget = liveBus(world.payload).listen(`discussion:posts:${post.id}`, () => (rings += 1))
    const second = await world.say(ada, on('posts', post), { body: 'second' })
    await world.say(ada, on('posts', post), { body: 'third' })
    await world.say(bob, on('posts', post), { body: 'my own' })
    forget()
    expect(rings).toBe(3)
    expect((await heardBy(bob)).data).toEqual({ first: String(second.id), count: 2 })
    expect((await heardBy(ada)).data).toMatchObject({ count: 1 })
  })

  it('should not tell of what is held, but to those who may read it', async () => {
    const before = (await heardBy(bob)).data
    const held = await world.say(ada, on('posts', post), { body: vileBody })
    expect(held.moderation).not.toBe('approved')
    expect((await heardBy(bob)).data).toEqual(before)
    expect((await heardBy(mona)).data).toMatchObject({ count: 4 })
  })

  it.each([
    ['no discussion', { discussion: undefined }],
    ['what is none', { discussion: 'posts' }],
    ['several', { discussion: ['posts:1', 'posts:2'] }],
    ['no time', { since: undefined }],
    ['what is no time', { since: 'now' }],
  ])('should not be heard by who names %s', async (_case, query) => {
    expect(await heardBy(bob, query)).toMatchObject({ channels: [], data: null })
  })
})
