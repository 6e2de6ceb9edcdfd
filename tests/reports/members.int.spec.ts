import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { drain } from '../../src/plugins/outbox'
import { operationOf } from '../helpers/operation'
import { bootWorld } from '../moderation/world'

type Input = { target: { collection: string; id: number | string }; rule: string; note?: string }

const bootReports = async () => {
  const world = await bootWorld({ moderation: { checks: { repetition: false, rate: false } } })
  const report = async (by: Member | null, input: Input) =>
    operationOf<Input, { report: number }>(world.payload, 'reportContent')(input, await world.requestOf(by))
  const reply = (doc: Reply, rule = 'respect', note?: string): Input => ({
    target: { collection: 'replies', id: doc.id },
    rule,
    ...(note === undefined ? {} : { note }),
  })
  const grant = async (member: Member, level: number) =>
    operationOf(world.payload, 'grantTrust')(
      { member: member.id, level, reason: 'We know them.' },
      await world.requestOf(world.moderator),
    )
  const stateOf = async (doc: Reply) =>
    (await world.payload.findByID({ collection: 'replies', id: doc.id, depth: 0 })).moderation
  const caseOf = async (doc: { id: number | string }, collection = 'replies') =>
    (
      await world.payload.find({
        collection: 'moderation-cases',
        where: { key: { equals: `${collection}:${doc.id}` } },
        depth: 0,
      })
    ).docs[0]
  const decide = async (
    doc: { id: number | string },
    decision: 'approve' | 'reject',
    by: Member = world.moderator,
  ) => {
    const found = await caseOf(doc)
    await operationOf(world.payload, 'decideCase')(
      {
        case: found?.id,
        decision,
        version: found?.version,
        ...(decision === 'reject' ? { rule: 'respect' } : {}),
      },
      await world.requestOf(by),
    )
    await deliverAll()
  }
  const deliverAll = async () => {
    const args = { payload: world.payload, now: () => world.clock.now, batch: 50 }
    while ((await drain({ ...args, signal: new AbortController().signal })) > 0);
  }
  const toldTo = async (member: Member) =>
    (
      await world.payload.find({
        collection: 'notifications',
        where: { member: { equals: member.id } },
        sort: 'id',
        pagination: false,
        depth: 0,
      })
    ).docs.map(({ kind }) => kind)
  return { ...world, report, reply, grant, stateOf, caseOf, decide, deliverAll, toldTo }
}

type ReportsWorld = Awaited<ReturnType<typeof bootReports>>

describe('a report by a member', () => {
  let world: ReportsWorld
  let topic: Topic
  beforeAll(async () => {
    world = await bootReports()
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  })
  afterAll(() => world.stop())
  /** By the adapter: nobody logs in as them, and a password takes a quarter of a second to hash. */
  const quickMember = async (n: number): Promise<Member> =>
    await world.payload.db.create({
      collection: 'members',
      data: {
        handle: `new-here-${n}`,
        displayName: `New here ${n}`,
        email: `new-here-${n}@example.org`,
        roles: ['member'],
        trustLevel: 0,
        _verified: true,
      },
    })
  const written = (by: Member, body = 'I would rather drink tea than this.'): Promise<Reply> =>
    world.writeReply(by, topic, body)

  it('should open a case with what was reported as it stood, and give its sender a receipt', async () => {
    const reply = await written(world.author)
    const { report } = await world.report(world.reader, world.reply(reply, 'respect', 'This is about me.'))
    await world.deliverAll()
    const row = await world.payload.findByID({ collection: 'reports', id: report, depth: 0 })
    expect(row).toMatchObject({
      target: `replies:${reply.id}`,
      rule: 'respect',
      codeVersion: 3,
      note: 'This is about me.',
      outcome: 'open',
      weight: 1,
      author: world.author.id,
      evidence: { text: 'I would rather drink tea than this.' },
    })
    expect(await world.caseOf(reply)).toMatchObject({
      status: 'open',
      moderation: 'approved',
      reportCount: 1,
      reasons: [{ check: 'reports', code: 'members', evidence: 'respect × 1' }],
    })
    expect(await world.stateOf(reply)).toBe('approved')
    expect(await world.toldTo(world.reader)).toContain('report.received')
    expect(await world.toldTo(world.author)).not.toContain('report.hid')
  })

  it('should be one a member and target while it is open, also of two at once', async () => {
    const reply = await written(world.author)
    const eager = await world.createMember({})
    const answers = await Promise.allSettled([1, 2, 3].map(() => world.report(eager, world.reply(reply))))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'ALREADY_REPORTED' })
    expect((await world.caseOf(reply))?.reportCount).toBe(1)
  })

  it('should be refused for one’s own, for what one cannot see, for nothing, and to strangers', async () => {
    const reply = await written(world.author)
    await expect(world.report(world.author, world.reply(reply))).rejects.toMatchObject({
      code: 'OWN_CONTENT',
    })
    await expect(world.report(null, world.reply(reply))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    for (const target of [
      { collection: 'replies', id: 999_999 },
      { collection: 'replies', id: 'nonsense' },
      { collection: 'notifications', id: 1 },
      { collection: '__proto__', id: 1 },
    ])
      await expect(world.report(world.reader, { target, rule: 'respect' })).rejects.toMatchObject({
        code: 'TARGET_NOT_FOUND',
        data: { field: 'target' },
      })
    const held = await written(world.author, 'Shut up you asshole, nobody asked you.')
    expect(held.moderation).toBe('held')
    await expect(world.report(world.reader, world.reply(held))).rejects.toMatchObject({
      code: 'TARGET_NOT_FOUND',
    })
  })

  it('should name a rule in force or the law, and say why it is illegal', async () => {
    const reply = await written(world.author)
    const reporter = await world.createMember({})
    await expect(world.report(reporter, world.reply(reply, 'no-such-rule'))).rejects.toMatchObject({
      code: 'RULE_UNKNOWN',
    })
    await expect(world.report(reporter, world.reply(reply, 'illegal'))).rejects.toMatchObject({
      code: 'NOTE_REQUIRED',
    })
    await expect(
      world.report(reporter, world.reply(reply, 'respect', 'x'.repeat(2_001))),
    ).rejects.toMatchObject({ code: 'NOTE_TOO_LONG' })
    await world.report(reporter, world.reply(reply, 'illegal', 'It tells people to burn my house down.'))
    expect((await world.caseOf(reply))?.reasons).toMatchObject([{ code: 'members' }, { code: 'illegal' }])
  })

  it('should hide what enough of weight report, tell its author, and nothing of what a hundred newcomers do', async () => {
    const reply = await written(world.author)
    const known = await Promise.all([1, 2, 3, 4, 5].map(() => world.createMember({})))
    for (const member of known) await world.grant(member, 1)
    for (const member of known.slice(0, 4)) await world.report(member, world.reply(reply))
    expect(await world.stateOf(reply)).toBe('approved')
    for (const member of known.slice(4)) await world.report(member, world.reply(reply))
    expect(await world.stateOf(reply)).toBe('held')
    await world.deliverAll()
    expect(await world.toldTo(world.author)).toContain('report.hid')
    expect(await world.caseOf(reply)).toMatchObject({ status: 'open', moderation: 'held', reportCount: 5 })

    const flooded = await written(world.author)
    for (let n = 0; n < 100; n += 1) await world.report(await quickMember(n), world.reply(flooded))
    expect(await world.stateOf(flooded)).toBe('approved')
    expect((await world.caseOf(flooded))?.reasons).toMatchObject([
      { code: 'members', weight: 3, evidence: 'respect × 100' },
    ])
  }, 60_000)

  it('should not hide what the team wrote', async () => {
    const reply = await written(world.moderator, 'Please stay with the subject, all of you.')
    const known = await Promise.all([1, 2, 3].map(() => world.createMember({})))
    for (const member of known) {
      await world.grant(member, 3)
      await world.report(member, world.reply(reply))
    }
    expect(await world.stateOf(reply)).toBe('approved')
    expect((await world.caseOf(reply))?.status).toBe('open')
  })

  it('should hear the outcome, and not be made again on the same text for a day', async () => {
    const reply = await written(world.author)
    const [one, other] = [await world.createMember({}), await world.createMember({})]
    const { report } = await world.report(one, world.reply(reply))
    await world.decide(reply, 'approve')
    expect((await world.payload.findByID({ collection: 'reports', id: report })).outcome).toBe('rejected')
    expect(await world.toldTo(one)).toEqual(['report.received', 'report.settled'])
    const [mine] = await operationOf<object, { outcome: string; appealUntil: string | null }[]>(
      world.payload,
      'myReports',
    )({}, await world.requestOf(one))
    expect(mine).toMatchObject({ outcome: 'rejected' })
    const days = (Date.parse(mine?.appealUntil ?? '') - world.clock.now.getTime()) / 86_400_000
    expect(Math.round(days)).toBe(183)
    await expect(world.report(other, world.reply(reply))).rejects.toMatchObject({ code: 'ALREADY_DECIDED' })
    await expect(world.report(one, world.reply(reply))).rejects.toMatchObject({ code: 'ALREADY_DECIDED' })

    world.clock.forward(60)
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'I would rather drink tea than this dishwater of yours.' },
      overrideAccess: false,
      req: await world.requestOf(world.author),
    })
    await expect(world.report(other, world.reply(reply))).resolves.toMatchObject({})
    await world.decide(reply, 'approve')
    world.clock.forward(25 * 3600)
    await expect(world.report(one, world.reply(reply))).resolves.toMatchObject({})
  })

  it('should weigh by what came of earlier ones, and for nothing when they never held', async () => {
    const abuser = await world.createMember({})
    await world.grant(abuser, 2)
    const weights: number[] = []
    for (let n = 0; n < 7; n += 1) {
      const reply = await written(world.author, `A harmless remark about water, number ${n}.`)
      const { report } = await world.report(abuser, world.reply(reply))
      weights.push((await world.payload.findByID({ collection: 'reports', id: report })).weight)
      await world.decide(reply, 'approve')
    }
    expect(weights).toEqual([3, 3, 3, 3, 3, 3, 0])
  })

  it('should turn around with a decision that is taken back', async () => {
    const reply = await written(world.author)
    const reporter = await world.createMember({})
    const { report } = await world.report(reporter, world.reply(reply))
    await world.decide(reply, 'approve')
    await world.decide(reply, 'reject', world.colleague)
    expect((await world.payload.findByID({ collection: 'reports', id: report })).outcome).toBe('upheld')
    expect(await world.toldTo(reporter)).toEqual(['report.received', 'report.settled', 'report.settled'])
  })

  it('should be twenty a day for a newcomer', async () => {
    const busy = await world.createMember({})
    const replies: Reply[] = []
    for (let n = 0; n < 21; n += 1)
      replies.push(await world.writeReply(world.moderator, topic, `A word of the team, number ${n}.`))
    for (const reply of replies.slice(0, 20)) await world.report(busy, world.reply(reply))
    const last = replies[20]
    expect(last).toBeDefined()
    if (!last) return
    await expect(world.report(busy, world.reply(last))).rejects.toMatchObject({
      code: 'TOO_MANY_REPORTS',
      status: 429,
    })
    world.clock.forward(25 * 3600)
    await expect(world.report(busy, world.reply(last))).resolves.toMatchObject({})
  })

  it('should keep the evidence when the author changes or deletes it', async () => {
    const reply = await written(world.author, 'You people are all too slow for me.')
    const { report } = await world.report(world.reader, world.reply(reply))
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'What a lovely day it is.' },
      overrideAccess: false,
      req: await world.requestOf(world.author),
    })
    await world.payload.delete({ collection: 'replies', id: reply.id })
    const row = await world.payload.findByID({ collection: 'reports', id: report, depth: 0 })
    expect(row).toMatchObject({ evidence: { text: 'You people are all too slow for me.' }, outcome: 'open' })
  })

  it('should take profiles, and show who reported to the team and the sender alone', async () => {
    const { report } = await world.report(world.reader, {
      target: { collection: 'members', id: world.author.id },
      rule: 'no-ads',
    })
    expect(await world.caseOf(world.author, 'members')).toMatchObject({ status: 'open', kind: 'members' })
    const seenBy = async (member: Member | null) =>
      (
        await world.payload.find({
          collection: 'reports',
          where: { id: { equals: report } },
          overrideAccess: false,
          depth: 0,
          req: await world.requestOf(member),
        })
      ).docs
    const other = await world.createMember({})
    for (const member of [other, world.author]) expect(await seenBy(member)).toEqual([])
    await expect(seenBy(null)).rejects.toMatchObject({ status: 403 })
    expect((await seenBy(world.reader))[0]).toMatchObject({ id: report, rule: 'no-ads' })
    expect((await seenBy(world.reader))[0]).not.toHaveProperty('weight')
    expect((await seenBy(world.moderator))[0]).toMatchObject({ weight: 1 })
    for (const by of [world.reader, world.moderator])
      await expect(
        world.payload.update({
          collection: 'reports',
          id: report,
          data: { outcome: 'upheld' },
          overrideAccess: false,
          req: await world.requestOf(by),
        }),
      ).rejects.toMatchObject({ status: 403 })
  })
})
