import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootRedress, type RedressWorld } from './world'

type Statement = {
  kind: string
  case: number | null
  automated: boolean
  noticed: string
  rule: { en: string; fr: string } | null
  facts: string | null
  codeVersion: number | null
  appealUntil: string | null
  overturnedAt: string | null
  appeal: { status: string; reasons: string | null } | null
}

describe('a decision about somebody', () => {
  let world: RedressWorld
  const note = 'It was a quotation from a film.'
  beforeAll(async () => {
    world = await bootRedress()
  })
  afterAll(() => world.stop())

  const mine = async (who: RedressWorld['author']): Promise<Statement[]> =>
    world.call('myStatements', {}, who)
  /** A reply of a new member that a moderator rejected. */
  const rejected = async () => {
    const author = await world.createMember({})
    const reply = await world.written(author)
    await world.call(
      'reportContent',
      { target: { collection: 'replies', id: reply.id }, rule: 'respect' },
      world.reader,
    )
    await world.decide(reply, 'reject', world.moderator)
    const found = await world.caseOf(reply)
    return { author, reply, caseId: found?.id ?? 0 }
  }

  it('should state its reasons: facts, rule, who noticed, by a person, until when it is appealed against', async () => {
    const { author, caseId } = await rejected()
    expect(await mine(author)).toMatchObject([
      {
        kind: 'hidden',
        case: caseId,
        automated: false,
        noticed: 'reports',
        rule: { en: 'Respect', fr: 'Respect (fr)' },
        codeVersion: 3,
        facts: 'Not like this, please.',
        overturnedAt: null,
        appeal: null,
      },
    ])
    const [statement] = await mine(author)
    const days = (Date.parse(statement?.appealUntil ?? '') - world.clock.now.getTime()) / 86_400_000
    expect(Math.round(days)).toBe(183)
    expect(await mine(world.reader)).toEqual([])
  })

  it('should say of what the machine refuses that no person has decided', async () => {
    const author = await world.createMember({})
    const vile = await world.written(author, 'I will kill you, you fucking asshole. You should die, bitch.')
    await world.work()
    expect(vile.moderation).toBe('rejected')
    expect(await mine(author)).toMatchObject([
      { kind: 'hidden', automated: true, noticed: 'machine', rule: null, appealUntil: null },
    ])
  })

  it('should be decided again by somebody else, and shown again when they follow', async () => {
    const { author, reply, caseId } = await rejected()
    await world.call('appealDecision', { case: caseId, note }, author)
    expect(await world.caseOf(reply)).toMatchObject({ status: 'open', notBy: world.moderator.id })
    await expect(world.decide(reply, 'approve', world.moderator)).rejects.toMatchObject({
      code: 'OWN_DECISION',
    })
    await world.decide(reply, 'approve', world.colleague)
    expect((await world.payload.findByID({ collection: 'replies', id: reply.id })).moderation).toBe(
      'approved',
    )
    const [statement] = await mine(author)
    expect(statement?.appeal).toMatchObject({ status: 'upheld' })
    expect(statement?.overturnedAt).not.toBeNull()
    expect(world.mailsTo(author.email).map(({ subject }) => subject)).toContain('Your appeal was followed')
  })

  it('should be appealed against once, in its time, by whom it concerns, with words', async () => {
    const { author, caseId } = await rejected()
    const appeal = (who: RedressWorld['author'] | null, input: object = {}) =>
      world.call('appealDecision', { case: caseId, note, ...input }, who)
    await expect(appeal(null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    await expect(appeal(world.reader)).rejects.toMatchObject({ code: 'DECISION_NOT_FOUND' })
    await expect(appeal(author, { note: 'No.' })).rejects.toMatchObject({ code: 'NOTE_REQUIRED' })
    await expect(appeal(null, { token: 'v1.forged' })).rejects.toMatchObject({ code: 'DECISION_NOT_FOUND' })
    const both = await Promise.allSettled([appeal(author), appeal(author)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(appeal(author)).rejects.toMatchObject({ code: 'ALREADY_APPEALED' })

    const late = await rejected()
    world.forwardDays(184)
    await expect(
      world.call('appealDecision', { case: late.caseId, note }, late.author),
    ).rejects.toMatchObject({ code: 'APPEAL_TOO_LATE', status: 410 })
  })

  it('should stand when somebody else finds so, with their reasons', async () => {
    const { author, reply, caseId } = await rejected()
    await world.call('appealDecision', { case: caseId, note }, author)
    await world.decide(reply, 'reject', world.colleague)
    const appeals = await world.payload.find({ collection: 'appeals', where: { case: { equals: caseId } } })
    expect(appeals.docs).toMatchObject([{ status: 'rejected', reasons: 'Not like this, please.' }])
  })

  it('should let a member whose report was not followed object', async () => {
    const reply = await world.written(await world.createMember({}))
    const reporter = await world.createMember({})
    const { report } = await world.call<{ report: number }>(
      'reportContent',
      { target: { collection: 'replies', id: reply.id }, rule: 'no-ads' },
      reporter,
    )
    await expect(world.call('appealDecision', { report, note }, reporter)).rejects.toMatchObject({
      code: 'DECISION_NOT_FOUND',
    })
    await world.decide(reply, 'approve', world.moderator)
    await expect(world.call('appealDecision', { report, note }, world.reader)).rejects.toMatchObject({
      code: 'DECISION_NOT_FOUND',
    })
    await world.call('appealDecision', { report, note }, reporter)
    await world.decide(reply, 'hide', world.colleague)
    const appeals = await world.payload.find({
      collection: 'appeals',
      where: { member: { equals: reporter.id } },
    })
    expect(appeals.docs).toMatchObject([{ about: 'report', status: 'upheld' }])
  })

  it('should take a sanction back when its appeal is followed, by the link of its mail, not by who imposed it', async () => {
    const member = await world.createMember({ locale: 'fr' })
    const { sanction } = await world.call<{ sanction: number }>(
      'sanctionMember',
      { member: member.id, kind: 'ban', rule: 'respect', facts: 'You insulted three members.' },
      world.moderator,
    )
    await world.work()
    const [mail] = world.mailsTo(member.email)
    expect(mail?.subject).toBe('Votre compte est fermé')
    expect(mail?.text).toContain('You insulted three members.')
    expect(mail?.text).toContain('Respect (fr)')
    const token = world.tokenIn(mail)
    expect(await world.call('statement', { token }, null)).toMatchObject({ kind: 'ban', sanction })
    const { appeal } = await world.call<{ appeal: number }>('appealDecision', { token, note }, null)
    const decideAppeal = (by: RedressWorld['author'], outcome: string, words = 'It was one evening only.') =>
      world.call('decideAppeal', { appeal, outcome, note: words }, by)
    await expect(decideAppeal(world.reader, 'upheld')).rejects.toMatchObject({ code: 'MODERATORS_ONLY' })
    await expect(decideAppeal(world.moderator, 'rejected')).rejects.toMatchObject({ code: 'OWN_DECISION' })
    await expect(decideAppeal(world.colleague, 'upheld', 'No.')).rejects.toMatchObject({
      code: 'NOTE_REQUIRED',
    })
    await decideAppeal(world.colleague, 'upheld')
    await expect(decideAppeal(world.colleague, 'upheld')).rejects.toMatchObject({ code: 'APPEAL_DECIDED' })
    await world.work()
    expect(await world.call('mySanctions', {}, member)).toMatchObject([{ holds: false }])
    expect(
      await world.call('proposedSanction', { member: member.id, rule: 'respect' }, world.moderator),
    ).toMatchObject({ before: 0 })
    expect(world.mailsTo(member.email).map(({ subject }) => subject)).toEqual([
      'Votre compte est fermé',
      'Votre sanction est levée',
      'Votre recours est suivi',
    ])
  })

  it('should warn formally by a decision of a case', async () => {
    const author = await world.createMember({})
    const reply = await world.written(author)
    await world.call(
      'reportContent',
      { target: { collection: 'replies', id: reply.id }, rule: 'respect' },
      world.reader,
    )
    await world.decide(reply, 'warn', world.moderator)
    expect(await world.call('mySanctions', {}, author)).toMatchObject([{ kind: 'warning', rule: 'respect' }])
    expect(await mine(author)).toMatchObject([{ kind: 'warning' }])
  })

  it('should be counted for everybody, once a day, naming nobody', async () => {
    const year = world.clock.now.getUTCFullYear()
    await world.work('transparency')
    const ask = () => world.call<Record<string, unknown> | null>('transparency', { year }, null)
    const figures = await ask()
    expect(figures).toMatchObject({
      year,
      isOver: false,
      sanctions: {
        total: 2,
        byKind: [
          { name: 'ban', count: 1 },
          { name: 'warning', count: 1 },
        ],
      },
      sanctionsTakenBack: 1,
      appeals: {
        byOutcome: [
          { name: 'open', count: 1 },
          { name: 'rejected', count: 1 },
          { name: 'upheld', count: 3 },
        ],
      },
      appealErrorRate: 0.75,
    })
    expect(await world.call('transparencyYears', {}, null)).toEqual([year])
    expect(await world.call('transparency', { year: year - 30 }, null)).toBeNull()
    const { id: member } = await world.createMember({})
    await world.call(
      'sanctionMember',
      { member, kind: 'warning', rule: 'respect', facts: 'You insulted three members.' },
      world.moderator,
    )
    await world.work('transparency')
    expect(await ask()).toEqual(figures)
    world.forwardDays(1)
    await world.work('transparency')
    expect(await ask()).toMatchObject({ sanctions: { total: 3 } })
    const { docs } = await world.payload.find({ collection: 'transparency-years', overrideAccess: false })
    expect(docs.map((row) => row.year).sort()).toEqual([year - 1, year])
    const said = JSON.stringify(docs)
    for (const { handle, email } of [world.author, world.reader, world.moderator]) {
      expect(said).not.toContain(handle)
      expect(said).not.toContain(email)
    }
  })
})
