import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Forum, Member, Topic } from '../../src/payload-types'
import { bootReading, type ReadingWorld } from './world'

describe('lists of topics', () => {
  let world: ReadingWorld
  let room: Forum
  let topics: Topic[]
  beforeAll(async () => {
    world = await bootReading()
    room = await world.room()
    topics = []
    for (let n = 0; n < 7; n += 1) topics.push(await world.open(world.author, { forum: room.id }))
  })
  afterAll(() => world.stop())
  const titled = (...numbers: number[]) => numbers.map((n) => topics[n]?.title)
  const here = (more = {}) => ({ forum: room.id, ...more })

  it('should begin with the last activity, and go on page by page to the end', async () => {
    await world.answer(world.reader, topics[2] as Topic)
    expect(await world.titles(null, here({ first: 3 }))).toEqual(titled(2, 6, 5, 4, 3, 1, 0))
  })

  it('should neither skip nor repeat a topic while replies arrive', async () => {
    const first = await world.list(null, here({ first: 3 }))
    // One that was read moves up again, and one that was not.
    await world.answer(world.reader, topics[6] as Topic)
    const second = await world.list(null, here({ first: 3, after: first.later }))
    await world.answer(world.reader, topics[2] as Topic)
    const third = await world.list(null, here({ first: 3, after: second.later }))
    const ids = [first, second, third].flatMap(({ entries }) => entries.map(({ topic }) => topic.id))
    expect(new Set(ids).size).toBe(7)
    expect(ids).toHaveLength(7)
    expect(third.later).toBeNull()
  })

  it('should lead back the way it came', async () => {
    const first = await world.list(null, here({ first: 3 }))
    const second = await world.list(null, here({ first: 3, after: first.later }))
    const back = await world.list(null, here({ first: 3, before: second.earlier }))
    expect(back.entries.map(({ topic }) => topic.id)).toEqual(first.entries.map(({ topic }) => topic.id))
    expect(back.earlier).toBeNull()
    expect(first.earlier).toBeNull()
    expect(back.later).toBe(first.later)
  })

  it('should keep topics apart that were active in the same moment', async () => {
    const same = await world.room()
    const at = world.clock.now.toISOString()
    const together = []
    for (let n = 0; n < 5; n += 1) together.push(await world.open(world.author, { forum: same.id }))
    for (const { id } of together) await world.set('topics', id, { lastActivityAt: at })
    const titles = await world.titles(null, { forum: same.id, first: 2 })
    expect(new Set(titles)).toEqual(new Set(together.map(({ title }) => title)))
    expect(titles).toHaveLength(5)
  })

  it('should say who spoke last, and nothing of a reply that was taken away since', async () => {
    const spoken = await world.open(world.author)
    await world.answer(world.reader, spoken)
    const last = await world.answer(world.moderator, spoken)
    const voice = async () =>
      (await world.list(null)).entries.find(({ topic }) => topic.id === spoken.id)?.last
    expect(await voice()).toMatchObject({ number: 2, by: world.moderator.id })
    await world.set('replies', last.id, { moderation: 'held' })
    expect(await voice()).toBeNull()
  })

  it('should put what is pinned in a room first, once, until its day', async () => {
    const pins = await world.room()
    const [old, young] = [
      await world.open(world.author, { forum: pins.id }),
      await world.open(world.author, { forum: pins.id }),
    ]
    const names = async () => {
      const { pinned, entries } = await world.list(null, { forum: pins.id })
      return [pinned, entries].map((each) => each.map(({ topic }) => topic.id))
    }
    const until = new Date(world.clock.now.getTime() + 3_600_000).toISOString()
    await world.set('topics', old.id, { pinned: true, pinnedUntil: until })
    expect(await names()).toEqual([[old.id], [young.id]])
    world.clock.forward(2 * 3600)
    expect(await names()).toEqual([[], [young.id, old.id]])
  })

  it('should tell questions without an answer from all others', async () => {
    const asked = await world.room()
    const question = await world.open(world.author, { forum: asked.id, kind: 'question' })
    const solved = await world.open(world.author, { forum: asked.id, kind: 'question' })
    await world.open(world.author, { forum: asked.id })
    const answer = await world.answer(world.reader, solved)
    await world.set('topics', solved.id, { answer: answer.id })
    expect(await world.titles(null, { view: 'unsolved', forum: asked.id })).toEqual([question.title])
    expect(await world.titles(null, { kind: 'question', forum: asked.id })).toHaveLength(2)
  })

  it('should show the top of a period by score', async () => {
    const best = await world.room()
    const old = await world.open(world.author, { forum: best.id })
    await world.set('topics', old.id, { score: 9 })
    world.clock.forward(8 * 24 * 3600)
    const [low, high, none] = [
      await world.open(world.author, { forum: best.id }),
      await world.open(world.author, { forum: best.id }),
      await world.open(world.author, { forum: best.id }),
    ]
    await world.set('topics', low.id, { score: 1 })
    await world.set('topics', high.id, { score: 5 })
    const top = (period: 'week' | 'month' | 'all', first = 1) =>
      world.titles(null, { view: 'top', period, forum: best.id, first })
    expect(await top('week')).toEqual([high.title, low.title])
    expect(await top('month')).toEqual([old.title, high.title, low.title])
    expect(await top('all', 30)).not.toContain(none.title)
    const month = { view: 'top', period: 'month', forum: best.id, first: 1 } as const
    const { later } = await world.list(null, month)
    const second = await world.list(null, { ...month, after: later })
    const back = await world.list(null, { ...month, before: second.earlier })
    expect(second.entries.map(({ topic }) => topic.id)).toEqual([high.id])
    expect(back.entries.map(({ topic }) => topic.id)).toEqual([old.id])
    expect(back.earlier).toBeNull()
  })

  it('should list one’s own to oneself, and nothing to strangers', async () => {
    const mine = await world.open(world.colleague)
    expect(await world.titles(world.colleague, { view: 'mine' })).toEqual([mine.title])
    expect(await world.titles(null, { view: 'mine' })).toEqual([])
    expect(await world.titles(null, { view: 'unread' })).toEqual([])
  })

  it('should list by a tag', async () => {
    const tag = await world.payload.create({ collection: 'tags', data: { title: 'Tea', slug: 'tea' } })
    const other = await world.payload.create({ collection: 'tags', data: { title: 'Milk', slug: 'milk' } })
    const tagged = await world.open(world.author, { tags: [tag.id, other.id] as never })
    expect(await world.titles(null, { tag: tag.id })).toEqual([tagged.title])
    expect(await world.titles(null, { tag: 'nonsense' })).toEqual([])
  })

  it('should refuse what is no place in a list, and two places at once', async () => {
    for (const after of ['', 'x', 'yesterday~1', '2030-01-01T00:00:00.000Z~; drop', `${'9'.repeat(99)}~1`])
      await expect(world.list(null, { after })).rejects.toMatchObject({ code: 'CURSOR_INVALID', status: 400 })
    const { later } = await world.list(null, { first: 1 })
    await expect(world.list(null, { after: later, before: later })).rejects.toMatchObject({
      code: 'ONE_PLACE_ONLY',
    })
    await expect(world.list(null, { view: 'top', after: 'NaN~1' })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    })
  })

  describe('of what somebody wants to see less', () => {
    let member: Member
    const mute = (target: string) =>
      world.payload.db.create({
        collection: 'subscriptions',
        data: { member: member.id, target, level: 'mute', because: 'chosen' },
      })
    beforeAll(async () => {
      member = await world.createMember({})
    })

    it('should leave muted rooms, topics, tags and members out of latest and new, but for the room or tag that is asked for', async () => {
      const [calm, loud] = [await world.room(), await world.room()]
      const tag = await world.payload.create({ collection: 'tags', data: { title: 'Noise', slug: 'noise' } })
      const [quiet, noisy, tagged, theirs, muted] = [
        await world.open(world.author, { forum: calm.id }),
        await world.open(world.author, { forum: loud.id }),
        await world.open(world.author, { forum: calm.id, tags: [tag.id] as never }),
        await world.open(world.colleague, { forum: calm.id }),
        await world.open(world.author, { forum: calm.id }),
      ]
      const all = [quiet, noisy, tagged, theirs, muted].map(({ title }) => title)
      const shown = async (view: 'latest' | 'new') =>
        (await world.titles(member, { view })).filter((title) => all.includes(title))
      expect(new Set(await shown('new'))).toEqual(new Set(all))
      await mute(`forums:${loud.id}`)
      await mute(`tags:${tag.id}`)
      await mute(`topics:${muted.id}`)
      await world.payload.db.create({
        collection: 'member-relations',
        data: { owner: member.id, other: world.colleague.id, muted: true, blocked: false },
      })
      expect(await shown('latest')).toEqual([quiet.title])
      expect(await shown('new')).toEqual([quiet.title])
      expect(await world.titles(member, { view: 'latest', first: 1 })).not.toContain(noisy.title)
      expect(await world.titles(member, { view: 'latest', forum: loud.id })).toEqual([noisy.title])
      expect(await world.titles(member, { view: 'latest', tag: tag.id })).toEqual([tagged.title])
      expect(await world.titles(member, { view: 'latest', forum: calm.id })).toEqual([quiet.title])
      expect(await world.titles(world.reader, { view: 'latest' })).toEqual(expect.arrayContaining(all))
    })
  })
})
