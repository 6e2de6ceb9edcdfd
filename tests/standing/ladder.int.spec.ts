import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Member, Topic } from '../../src/payload-types'
import { recountMembers } from '../../src/plugins/standing'
import { operationOf } from '../helpers/operation'
import { vileBody } from '../moderation/world'
import { bootStanding, type StandingWorld } from './world'

describe('the ladder in a hub', () => {
  let world: StandingWorld
  let topics: Topic[]
  let member: Member
  beforeAll(async () => {
    // Small numbers, the shape of the real ladder: the thresholds have a table of their own in trustLevel.spec.ts.
    world = await bootStanding({
      standing: {
        recentDays: 10,
        level1: { least: { topicsEntered: 2, postsRead: 3, minutesRead: 2 } },
        level2: {
          least: { topicsEntered: 2, postsRead: 3, minutesRead: 2, daysVisited: 2, topicsReplied: 1 },
        },
        level3: {
          least: {
            recentDaysVisited: 3,
            recentTopicsReplied: 1,
            recentTopicsEntered: 1,
            recentPostsRead: 1,
            recentReactionsGiven: 1,
            recentReactionsReceived: 1,
            topicsEntered: 3,
            postsRead: 4,
          },
          most: { recentCasesUpheld: 0 },
        },
        keepLevel3: { days: 4 },
      },
    })
    topics = []
    for (const title of ['Which water do you use?', 'How hot should it be?', 'How long does it keep?'])
      topics.push(await world.writeTopic(world.moderator, { title, body: 'Tell me.' }))
    for (const topic of topics) await world.writeReply(world.colleague, topic, 'It depends.')
  })
  afterAll(() => world.stop())
  beforeEach(async () => {
    member = await world.createMember({})
    await world.visit(member)
  })

  const read = async (...upTo: readonly number[]): Promise<void> => {
    for (const [index, number] of upTo.entries()) await world.readOn(member, topics[index] as Topic, number)
  }
  const react = async (by: Member, target: { collection: string; id: number | string }): Promise<void> => {
    await operationOf(world.payload, 'react')({ target, kind: 'thanks' }, await world.requestOf(by))
  }
  const day = 24 * 3600
  const climbToThree = async (): Promise<void> => {
    await read(1, 1, 0)
    for (let days = 0; days < 2; days += 1) {
      world.clock.forward(day)
      await read(1, 1, days)
    }
    const said = await world.writeReply(member, topics[0] as Topic, 'Rain water, if I can get it.')
    await react(member, { collection: 'topics', id: (topics[0] as Topic).id })
    await react(world.colleague, { collection: 'replies', id: said.id })
    world.clock.forward(day)
    await read(2, 1, 1)
    world.clock.forward(60)
    await world.work()
  }

  it('should be climbed by reading alone, and tell the member', async () => {
    await read(1, 0)
    expect(await world.levelOf(member)).toBe(0)
    world.clock.forward(60)
    await world.work()
    expect(await world.levelOf(member)).toBe(1)
    expect(await world.changesOf(member)).toMatchObject([{ number: 1, from: 0, to: 1, kind: 'earned' }])
    await world.drain()
    const { docs } = await world.payload.find({
      collection: 'notifications',
      where: { member: { equals: member.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ kind: 'standing.raised', via: ['inApp'], data: { from: 0, to: 1 } }])
  })

  it('should tell a member what is missing, with what is there', async () => {
    expect(await world.standing(null)).toBeNull()
    await read(1)
    expect(await world.standing(member)).toEqual({
      member: member.id,
      level: 0,
      since: null,
      isGranted: false,
      recentDays: 10,
      next: [
        { fact: 'topicsEntered', have: 1, need: 2, bound: 'atLeast' },
        { fact: 'postsRead', have: 2, need: 3, bound: 'atLeast' },
        { fact: 'minutesRead', have: 1, need: 2, bound: 'atLeast' },
      ],
    })
    await read(1, 1)
    world.clock.forward(60)
    await world.work()
    const next = (await world.standing(member))?.next
    expect(next?.map(({ fact }) => fact)).toEqual([
      'topicsEntered',
      'postsRead',
      'minutesRead',
      'daysVisited',
      'topicsReplied',
      'reactionsGiven',
      'reactionsReceived',
    ])
  })

  it('should lead to level 3, keep it for the days of grace, and then take it back to 2', async () => {
    await climbToThree()
    expect(await world.levelOf(member)).toBe(3)
    world.clock.forward(3 * day)
    await world.work()
    expect(await world.levelOf(member)).toBe(3)
    world.clock.forward(9 * day)
    await world.work()
    expect(await world.levelOf(member)).toBe(2)
    expect((await world.changesOf(member)).at(-1)).toMatchObject({ from: 3, to: 2, kind: 'lost' })
    world.clock.forward(300 * day)
    await world.work()
    expect(await world.levelOf(member)).toBe(2)
  })

  it('should take level 3 for a case that a person upheld, once the grace is over', async () => {
    await climbToThree()
    world.clock.forward(5 * day)
    await read(2, 1, 1)
    await world.payload.db.create({
      collection: 'moderation-cases',
      data: {
        key: `replies:${member.id}-upheld`,
        excerpt: '…',
        status: 'decided',
        moderation: 'rejected',
        author: member.id,
        openedAt: world.clock.now.toISOString(),
        decidedAt: world.clock.now.toISOString(),
        version: 1,
      },
    })
    world.clock.forward(day)
    await world.work()
    expect(await world.levelOf(member)).toBe(2)
  })

  it('should be looked at anew when a person has judged something of a member’s', async () => {
    await read(1)
    world.clock.forward(60)
    await world.work()
    const reply = await world.writeReply(member, topics[0] as Topic, vileBody)
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${reply.id}` } },
    })
    await operationOf(world.payload, 'decideCase')(
      { case: docs[0]?.id, decision: 'reject', rule: 'respect' },
      await world.requestOf(world.moderator),
    )
    await world.drain()
    expect((await world.daysOf(member)).at(-1)).toMatchObject({ recountAt: world.clock.now.toISOString() })
    await world.work()
    expect((await world.daysOf(member)).at(-1)?.recountAt).toBeNull()
  })

  it('should find what it wrote when everything is counted anew, and mend a row that was touched', async () => {
    await climbToThree()
    const before = await levels(world)
    expect(await recountMembers(world.payload)).toMatchObject({ corrected: 0, moved: 0 })
    expect(await levels(world)).toEqual(before)
    await world.payload.db.updateOne({ collection: 'members', id: member.id, data: { trustLevel: 4 } })
    const steps: number[] = []
    expect(await recountMembers(world.payload, { onProgress: (done) => steps.push(done) })).toEqual({
      members: before.length,
      corrected: 1,
      moved: 0,
    })
    expect(steps).toEqual(before.map((_, index) => index + 1))
    expect(await levels(world)).toEqual(before)
  })

  it('should be climbed once when several workers look at once', async () => {
    await read(1, 1)
    world.clock.forward(60)
    await Promise.all([world.work(), world.work(), world.work()])
    expect(await world.changesOf(member)).toMatchObject([{ number: 1, from: 0, to: 1 }])
  })

  it('should be gone through every night, and gone on with where a worker was killed', async () => {
    await world.work()
    const guests: Member[] = []
    for (let number = 0; number < 30; number += 1) {
      const handle = `guest-${number}`
      // Straight to the database: nobody logs in as one of thirty, and their facts leave no mark for the worker.
      const guest = await world.payload.db.create({
        collection: 'members',
        data: { handle, displayName: handle, email: `${handle}@example.org`, roles: ['member'] },
      })
      guests.push(guest)
      await world.payload.db.create({
        collection: 'member-days',
        data: {
          member: guest.id,
          day: '2030-01-01',
          topicsEntered: 2,
          postsRead: 3,
          secondsReading: 120,
          lastBeatAt: '2030-01-01T12:00:00.000Z',
        },
      })
    }
    const reached = async () =>
      (await Promise.all(guests.map(world.levelOf))).filter((level) => level === 1).length
    await world.work()
    expect(await reached()).toBe(0)
    world.clock.forward(day)
    while ((await reached()) === 0) await world.workUntilKilled(27)
    const half = await reached()
    await world.workUntilKilled(3)
    expect(half).toBeLessThan(30)
    await world.work()
    expect(await reached()).toBe(30)
    expect(await Promise.all(guests.map(async (guest) => (await world.changesOf(guest)).length))).toEqual(
      guests.map(() => 1),
    )
  })

  describe('and the team', () => {
    it('should hold a member at a level, and let go again', async () => {
      await read(1, 1)
      expect(await world.grant(world.moderator, member, 4)).toMatchObject({
        level: 4,
        isGranted: true,
        next: [],
      })
      world.clock.forward(60)
      await world.work()
      expect(await world.levelOf(member)).toBe(4)
      expect(await world.grant(world.moderator, member, 0, 'They sell watches.')).toMatchObject({ level: 0 })
      await world.work()
      expect(await world.levelOf(member)).toBe(0)
      expect(await world.grant(world.colleague, member, null, 'A mistake.')).toMatchObject({
        level: 1,
        isGranted: false,
      })
      expect(await world.changesOf(member)).toMatchObject([
        { from: 0, to: 4, kind: 'granted', by: world.moderator.id, reason: 'They helped at the desk.' },
        { from: 4, to: 0, kind: 'granted', by: world.moderator.id },
        { from: 0, to: 1, kind: 'released', by: world.colleague.id, reason: 'A mistake.' },
      ])
      await world.grant(world.colleague, member, null, 'Again.')
      expect(await world.changesOf(member)).toHaveLength(3)
    })

    it('should be moderators, managers and admins, and nobody for themselves', async () => {
      const editor = await world.createMember({ roles: ['member', 'editor'] })
      const admin = await world.createMember({ roles: ['member', 'admin'] })
      for (const by of [null, member, editor])
        await expect(world.grant(by, member, 4)).rejects.toMatchObject({ code: 'GRANTERS_ONLY', status: 403 })
      for (const by of [world.moderator, admin])
        await expect(world.grant(by, by, 4)).rejects.toMatchObject({ code: 'OWN_STANDING', status: 403 })
      expect(await world.grant(admin, world.moderator, 3)).toMatchObject({ level: 3 })
    })

    it('should be refused a level that there is not, a member that there is not, and silence', async () => {
      for (const level of [-1, 5, 1.5])
        await expect(world.grant(world.moderator, member, level)).rejects.toMatchObject({
          code: 'UNKNOWN_LEVEL',
        })
      for (const reason of ['', '   ', 'x'.repeat(501)])
        await expect(world.grant(world.moderator, member, 1, reason)).rejects.toMatchObject({
          code: 'REASON_REQUIRED',
          data: { field: 'reason' },
        })
      await expect(world.grant(world.moderator, { ...member, id: 987_654 }, 1)).rejects.toMatchObject({
        code: 'MEMBER_NOT_FOUND',
      })
    })

    it('should be one when two grant at once: a history without a gap', async () => {
      await Promise.all([1, 2, 3, 4].map((level) => world.grant(world.moderator, member, level)))
      const changes = await world.changesOf(member)
      expect(changes.map(({ number }) => number)).toEqual([1, 2, 3, 4])
      expect(changes.slice(1).map(({ from }) => from)).toEqual(changes.slice(0, -1).map(({ to }) => to))
      expect(await world.levelOf(member)).toBe(changes.at(-1)?.to)
    })
  })

  it('should show a level to everybody, since when to oneself, and why to the team', async () => {
    await world.grant(world.moderator, member, 2, 'A word among us.')
    const seenBy = async (by: Member | null) => {
      const req = await world.requestOf(by)
      const doc = await world.payload.findByID({
        collection: 'members',
        id: member.id,
        overrideAccess: false,
        req,
      })
      return [doc.trustLevel, typeof doc.trustChangedAt]
    }
    const other = await world.createMember({})
    expect(await seenBy(null)).toEqual([2, 'undefined'])
    expect(await seenBy(other)).toEqual([2, 'undefined'])
    expect(await seenBy(member)).toEqual([2, 'string'])
    const history = async (by: Member) => {
      const { docs } = await world.payload.find({
        collection: 'trust-changes',
        where: { member: { equals: member.id } },
        depth: 0,
        overrideAccess: false,
        req: await world.requestOf(by),
      })
      return docs.map(({ to, reason, by: who }) => ({ to, reason, who }))
    }
    expect(await history(other)).toEqual([])
    expect(await history(member)).toEqual([{ to: 2, reason: undefined, who: undefined }])
    expect(await history(world.colleague)).toEqual([
      { to: 2, reason: 'A word among us.', who: world.moderator.id },
    ])
  })

  it('should be written by nobody: not by its owner, not by an admin, not at sign-up', async () => {
    const admin = await world.createMember({ roles: ['member', 'admin'] })
    for (const by of [member, admin])
      await world.payload.update({
        collection: 'members',
        id: member.id,
        data: { bio: 'Hello', trustLevel: 4, trustChangedAt: '2020-01-01T00:00:00.000Z' },
        overrideAccess: false,
        req: await world.requestOf(by),
      })
    const made = await world.payload.create({
      collection: 'members',
      data: {
        handle: `made-${member.id}`,
        displayName: 'Made',
        email: `made-${member.id}@example.org`,
        password: 'long enough for anybody',
        roles: ['member'],
        trustLevel: 4,
      },
      disableVerificationEmail: true,
      overrideAccess: false,
      req: await world.requestOf(admin),
    })
    expect([await world.levelOf(member), await world.levelOf(made)]).toEqual([0, 0])
  })

  it('should be known to moderation: who has read waits as a member does', async () => {
    const newTopic = async (title: string) =>
      world.payload.create({
        collection: 'topics',
        data: { title, body: 'A question.', language: 'en', forum: world.forum.id } as never,
        overrideAccess: false,
        req: await world.requestOf(member),
      })
    await newTopic('The first of my questions')
    world.clock.forward(119)
    await expect(newTopic('The second of my questions')).rejects.toMatchObject({
      code: 'TOO_FAST',
      message: 'Please wait 1 seconds before your next post.',
    })
    await read(1, 1)
    await operationOf(world.payload, 'myStanding')({}, await world.requestOf(member))
    world.clock.forward(60)
    await world.work()
    await newTopic('The second of my questions')
    world.clock.forward(15)
    expect((await newTopic('The third of my questions')).moderation).toBe('approved')
  })
})

const levels = async ({ payload }: StandingWorld) => {
  const { docs } = await payload.find({ collection: 'members', sort: 'id', pagination: false, depth: 0 })
  return docs.map(({ id, trustLevel, trustChangedAt }) => ({ id, trustLevel, trustChangedAt }))
}
