import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { testPassword } from '../helpers/bootHub'
import { bootPrivacyWorld, findsOf, type PrivacyWorld } from './world'

const hour = 3_600_000
const day = 24 * hour

const planted = {
  answered: 'A question about zemplarines',
  alone: 'A question about drubbelon',
  reply: 'It was the hixtarb',
}

let world: PrivacyWorld
let answered: { id: number }

beforeAll(async () => {
  // One row a transaction: a worker stops and goes on after each.
  world = await bootPrivacyWorld({ privacy: { erasure: { posts: 'remove', graceDays: 3, batch: 1 } } })
  await world.createMember({ handle: 'ana' })
  await world.createMember({ handle: 'bob' })
  const [ana, bob] = await Promise.all(['ana', 'bob'].map((handle) => world.logIn(`${handle}@example.org`)))
  const forum = await world.payload.create({
    collection: 'forums',
    data: { title: 'Balcony', slug: 'balcony', order: 1 },
  })
  const send = async (to: string, body: object, token?: string): Promise<{ id: number }> => {
    world.clock.advance(hour)
    const response = await world.call('POST', to, body, token)
    expect(response.status).toBe(201)
    return ((await response.json()) as { doc: { id: number } }).doc
  }
  answered = await send('/topics', { title: planted.answered, forum: forum.id, body: 'Who knows?' }, ana)
  const alone = await send('/topics', { title: planted.alone, forum: forum.id, body: 'Who knows?' }, ana)
  await send('/replies', { topic: alone.id, body: 'Nobody but me' }, ana)
  await send('/replies', { topic: answered.id, body: 'I know' }, bob)
  await send('/replies', { topic: answered.id, body: planted.reply }, ana)
  await world.act('requestErasure', { password: testPassword }, ana)
  world.clock.advance(3 * day)
})
afterAll(() => world.stop())

/** One turn of the worker; answers where it stopped, `stuck` when it did not move. */
const oneTurn = async (): Promise<string> => {
  const before = await progress()
  await world.turn('erasures')
  const after = await progress()
  return after === 'done' || after !== before ? after : 'stuck'
}

const progress = async (): Promise<string> => {
  const row = await world.payload.db.findOne<{ id: number; status: string; step?: string; cursor?: string }>({
    collection: 'member-erasures',
    where: { id: { exists: true } },
  })
  return row?.status === 'done' ? 'done' : `${row?.step} ${row?.cursor}`
}

describe('an erasure that removes', () => {
  it('should go on where it was stopped, and end', async () => {
    const seen: string[] = []
    do seen.push(await oneTurn())
    while (!['done', 'stuck'].includes(seen.at(-1) ?? '') && seen.length < 500)
    expect(seen.at(-1)).toBe('done')
    // Not in one go: the test would show nothing.
    expect(seen.length).toBeGreaterThan(2)
  })

  it('should change nothing when it is done again from its first step', async () => {
    const tables = async () =>
      (await world.places())
        .filter(({ name }) => /^(topics|replies)\./.test(name))
        .map(({ content }) => String(content))
    // What the worker still had to do for the topics that are left, such as counting, is no part of it.
    await world.work()
    const before = await tables()
    await world.payload.db.updateMany({
      collection: 'member-erasures',
      where: { id: { exists: true } },
      data: { status: 'running', step: null, cursor: null },
    })
    await world.work()
    expect(await progress()).toBe('done')
    expect(await tables()).toEqual(before)
  })

  it('should leave an empty place where others answered, and nothing elsewhere', async () => {
    const { docs } = await world.payload.find({ collection: 'topics', depth: 0, overrideAccess: false })
    expect(docs.map(({ id }) => id)).toEqual([answered.id])
    expect(docs[0]).toMatchObject({
      title: '[…]',
      body: '[…]',
      slug: `removed-${answered.id}`,
      replyCount: 1,
    })
    const replies = await world.payload.find({ collection: 'replies', depth: 0, overrideAccess: false })
    expect(replies.docs.map(({ body }) => body)).toEqual(['I know'])
    expect(findsOf(await world.places(), planted)).toEqual([])
  })
})
