import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Member, Topic } from '../../src/payload-types'
import { randomOf } from '../../bench/forum/plan'
import { bootReading, type ReadingWorld } from './world'

type Id = number | string

describe('what is new and unread', () => {
  let world: ReadingWorld
  let member: Member
  beforeAll(async () => {
    world = await bootReading()
  })
  afterAll(() => world.stop())
  const forget = async () => {
    member = await world.createMember({})
    await world.markAll(member)
  }
  const counts = async () => {
    const found = await world.counts(member)
    return { new: found?.new, unread: found?.unread }
  }
  const follow = (target: string, level: string) =>
    world.payload.db.create({
      collection: 'subscriptions',
      data: { member: member.id, target, level, because: 'chosen' },
    })

  it('should count a topic as new until it is opened, and as unread when it goes on', async () => {
    await forget()
    const topic = await world.open(world.author)
    expect(await counts()).toEqual({ new: 1, unread: 0 })
    await world.answer(world.author, topic)
    await world.read(member, topic, 1)
    expect(await counts()).toEqual({ new: 0, unread: 0 })
    await world.answer(world.author, topic)
    await world.answer(world.reader, topic)
    expect(await counts()).toEqual({ new: 0, unread: 1 })
    const [entry] = (await world.list(member, { view: 'unread' })).entries
    expect(entry).toMatchObject({ unread: 2, lastRead: 1, isNew: false, topic: { id: topic.id } })
    expect(await world.page(member, { topic: topic.id })).toMatchObject({ unread: 2, lastRead: 1, last: 3 })
    await world.read(member, topic, 3)
    expect(await counts()).toEqual({ new: 0, unread: 0 })
  })

  it('should count what is shown, whatever stands between', async () => {
    await forget()
    const topic = await world.open(world.author)
    for (let n = 0; n < 5; n += 1) await world.answer(world.author, topic)
    await world.payload.delete({
      collection: 'replies',
      where: { and: [{ topic: { equals: topic.id } }, { number: { in: [1, 4] } }] },
    })
    const unread = async () => (await world.list(member, { view: 'unread' })).entries.map((row) => row.unread)
    await follow(`topics:${topic.id}`, 'watch')
    await world.read(member, topic, 0)
    expect(await unread()).toEqual([3])
    expect(await world.page(member, { topic: topic.id })).toMatchObject({ unread: 3, last: 5 })
    await world.read(member, topic, 2)
    expect(await unread()).toEqual([2])
    expect(await world.page(member, { topic: topic.id })).toMatchObject({ unread: 2, last: 5 })
  })

  it('should have a member’s own words read by them, and their topic followed', async () => {
    await forget()
    const own = await world.open(member)
    expect(await counts()).toEqual({ new: 0, unread: 0 })
    await world.answer(world.author, own)
    expect(await counts()).toEqual({ new: 0, unread: 1 })
    await world.answer(member, own)
    expect(await counts()).toEqual({ new: 0, unread: 0 })
    // Nothing of it was read by writing there: it earns no trust.
    const { docs } = await world.payload.find({
      collection: 'read-positions',
      where: { member: { equals: member.id } },
    })
    expect(docs).toMatchObject([{ lastRead: -1, seen: 2 }])
  })

  it('should not stay unread for what nobody but its author sees', async () => {
    await forget()
    const topic = await world.open(world.author)
    await world.answer(world.author, topic)
    const held = await world.answer(world.reader, topic, {
      body: 'Shut up you asshole, nobody asked you anything.',
    })
    await world.read(member, topic, 2)
    expect(held.moderation).not.toBe('approved')
    expect(await counts()).toEqual({ new: 0, unread: 0 })
  })

  it('should be declared read topic by topic, room by room, or at once', async () => {
    await forget()
    const other = await world.room()
    const [here, there] = [
      await world.open(world.author),
      await world.open(world.author, { forum: other.id }),
    ]
    for (const topic of [here, there]) {
      await world.read(member, topic, 0)
      await world.answer(world.reader, topic)
    }
    const fresh = await world.open(world.author, { forum: other.id })
    expect(await counts()).toEqual({ new: 1, unread: 2 })
    expect((await world.counts(member))?.forums.find(({ forum }) => forum === String(other.id))).toEqual({
      forum: String(other.id),
      new: 1,
      unread: 1,
    })
    await world.markTopic(member, here.id)
    expect(await counts()).toEqual({ new: 1, unread: 1 })
    world.clock.forward(1)
    expect(await world.markAll(member, other.id)).toMatchObject({ new: 0, unread: 0 })
    await world.answer(world.reader, there)
    await world.answer(world.reader, fresh)
    expect(await counts()).toEqual({ new: 0, unread: 1 })
    world.clock.forward(1)
    await world.markAll(member)
    expect(await counts()).toEqual({ new: 0, unread: 0 })
    expect(await world.titles(member, { view: 'unread' })).toEqual([])
  })

  it('should go by what a member said about a topic, a room, a tag', async () => {
    await forget()
    const topic = await world.open(world.author)
    await world.answer(world.reader, topic)
    expect(await counts()).toEqual({ new: 1, unread: 0 })
    await follow(`topics:${topic.id}`, 'mute')
    expect(await counts()).toEqual({ new: 0, unread: 0 })
    const tracked = await world.open(world.author)
    await world.answer(world.reader, tracked)
    await follow(`topics:${tracked.id}`, 'track')
    world.clock.forward(15 * 24 * 3600)
    // Too old to be new, and followed without having been opened.
    expect(await counts()).toEqual({ new: 0, unread: 1 })
    const tag = await world.payload.create({ collection: 'tags', data: { title: 'Loud', slug: 'loud' } })
    await follow(`tags:${tag.id}`, 'mute')
    await world.open(world.author, { tags: [tag.id] as never })
    expect(await counts()).toEqual({ new: 0, unread: 1 })
    await follow(`forums:${world.forum.id}`, 'mute')
    await world.open(world.author)
    expect(await counts()).toEqual({ new: 0, unread: 1 })
  })

  it('should refuse strangers, and topics and rooms that one does not see', async () => {
    expect(await world.counts(null)).toBeNull()
    await expect(world.markAll(null)).rejects.toMatchObject({ code: 'MEMBERS_ONLY', status: 401 })
    await expect(world.markTopic(null, 1)).rejects.toMatchObject({ code: 'MEMBERS_ONLY' })
    const held = await world.open(world.author)
    await world.set('topics', held.id, { moderation: 'held' })
    await expect(world.markTopic(world.reader, held.id)).rejects.toMatchObject({
      code: 'TOPIC_NOT_FOUND',
      status: 404,
    })
    const closed = await world.room({ readBy: { who: 'roles', roles: ['moderator'] } } as never)
    await expect(world.markAll(world.reader, closed.id)).rejects.toMatchObject({ code: 'FORUM_NOT_FOUND' })
    await world.open(world.moderator, { forum: closed.id })
    await forget()
    await world.open(world.moderator, { forum: closed.id })
    expect(await counts()).toEqual({ new: 0, unread: 0 })
  })

  it('should be equal to a recount after anything in any order', async () => {
    await forget()
    const random = randomOf(7)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
    // What a member is told, kept by hand: how far they read each topic, and how far each goes.
    const topics: Topic[] = []
    const model = new Map<Id, { last: number; read: number | null; shown: number[] }>()
    for (let step = 0; step < 120; step += 1) {
      const what = random()
      const topic = topics.length > 0 ? pick(topics) : null
      const known = topic && model.get(topic.id)
      if (!topic || !known || what < 0.12) {
        const opened = await world.open(world.author)
        topics.push(opened)
        model.set(opened.id, { last: 0, read: null, shown: [] })
      } else if (what < 0.5) {
        const { number } = await world.answer(world.reader, topic)
        known.last = number ?? 0
        known.shown.push(known.last)
      } else if (what < 0.6) {
        const { number } = await world.answer(member, topic)
        known.last = number ?? 0
        known.shown.push(known.last)
        known.read = known.last
      } else if (what < 0.85) {
        const upTo = Math.min(known.shown.at(-1) ?? 0, Math.floor(random() * (known.last + 1)))
        await world.read(member, topic, upTo)
        known.read = Math.max(known.read ?? 0, upTo)
      } else if (what < 0.92) {
        await world.markTopic(member, topic.id)
        known.read = Math.max(known.read ?? 0, known.shown.at(-1) ?? 0)
      } else if (known.shown.length > 0) {
        const number = pick(known.shown)
        const where: Where = { and: [{ topic: { equals: topic.id } }, { number: { equals: number } }] }
        await world.payload.delete({ collection: 'replies', where })
        known.shown = known.shown.filter((each) => each !== number)
      }
    }
    const rows = [...model.values()]
    expect(await counts()).toEqual({
      new: rows.filter(({ read }) => read === null).length,
      unread: rows.filter(({ read, shown }) => read !== null && (shown.at(-1) ?? 0) > read).length,
    })
    const behind = await world.list(member, { view: 'unread', first: 100 })
    expect(behind.entries.map(({ topic, unread }) => [topic.id, unread]).sort()).toEqual(
      [...model]
        .flatMap(([id, { read, shown }]) => {
          const unread = read === null ? 0 : shown.filter((number) => number > read).length
          return unread > 0 ? [[id, unread]] : []
        })
        .sort(),
    )
  })
})
