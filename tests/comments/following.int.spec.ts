import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member, Post } from '../../src/payload-types'
import { commentWorld, type CommentWorld, on, vileBody } from './world'

let world: CommentWorld
let writer: Member
let ada: Member
let bob: Member
let cleo: Member
let mona: Member

beforeAll(async () => {
  world = await commentWorld()
  writer = await world.createMember({ handle: 'writer', roles: ['editor'] })
  ada = await world.createMember({ handle: 'ada', displayName: 'Ada L.' })
  bob = await world.createMember({ handle: 'bob' })
  cleo = await world.createMember({ handle: 'cleo' })
  mona = await world.createMember({ handle: 'mona', roles: ['moderator'] })
})
afterAll(() => world.stop())

const followed = async (under: Post, user: Member | null): Promise<unknown> =>
  world.act('following', { target: on('posts', under) }, user)
const post = (): Promise<Post> => world.post({ author: writer.id, authors: [writer.id] })
/** What each of them is told of what `work` does. */
const news = async (work: () => Promise<unknown>): Promise<Record<string, string[]>> => {
  const people = { writer, ada, bob, cleo }
  const before = await Promise.all(Object.values(people).map(async (one) => (await world.told(one)).length))
  await work()
  await world.work()
  const rows = await Promise.all(
    Object.entries(people).map(async ([name, one], i): Promise<[string, string[]]> => [
      name,
      (await world.told(one)).slice(before[i]),
    ]),
  )
  return Object.fromEntries(rows.filter(([, kinds]) => kinds.length > 0))
}

describe('who is told of a comment', () => {
  it('should be the author of the text, those who commented, whom it answers and whom it names', async () => {
    const under = await post()
    let first = { id: 0 as number | string }
    expect(await news(async () => (first = await world.say(ada, on('posts', under))))).toEqual({
      writer: ['said.followed'],
    })
    expect(await news(() => world.say(bob, on('posts', under), { replyTo: first.id }))).toEqual({
      writer: ['said.followed'],
      ada: ['said.answered'],
    })
    expect(
      await news(() => world.say(ada, on('posts', under), { body: 'Ask @cleo, or @nobody-at-all.' })),
    ).toEqual({ writer: ['said.followed'], bob: ['said.followed'], cleo: ['said.named'] })
  })

  it('should be told once, however often the worker is, and in their own language', async () => {
    const under = await post()
    const said = await world.say(ada, on('posts', under))
    await world.work()
    const again = { comment: said.id, collection: 'posts', id: under.id }
    const data = {
      topic: 'comment.shown',
      payload: again,
      status: 'pending',
      nextAttemptAt: world.clock.now().toISOString(),
    }
    expect(await news(() => world.payload.db.create({ collection: 'outbox', data }))).toEqual({})
    const { docs } = await world.payload.find({
      collection: 'notifications',
      where: { member: { equals: writer.id } },
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]?.data).toMatchObject({
      by: 'Ada L.',
      path: { en: expect.stringMatching(/^\/blog\/.+\?comment=\w+#comment-\w+$/) },
    })
  })

  it('should be nobody of what is held, until it is let through', async () => {
    const under = await post()
    let held = { id: 0 as number | string }
    expect(
      await news(async () => (held = await world.say(ada, on('posts', under), { body: vileBody }))),
    ).toEqual({})
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `comments:${held.id}` } },
    })
    const decide = { case: docs[0]?.id, decision: 'approve' }
    expect(await news(() => world.act('decideCase', decide, mona))).toEqual({ writer: ['said.followed'] })
  })

  it('should not be who mutes the speaker, nor who has stopped following or muted the discussion', async () => {
    const under = await post()
    await world.say(bob, on('posts', under))
    await world.say(cleo, on('posts', under))
    await world.act('muteMember', { member: String(ada.id) }, writer)
    await world.act('unfollow', { target: on('posts', under) }, bob)
    await world.act('follow', { target: on('posts', under), level: 'mute' }, cleo)
    await world.work()
    expect(await news(() => world.say(ada, on('posts', under), { body: 'Still there, @cleo?' }))).toEqual({})
    expect(await news(() => world.say(ada, on('posts', under), { body: 'And you, @bob?' }))).toEqual({
      bob: ['said.named'],
    })
    await world.act('unmuteMember', { member: String(ada.id) }, writer)
  })
})

describe('following a discussion', () => {
  it('should begin with one’s first comment, end by one’s own word, and not begin again by the next comment', async () => {
    const under = await post()
    expect(await followed(under, null)).toBeNull()
    expect(await followed(under, writer)).toBe('watch')
    expect(await followed(under, ada)).toBe('normal')
    await world.say(ada, on('posts', under))
    expect(await followed(under, ada)).toBe('watch')
    await world.act('unfollow', { target: on('posts', under) }, ada)
    await world.say(ada, on('posts', under))
    expect(await followed(under, ada)).toBe('normal')
    await world.act('unfollow', { target: on('posts', under) }, writer)
    expect(await followed(under, writer)).toBe('normal')
  })

  it('should be of what can be read alone, and one row whoever presses how often', async () => {
    const draft = await world.post({ _status: 'draft' })
    const follow = (target: object, user: Member | null) =>
      world.codeOf(world.act('follow', { target }, user))
    expect(await follow(on('posts', draft), cleo)).toBe('TARGET_NOT_FOUND')
    expect(await follow({ collection: 'members', id: ada.id }, cleo)).toBe('TARGET_NOT_FOUND')
    expect(await follow(on('posts', draft), null)).toBe('UNAUTHENTICATED')
    const under = await post()
    await Promise.all(Array.from({ length: 8 }, () => follow(on('posts', under), cleo)))
    const { totalDocs } = await world.payload.count({
      collection: 'subscriptions',
      where: { target: { equals: `posts:${under.id}` } },
    })
    expect(totalDocs).toBe(1)
  })

  it('should reach more followers than one batch, each once', async () => {
    const under = await post()
    const crowd: (number | string)[] = []
    for (let i = 0; i < 210; i += 1) {
      const data = {
        handle: `fan-${i}`,
        displayName: `Fan ${i}`,
        email: `fan-${i}@example.org`,
        roles: ['member'],
        _verified: true,
      }
      const { id } = await world.payload.db.create({ collection: 'members', data })
      crowd.push(id)
      const row = { member: id, target: `posts:${under.id}`, level: 'watch', because: 'chosen' }
      await world.payload.db.create({ collection: 'subscriptions', data: row })
    }
    await world.say(ada, on('posts', under))
    await world.work()
    const { docs } = await world.payload.find({
      collection: 'notifications',
      where: { and: [{ member: { in: crowd } }, { kind: { equals: 'said.followed' } }] },
      pagination: false,
      depth: 0,
    })
    expect(docs).toHaveLength(210)
    expect(new Set(docs.map(({ key }) => key)).size).toBe(210)
  })
})
