import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Member, Topic } from '../../src/payload-types'
import { itNeeding } from '../helpers/mongo'
import { vileBody } from '../moderation/world'
import { bootStanding, type StandingWorld } from './world'

describe('what is recorded of a reader', () => {
  let world: StandingWorld
  let topic: Topic
  let held: Topic
  let reader: Member
  beforeAll(async () => {
    world = await bootStanding()
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
    for (const each of ['By hand.', 'With a mill.', 'Not at all.', 'At the shop.'])
      await world.writeReply(world.moderator, topic, each)
    await world.writeReply(world.author, topic, vileBody)
    held = await world.writeTopic(world.author, { title: 'You asshole', body: vileBody })
  })
  afterAll(() => world.stop())
  beforeEach(async () => {
    reader = await world.createMember({})
    await world.visit(reader)
  })

  const today = async () => (await world.daysOf(reader)).at(-1)

  it('should be one row a day for any number of visits at once', async () => {
    const guest = await world.createMember({})
    await Promise.all(Array.from({ length: 20 }, () => world.visit(guest)))
    world.clock.forward(24 * 3600)
    await world.visit(guest)
    expect(await world.daysOf(guest)).toMatchObject([
      { topicsEntered: 0, postsRead: 0, secondsReading: 0 },
      { topicsEntered: 0, postsRead: 0, secondsReading: 0 },
    ])
  })

  it('should count a topic once, its posts once, and every second', async () => {
    expect(await world.readOn(reader, topic, 2)).toEqual({ lastRead: 2, seconds: 60, postsRead: 3 })
    expect(await world.readOn(reader, topic, 4)).toEqual({ lastRead: 4, seconds: 60, postsRead: 2 })
    expect(await world.readOn(reader, topic, 1)).toEqual({ lastRead: 4, seconds: 60, postsRead: 0 })
    expect(await today()).toMatchObject({ topicsEntered: 1, postsRead: 5, secondsReading: 180 })
    expect(await world.positionsOf(reader)).toMatchObject([{ topic: topic.id, lastRead: 4 }])
  })

  it('should never count more seconds than have passed, in all windows together', async () => {
    world.clock.forward(30)
    expect((await world.beat(reader, topic, 0, 10_000)).seconds).toBe(30)
    expect((await world.beat(reader, topic, 0, 10_000)).seconds).toBe(0)
    world.clock.forward(3600)
    expect((await world.beat(reader, topic, 0, 10_000)).seconds).toBe(120)
    expect((await world.beat(reader, topic, 0, -50)).seconds).toBe(0)
  })

  it('should never believe a reply beyond the last that the member sees, nor more posts than seconds', async () => {
    world.clock.forward(2)
    // The fifth is held: for a reader there are four.
    expect(await world.beat(reader, topic, 1_000_000, 2)).toEqual({ lastRead: 4, seconds: 2, postsRead: 2 })
    expect(await world.beat(reader, topic, -7, 2)).toEqual({ lastRead: 4, seconds: 0, postsRead: 0 })
  })

  it('should be nothing for a stranger, a topic that is not there, or one that they do not see', async () => {
    await expect(world.beat(null, topic, 1, 1)).rejects.toMatchObject({ code: 'MEMBERS_ONLY', status: 401 })
    await expect(world.beat(reader, held, 0, 1)).rejects.toMatchObject({
      code: 'TOPIC_NOT_FOUND',
      status: 404,
    })
    const gone = { ...topic, id: 'nonsense' as never }
    await expect(world.beat(reader, gone, 0, 1)).rejects.toMatchObject({ code: 'TOPIC_NOT_FOUND' })
    expect(await world.positionsOf(reader)).toEqual([])
  })

  itNeeding('transactions', 'of many at the same moment, each sees what the others did')(
    'should be exact when many beats come at once',
    async () => {
      const topics = [topic]
      for (const title of ['Which water do you use?', 'How hot should it be?'])
        topics.push(await world.writeTopic(world.moderator, { title, body: 'Tell me.' }))
      await world.visit(reader)
      world.clock.forward(100)
      await Promise.all(
        topics.flatMap((each) =>
          Array.from({ length: 15 }, (_, index) => world.beat(reader, each, index % 5, 10_000)),
        ),
      )
      expect(await today()).toMatchObject({ topicsEntered: 3, postsRead: 5 + 1 + 1, secondsReading: 100 })
      expect((await world.positionsOf(reader)).map(({ lastRead }) => lastRead).sort()).toEqual([0, 0, 4])
    },
  )

  it('should go on over midnight without a gap', async () => {
    world.clock.now = new Date('2031-03-01T23:59:30.000Z')
    await world.visit(reader)
    await world.beat(reader, topic, 0, 0)
    await world.readOn(reader, topic, 1)
    const days = (await world.daysOf(reader)).slice(-2)
    expect(days).toMatchObject([
      { day: '2031-03-01', topicsEntered: 1, secondsReading: 0 },
      { day: '2031-03-02', topicsEntered: 0, secondsReading: 60 },
    ])
  })

  it('should go when the topic or the member goes', async () => {
    const shortLived = await world.writeTopic(world.moderator, { body: 'Does anybody have a spare filter?' })
    const guest = await world.createMember({})
    await world.readOn(guest, shortLived, 0)
    await world.readOn(guest, topic, 0)
    await world.payload.delete({ collection: 'topics', id: shortLived.id })
    expect(await world.positionsOf(guest)).toMatchObject([{ topic: topic.id }])
    // What the member accepted is the code of conduct's own to keep or to forget.
    await world.payload.db.deleteMany({
      collection: 'conduct-acceptances',
      where: { member: { equals: guest.id } },
    })
    await world.payload.delete({ collection: 'members', id: guest.id })
    expect([await world.positionsOf(guest), await world.daysOf(guest)]).toEqual([[], []])
  })

  it('should be read by nobody else, and written by nobody', async () => {
    await world.readOn(reader, topic, 1)
    const stranger = await world.createMember({})
    const seenBy = async (member: Member | null) => {
      const req = await world.requestOf(member)
      const count = async (collection: 'member-days' | 'read-positions') =>
        world.payload
          .count({ collection, where: { member: { equals: reader.id } }, overrideAccess: false, req })
          .then(
            ({ totalDocs }) => totalDocs,
            () => 'refused',
          )
      return [await count('member-days'), await count('read-positions')]
    }
    expect(await seenBy(null)).toEqual(['refused', 'refused'])
    expect(await seenBy(stranger)).toEqual([0, 0])
    expect(await seenBy(reader)).toEqual([1, 1])
    expect(await seenBy(world.moderator)).toEqual([1, 0])
    const [day] = await world.daysOf(reader)
    await expect(
      world.payload.update({
        collection: 'member-days',
        id: day?.id ?? 0,
        data: { postsRead: 1000 },
        overrideAccess: false,
        req: await world.requestOf(reader),
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
