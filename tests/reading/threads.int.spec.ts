import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Topic } from '../../src/payload-types'
import type { ReplyPage } from '../../src/plugins/reading/operations/replyPage'
import { bootReading, type ReadingWorld } from './world'

describe('a thread by the page', () => {
  let world: ReadingWorld
  let topic: Topic
  beforeAll(async () => {
    world = await bootReading()
    topic = await world.open(world.author)
    for (let n = 0; n < 11; n += 1) await world.answer(n % 2 === 0 ? world.reader : world.colleague, topic)
  })
  afterAll(() => world.stop())
  const numbers = (page: ReplyPage | null) =>
    page?.entries.flatMap(({ reply }) => (reply ? [reply.number] : []))
  const at = (place: object) => world.page(null, { topic: topic.id, first: 4, ...place })

  it('should begin behind a number, before one, or where a reply stands', async () => {
    expect(await at({})).toMatchObject({ from: 0, earlier: null, later: 4, last: 11 })
    expect(numbers(await at({ after: 4 }))).toEqual([5, 6, 7, 8])
    expect(numbers(await at({ before: 5 }))).toEqual([1, 2, 3, 4])
    expect(await at({ before: 5 })).toMatchObject({ from: 0, earlier: null, later: 4 })
    expect(numbers(await at({ before: 9 }))).toEqual([5, 6, 7, 8])
    expect(await at({ before: 9 })).toMatchObject({ from: 4, earlier: 5, later: 8 })
    expect(numbers(await at({ around: 6 }))).toEqual([5, 6, 7, 8])
    expect(numbers(await at({ around: 8 }))).toEqual([5, 6, 7, 8])
    expect(numbers(await at({ around: 9 }))).toEqual([9, 10, 11])
    expect(await at({ around: 9 })).toMatchObject({ from: 8, earlier: 9, later: null })
  })

  it('should hold at its bounds', async () => {
    expect(numbers(await at({ after: 11 }))).toEqual([])
    expect(numbers(await at({ after: 1_000_000 }))).toEqual([])
    expect(numbers(await at({ after: -5 }))).toEqual([1, 2, 3, 4])
    expect(numbers(await at({ before: 1 }))).toEqual([])
    expect(numbers(await at({ around: -1 }))).toEqual([1, 2, 3, 4])
    expect(numbers(await at({ first: 0 }))).toEqual([1])
    expect(numbers(await at({ first: 100_000 }))).toHaveLength(11)
    await expect(at({ after: 1, around: 3 })).rejects.toMatchObject({ code: 'ONE_PLACE_ONLY', status: 400 })
  })

  it('should neither skip nor repeat a reply while others arrive', async () => {
    const growing = await world.open(world.author)
    for (let n = 0; n < 5; n += 1) await world.answer(world.reader, growing)
    const read: (number | undefined)[] = []
    for (let after: number | null = 0; after !== null;) {
      const page: ReplyPage | null = await world.page(null, { topic: growing.id, first: 2, after })
      read.push(...(numbers(page) ?? []))
      if (read.length < 5) await world.answer(world.colleague, growing)
      after = page?.later ?? null
    }
    expect(read).toEqual(read.map((_, n) => n + 1))
    expect(read.length).toBeGreaterThan(5)
  })

  it('should be found by its slug as well, with everything in one answer', async () => {
    const page = await world.page(null, { slug: topic.slug ?? null })
    expect(page?.topic).toMatchObject({ id: topic.id, title: topic.title })
    expect(await world.page(null, {})).toBeNull()
  })

  it('should show the lines of the log where they belong, on one page each', async () => {
    const told = await world.open(world.author)
    for (let n = 0; n < 4; n += 1) await world.answer(world.reader, told)
    for (const [after, kind] of [
      [0, 'moved'],
      [2, 'pinned'],
      [4, 'locked'],
    ] as const)
      await world.payload.db.create({
        collection: 'topic-events',
        data: {
          topic: told.id,
          after,
          kind,
          by: world.moderator.id,
          at: world.clock.now.toISOString(),
          data: {},
        },
      })
    const lines = async (place: object) =>
      (await world.page(null, { topic: told.id, first: 2, ...place }))?.entries.map(({ reply, event }) =>
        reply ? reply.number : (event as unknown as { kind: string }).kind,
      )
    expect(await lines({})).toEqual(['moved', 1, 2])
    expect(await lines({ after: 2 })).toEqual(['pinned', 3, 4, 'locked'])
    expect(await lines({ before: 5 })).toEqual(['pinned', 3, 4, 'locked'])
    expect(await lines({ before: 3 })).toEqual(['moved', 1, 2])
  })

  it('should leave out what is held, and be no topic where it is held, deleted or closed', async () => {
    const some = await world.open(world.author)
    const kept = await world.answer(world.reader, some)
    const held = await world.answer(world.reader, some)
    await world.set('replies', held.id, { moderation: 'held' })
    const page = () => world.page(null, { topic: some.id })
    expect(numbers(await page())).toEqual([kept.number])
    expect(numbers(await world.page(world.reader, { topic: some.id }))).toEqual([1, 2])
    for (const hidden of [
      { moderation: 'held' },
      { moderation: 'approved', deletedAt: world.clock.now.toISOString() },
    ]) {
      await world.set('topics', some.id, hidden)
      expect(await page()).toBeNull()
    }
    const closed = await world.room({ readBy: { who: 'roles', roles: ['moderator'] } } as never)
    const secret = await world.open(world.moderator, { forum: closed.id })
    await world.answer(world.moderator, secret)
    expect(await world.page(null, { topic: secret.id })).toBeNull()
    expect(await world.page(world.reader, { slug: secret.slug ?? null })).toBeNull()
    expect(await world.page(world.moderator, { topic: secret.id })).not.toBeNull()
    expect(await world.titles(world.reader)).not.toContain(secret.title)
    expect(await world.titles(null, { forum: closed.id })).toEqual([])
    expect(await world.titles(null, { view: 'new' })).not.toContain(secret.title)
  })
})
