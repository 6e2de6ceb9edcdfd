import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientHeader } from '../../src/config/clientHeader'
import { hubCustom } from '../../src/config/hubCustom'
import { documentId } from '../../src/database/documentId'
import type { Member, Topic } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from '../moderation/world'

type Input = {
  member: number | string
  kind: string
  hours?: number | null
  rule?: string
  facts?: string
  note?: string
  case?: number | string
}

const facts = 'You insulted three members in one evening.'

describe('a sanction', () => {
  let world: World
  let admin: Member
  let topic: Topic
  beforeAll(async () => {
    world = await bootWorld({ moderation: { checks: { repetition: false, rate: false } } })
    admin = await world.createMember({ handle: 'the-admin', roles: ['member', 'admin'] })
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  })
  afterAll(() => world.stop())

  const sanction = async (by: Member | null, input: Input) =>
    operationOf<object, { sanction: number; endsAt: string | null }>(world.payload, 'sanctionMember')(
      { rule: 'respect', facts, ...input },
      await world.requestOf(by),
    )
  const lift = async (by: Member, id: number) =>
    operationOf(world.payload, 'liftSanction')(
      { sanction: id, reason: 'We looked again.' },
      await world.requestOf(by),
    )
  const logIn = (member: Member, headers: Record<string, string> = {}) =>
    world.payload.login({
      collection: 'members',
      data: { email: member.email, password: testPassword },
      req: { headers: new Headers(headers) },
    })
  const work = async () => {
    for (const name of ['sanctions', 'outbox', 'traces'])
      await hubCustom(world.payload.config)
        .tasks.find((task) => task.name === name)
        ?.run({ payload: world.payload, signal: new AbortController().signal })
  }
  const toldTo = async (member: Member) => {
    await work()
    const { docs } = await world.payload.find({
      collection: 'notifications',
      where: { member: { equals: member.id } },
      sort: 'id',
      pagination: false,
      depth: 0,
    })
    return docs.map(({ kind }) => kind).filter((kind) => kind.startsWith('sanction.'))
  }

  it('should silence: reads and writes nothing, until exactly its end, whether or not a worker runs', async () => {
    const member = await world.createMember({})
    const reply = await world.writeReply(member, topic, 'A word before the silence.')
    const { endsAt } = await sanction(world.moderator, { member: member.id, kind: 'silence', hours: 24 })
    expect(endsAt).toBe(new Date(world.clock.now.getTime() + 24 * 3_600_000).toISOString())
    const write = async () =>
      world.payload.create({
        collection: 'replies',
        data: { topic: topic.id, body: 'A word.', language: 'en' } as never,
        overrideAccess: false,
        req: await world.requestOf(member),
      })
    await expect(write()).rejects.toMatchObject({ code: 'SILENCED', status: 403 })
    await expect(
      world.payload.update({
        collection: 'replies',
        id: reply.id,
        data: { body: 'Other words.' },
        overrideAccess: false,
        req: await world.requestOf(member),
      }),
    ).rejects.toMatchObject({ code: 'SILENCED' })
    expect((await logIn(member)).user?.id).toBe(member.id)
    world.clock.forward(24 * 3600 - 1)
    await expect(write()).rejects.toMatchObject({ code: 'SILENCED' })
    world.clock.forward(1)
    await expect(write()).resolves.toMatchObject({ body: 'A word.' })
    expect(await toldTo(member)).toEqual(['sanction.imposed', 'sanction.ended'])
    // Once, however often the worker looks.
    expect(await toldTo(member)).toEqual(['sanction.imposed', 'sanction.ended'])
  })

  it('should suspend: sessions end, and logging in is refused to who knows the password, until its end', async () => {
    const member = await world.createMember({})
    const { token } = await logIn(member)
    const who = async () =>
      (await world.payload.auth({ headers: new Headers({ authorization: `JWT ${String(token)}` }) })).user
    expect((await who())?.id).toBe(member.id)
    await sanction(world.moderator, { member: member.id, kind: 'suspension', hours: 72 })
    expect(await who()).toBeNull()
    await expect(logIn(member)).rejects.toMatchObject({ code: 'SUSPENDED', status: 403 })
    await expect(
      world.payload.login({ collection: 'members', data: { email: member.email, password: 'a wrong one' } }),
    ).rejects.toMatchObject({ name: 'AuthenticationError' })
    await expect(
      operationOf(world.payload, 'logIn')(
        { email: member.email, password: testPassword },
        await world.requestOf(null),
      ),
    ).rejects.toMatchObject({ code: 'SUSPENDED' })
    world.clock.forward(72 * 3600)
    expect((await logIn(member)).user?.id).toBe(member.id)
  })

  it('should exclude for good, and be lifted', async () => {
    const member = await world.createMember({})
    const { sanction: id, endsAt } = await sanction(world.moderator, { member: member.id, kind: 'ban' })
    expect(endsAt).toBeNull()
    world.clock.forward(3 * 365 * 24 * 3600)
    await expect(logIn(member)).rejects.toMatchObject({ code: 'SUSPENDED' })
    await expect(lift(world.author, id)).rejects.toMatchObject({ code: 'MODERATORS_ONLY' })
    await lift(world.colleague, id)
    expect((await logIn(member)).user?.id).toBe(member.id)
    await expect(lift(world.colleague, id)).rejects.toMatchObject({ code: 'SANCTION_OVER' })
    expect(await toldTo(member)).toEqual(['sanction.imposed', 'sanction.lifted'])
  })

  it('should be refused without a rule in force, with no or an endless time, and without facts', async () => {
    const { id: member } = await world.createMember({})
    const refused: [Omit<Input, 'member'>, string][] = [
      [{ kind: 'silence', hours: 24, rule: 'no-such-rule' }, 'UNKNOWN_RULE'],
      [{ kind: 'silence', hours: 0 }, 'DURATION_INVALID'],
      [{ kind: 'silence' }, 'DURATION_INVALID'],
      [{ kind: 'suspension', hours: 365 * 24 + 1 }, 'DURATION_INVALID'],
      [{ kind: 'ban', hours: 24 }, 'DURATION_INVALID'],
      [{ kind: 'warning', facts: 'Bad.' }, 'FACTS_REQUIRED'],
    ]
    for (const [input, code] of refused)
      await expect(sanction(world.moderator, { member, ...input })).rejects.toMatchObject({ code })
    await expect(sanction(world.moderator, { member: 999_999, kind: 'warning' })).rejects.toMatchObject({
      code: 'MEMBER_NOT_FOUND',
    })
  })

  it('should not be a member’s to impose, nor against oneself, an equal, or the only administrator', async () => {
    const warn = { kind: 'warning' }
    for (const by of [null, world.reader])
      await expect(sanction(by, { member: world.author.id, ...warn })).rejects.toMatchObject({
        code: 'MODERATORS_ONLY',
      })
    await expect(sanction(world.moderator, { member: world.moderator.id, ...warn })).rejects.toMatchObject({
      code: 'OWN_SANCTION',
    })
    for (const equal of [world.colleague, admin])
      await expect(sanction(world.moderator, { member: equal.id, ...warn })).rejects.toMatchObject({
        code: 'ADMIN_NEEDED',
      })
    await expect(sanction(admin, { member: admin.id, ...warn })).rejects.toMatchObject({
      code: 'OWN_SANCTION',
    })
    await expect(sanction(admin, { member: world.colleague.id, ...warn })).resolves.toMatchObject({
      kind: 'warning',
    })
  })

  it('should follow the ladder of what went before, without what was taken back, for a year', async () => {
    const member = await world.createMember({})
    const proposed = async () =>
      operationOf<object, { kind: string; hours: number | null; before: number }>(
        world.payload,
        'proposedSanction',
      )({ member: member.id, rule: 'respect' }, await world.requestOf(world.moderator))
    expect(await proposed()).toEqual({ kind: 'warning', hours: null, before: 0 })
    await sanction(world.moderator, { member: member.id, kind: 'warning' })
    expect(await proposed()).toEqual({ kind: 'silence', hours: 24, before: 1 })
    await sanction(world.moderator, { member: member.id, kind: 'silence', hours: 24 })
    expect(await proposed()).toEqual({ kind: 'silence', hours: 72, before: 2 })
    world.clock.forward(366 * 24 * 3600)
    expect(await proposed()).toEqual({ kind: 'warning', hours: null, before: 0 })
  })

  it('should be shown to its member with its reasons, to the team, and to nobody else', async () => {
    const member = await world.createMember({})
    const { sanction: id } = await sanction(world.moderator, {
      member: member.id,
      kind: 'silence',
      hours: 24,
      note: 'We would like to see you back.',
    })
    const mine = async (who: Member) =>
      operationOf<object, object[]>(world.payload, 'mySanctions')({}, await world.requestOf(who))
    expect(await mine(member)).toMatchObject([
      {
        sanction: id,
        kind: 'silence',
        rule: 'respect',
        ruleTitle: { en: 'Respect', fr: 'Respect (fr)' },
        codeVersion: 3,
        facts,
        note: 'We would like to see you back.',
        holds: true,
      },
    ])
    expect(await mine(world.reader)).toEqual([])
    const seenBy = async (who: Member) =>
      (
        await world.payload.find({
          collection: 'sanctions',
          where: { id: { equals: id } },
          overrideAccess: false,
          depth: 0,
          req: await world.requestOf(who),
        })
      ).docs
    expect(await seenBy(world.reader)).toEqual([])
    expect((await seenBy(member))[0]).not.toHaveProperty('by')
    expect((await seenBy(world.colleague))[0]).toMatchObject({ by: world.moderator.id })
    for (const who of [member, world.moderator, admin])
      await expect(
        world.payload.update({
          collection: 'sanctions',
          id,
          data: { endsAt: world.clock.now.toISOString() },
          overrideAccess: false,
          req: await world.requestOf(who),
        }),
      ).rejects.toMatchObject({ status: 403 })
  })

  it('should stand in the log of the case that led to it', async () => {
    const vile = await world.writeReply(world.author, topic, 'Shut up you asshole, nobody asked you.')
    const found = async () =>
      (
        await world.payload.find({
          collection: 'moderation-cases',
          where: { key: { equals: `replies:${vile.id}` } },
          depth: 0,
        })
      ).docs[0]
    const caseId = (await found())?.id
    expect(caseId).toBeDefined()
    const { sanction: id } = await sanction(world.moderator, {
      member: world.author.id,
      kind: 'warning',
      case: caseId ?? 0,
    })
    const log = await world.payload.find({
      collection: 'moderation-log',
      where: { case: { equals: caseId } },
      sort: 'number',
      depth: 0,
    })
    expect(log.docs.at(-1)).toMatchObject({
      action: 'sanctioned',
      actor: world.moderator.id,
      rule: 'respect',
      facts: { sanction: id, kind: 'warning' },
    })
    expect((await found())?.status).toBe('open')
  })

  it('should be imposed beside a case as the queue asks for it, and told with the reasons', async () => {
    const member = await world.createMember({ handle: 'rude-in-the-queue' })
    const vile = await world.writeReply(member, topic, 'Shut up you asshole, nobody asked you.')
    const caseOfReply = async () =>
      (
        await world.payload.find({
          collection: 'moderation-cases',
          where: { key: { equals: `replies:${vile.id}` } },
          depth: 0,
        })
      ).docs[0]
    const opened = await caseOfReply()
    const asked = { member: String(member.id), rule: 'respect' }
    const proposed = await operationOf<object, { kind: 'warning'; hours: number | null; before: number }>(
      world.payload,
      'proposedSanction',
    )(asked, await world.requestOf(world.moderator))
    expect(proposed).toMatchObject({ kind: 'warning', hours: null, before: 0 })
    // Ids are texts in the browser.
    const imposed = await operationOf<object, { sanction: number }>(world.payload, 'sanctionMember')(
      { ...asked, kind: 'silence', hours: 24, facts, note: 'Take a walk.', case: String(opened?.id) },
      await world.requestOf(world.moderator),
    )
    expect(
      await world.payload.findByID({ collection: 'sanctions', id: imposed.sanction, depth: 0 }),
    ).toMatchObject({ member: member.id, by: world.moderator.id, case: opened?.id, kind: 'silence' })
    // The text is decided on its own, and the case says what followed already.
    expect(await caseOfReply()).toMatchObject({ status: 'open', version: (opened?.version ?? 0) + 1 })
    const detail = await operationOf<object, { log: { action: string; by: string | null }[] }>(
      world.payload,
      'moderationCase',
    )({ id: opened?.id }, await world.requestOf(world.moderator))
    expect(detail.log[0]).toMatchObject({ action: 'sanctioned' })
    await work()
    const { docs } = await world.payload.find({
      collection: 'statements',
      where: { member: { equals: member.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ facts, rule: 'respect' }])
    expect(
      await operationOf<object, { before: number }>(world.payload, 'proposedSanction')(
        asked,
        await world.requestOf(world.moderator),
      ),
    ).toMatchObject({ kind: 'silence', before: 1 })
    await expect(
      sanction(world.moderator, {
        member: member.id,
        kind: 'warning',
        case: documentId(world.payload, 'nothing'),
      }),
    ).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' })
  })

  it('should have the queue notice who comes back under another name, and do nothing by itself', async () => {
    const [out, back, neighbour] = [
      await world.createMember({ handle: 'thrown-out' }),
      await world.createMember({ handle: 'new-name' }),
      await world.createMember({ handle: 'a-neighbour' }),
    ]
    const from = (address: string) => ({ [clientHeader]: address, 'user-agent': 'Mozilla/5.0 Firefox/133.0' })
    await logIn(out, from('203.0.113.7'))
    await logIn(neighbour, from('198.51.100.1'))
    await sanction(world.moderator, { member: out.id, kind: 'ban' })
    world.clock.forward(8 * 24 * 3600)
    await logIn(back, from('203.0.113.7'))
    await logIn(neighbour, from('198.51.100.1'))
    const caseOf = async (member: Member) =>
      (
        await world.payload.find({
          collection: 'moderation-cases',
          where: { key: { equals: `members:${member.id}` } },
          depth: 0,
        })
      ).docs[0]
    expect(await caseOf(back)).toMatchObject({
      status: 'open',
      kind: 'members',
      reasons: [
        { check: 'evasion', code: 'address', evidence: '@thrown-out' },
        { check: 'evasion', code: 'device', evidence: '@thrown-out' },
      ],
    })
    expect(await caseOf(neighbour)).toBeUndefined()
    expect((await logIn(back, from('203.0.113.7'))).user?.id).toBe(back.id)
    const traces = await world.payload.find({ collection: 'member-traces', pagination: false, depth: 0 })
    expect(JSON.stringify(traces.docs)).not.toContain('203.0.113')
    world.clock.forward(29 * 24 * 3600)
    await work()
    expect((await world.payload.count({ collection: 'member-traces' })).totalDocs).toBe(0)
  })
})
