import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member, Post } from '../../src/payload-types'
import { asMember, commentWorld, type CommentWorld, type Line, on, vileBody } from './world'

let world: CommentWorld
let ada: Member
let bob: Member
let mona: Member
let post: Post

beforeAll(async () => {
  world = await commentWorld()
  ada = await world.createMember({ handle: 'ada' })
  bob = await world.createMember({ handle: 'bob' })
  mona = await world.createMember({ handle: 'mona', roles: ['moderator'] })
  post = await world.post()
})
afterAll(() => world.stop())

const layout = (lines: readonly Line[] | undefined): string[] =>
  (lines ?? []).map(
    ({ isAnswer, state, comment }) =>
      `${isAnswer ? '  ' : ''}${state === 'shown' ? (comment?.body ?? '?') : state}`,
  )
const linesOf = async (under: Post, user: Member | null = null): Promise<string[]> =>
  layout((await world.page(on('posts', under), user))?.entries)

describe('a discussion', () => {
  it('should stand two deep: an answer to an answer joins the second level and says whom it answers', async () => {
    const first = await world.say(ada, on('posts', post), { body: 'first' })
    const second = await world.say(bob, on('posts', post), { body: 'second' })
    const answer = await world.say(bob, on('posts', post), { body: 'to first', replyTo: first.id })
    const deeper = await world.say(ada, on('posts', post), { body: 'to the answer', replyTo: answer.id })
    await world.say(ada, on('posts', post), { body: 'to second', replyTo: second.id })
    expect(await linesOf(post)).toEqual(['first', '  to first', '  to the answer', 'second', '  to second'])
    expect(deeper).toMatchObject({ thread: first.id, replyTo: answer.id, number: 4 })
  })

  it('should stand under events and contests, too', async () => {
    const event = await world.event()
    const contest = await world.contest()
    await world.payload.update({ collection: 'contests', id: contest.id, data: { state: 'open' } })
    await world.say(ada, on('events', event), { body: 'I come.' })
    await world.say(ada, on('contests', contest), { body: 'I try.' })
    expect(layout((await world.page(on('events', event)))?.entries)).toEqual(['I come.'])
    expect(layout((await world.page(on('contests', contest)))?.entries)).toEqual(['I try.'])
  })

  it('should be read in pages without doubles or gaps, from either end, also within a long thread', async () => {
    const long = await world.post()
    const heads = [await world.say(ada, on('posts', long), { body: 'h0' })]
    for (let i = 1; i <= 7; i += 1)
      await world.say(i % 2 ? bob : ada, on('posts', long), { body: `a${i}`, replyTo: heads[0]?.id ?? 0 })
    await world.say(bob, on('posts', long), { body: 'h1' })
    const forwards: string[] = []
    const marks: string[] = []
    for (let after: string | null | undefined = null; after !== undefined;) {
      const page = await world.page(on('posts', long), null, { first: 3, after })
      for (const { state, comment } of page?.entries ?? [])
        if (state === 'shown') forwards.push(comment?.body ?? '')
        else marks.push(state)
      after = page?.later ?? undefined
    }
    expect(forwards).toEqual(['h0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'h1'])
    // Pages two and three begin within the thread, and show what it began with.
    expect(marks).toEqual(['continued', 'continued'])

    const middle = await world.page(on('posts', long), null, { first: 3, after: '00000001/00000005' })
    const back = await world.page(on('posts', long), null, { first: 3, before: middle?.earlier })
    expect(layout(back?.entries)).toEqual(['continued', '  a2', '  a3', '  a4'])
  })

  it('should lead from the address of a comment to the page that holds it', async () => {
    const long = await world.post()
    const said = []
    for (let i = 0; i < 5; i += 1)
      said.push(await world.say(i % 2 ? ada : bob, on('posts', long), { body: `c${i}` }))
    const near = await world.page(on('posts', long), null, { first: 3, around: said[1]?.id })
    expect(layout(near?.entries)).toEqual(['c0', 'c1', 'c2'])
    const far = await world.page(on('posts', long), null, { first: 3, around: String(said[4]?.id) })
    expect(layout(far?.entries)).toEqual(['c4'])
    expect(far?.earlier).not.toBeNull()
    const nobody = await world.page(on('posts', long), null, { first: 3, around: 'no such' })
    expect(layout(nobody?.entries)).toEqual(['c0', 'c1', 'c2'])
  })
})

describe('a deleted comment', () => {
  it('should leave its place while it has answers, without its words, and go with the last of them', async () => {
    const under = await world.post()
    const head = await world.say(ada, on('posts', under), { body: 'regretted' })
    const answer = await world.say(bob, on('posts', under), { body: 'answer', replyTo: head.id })
    const last = await world.say(ada, on('posts', under), { body: 'to answer', replyTo: answer.id })
    expect(await world.codeOf(world.act('removeComment', { comment: head.id }, bob))).toBe('FORBIDDEN')
    await world.act('removeComment', { comment: head.id }, ada)
    await world.act('removeComment', { comment: answer.id }, bob)
    expect(await linesOf(under)).toEqual(['deleted', '  deleted', '  to answer'])
    expect((await world.page(on('posts', under)))?.total).toBe(1)
    const { body } = await world.rest({ person: null, path: `/comments/${head.id}` })
    expect(JSON.stringify(body)).not.toContain('regretted')
    await world.act('removeComment', { comment: last.id }, ada)
    expect(await linesOf(under)).toEqual([])
    const { totalDocs } = await world.payload.count({
      collection: 'comments',
      where: { post: { equals: under.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('should not lose its thread by the hand of a moderator in the admin', async () => {
    const under = await world.post()
    const head = await world.say(ada, on('posts', under), { body: 'head' })
    await world.say(bob, on('posts', under), { body: 'answer', replyTo: head.id })
    const deleted = world.payload.delete({
      collection: 'comments',
      id: head.id,
      ...(await asMember(world, mona)),
    })
    expect(await world.codeOf(deleted)).toBe('COMMENT_HAS_ANSWERS')
    await world.act('removeComment', { comment: head.id }, mona)
    expect(await linesOf(under)).toEqual(['deleted', '  answer'])
  })

  it('should go with what it stands under, and its id be free for something else', async () => {
    const under = await world.post()
    const head = await world.say(ada, on('posts', under))
    await world.say(bob, on('posts', under), { replyTo: head.id })
    await world.payload.delete({ collection: 'posts', id: under.id })
    const { totalDocs } = await world.payload.count({
      collection: 'comments',
      where: { subject: { equals: `posts:${under.id}` } },
    })
    expect(totalDocs).toBe(0)
    const followers = await world.payload.count({
      collection: 'subscriptions',
      where: { target: { equals: `posts:${under.id}` } },
    })
    expect(followers.totalDocs).toBe(0)
  })
})

describe('moderation', () => {
  it('should hide a held comment from all but its author and staff, and keep counts right', async () => {
    const under = await world.post()
    const held = await world.say(ada, on('posts', under), { body: vileBody })
    expect(held.moderation).not.toBe('approved')
    expect(await linesOf(under)).toEqual([])
    expect(await linesOf(under, bob)).toEqual([])
    expect(await linesOf(under, ada)).toEqual([vileBody])
    expect(await linesOf(under, mona)).toEqual([vileBody])
    for (const user of [null, ada, mona]) expect((await world.page(on('posts', under), user))?.total).toBe(0)
    const { body } = await world.rest({ person: null, path: `/comments/${held.id}` })
    expect(JSON.stringify(body)).not.toContain('asshole')
  })

  it('should keep the answers to what was taken down, and nothing of its words', async () => {
    const under = await world.post()
    const head = await world.say(ada, on('posts', under), { body: 'about to be rejected' })
    await world.say(bob, on('posts', under), { body: 'an answer', replyTo: head.id })
    await world.payload.db.updateOne({
      collection: 'comments',
      id: head.id,
      data: { moderation: 'rejected' },
    })
    expect(await linesOf(under)).toEqual(['hidden', '  an answer'])
    expect((await world.page(on('posts', under)))?.total).toBe(1)
    expect(await linesOf(under, ada)).toEqual(['about to be rejected', '  an answer'])
    const refused = world.say(bob, on('posts', under), { replyTo: head.id })
    expect(await world.codeOf(refused)).toBe('COMMENT_NOT_FOUND')
  })
})

describe('fifty members at once', () => {
  it('should get fifty numbers without gaps or doubles, and a count of fifty', async () => {
    const under = await world.post()
    const crowd = []
    for (let i = 0; i < 50; i += 1)
      crowd.push(
        await world.payload.db.create({
          collection: 'members',
          data: {
            handle: `crowd-${i}`,
            displayName: `Crowd ${i}`,
            email: `crowd-${i}@example.org`,
            roles: ['member'],
            _verified: true,
          },
        }),
      )
    const head = await world.say(ada, on('posts', under), { body: 'Who is here?' })
    await Promise.all(
      crowd.map((member, i) =>
        world.act(
          'writeComment',
          { target: on('posts', under), body: `I am number ${i}.`, ...(i % 3 ? { replyTo: head.id } : {}) },
          member as unknown as Member,
        ),
      ),
    )
    const page = await world.page(on('posts', under), null, { first: 100 })
    expect(page?.total).toBe(51)
    const numbers = page?.entries.map(({ comment }) => comment?.number ?? 0).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 51 }, (_, i) => i + 1))
  })
})
