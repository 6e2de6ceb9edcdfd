import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member, ModerationCase, Reply, Topic } from '../../src/payload-types'
import type { CaseDetail } from '../../src/plugins/moderation/operations/moderationCase'
import type { Queue } from '../../src/plugins/moderation/operations/moderationQueue'
import type { Replay } from '../../src/plugins/moderation/operations/replayDecision'
import { entriesOf } from '../../src/plugins/moderation/entries'
import { rebuild } from '../../src/plugins/moderation/project'
import { itNeeding } from '../helpers/mongo'
import { bootWorld, vileBody, type World } from './world'

let world: World
let topic: Topic
let manager: Member
beforeAll(async () => {
  world = await bootWorld()
  manager = await world.createMember({ handle: 'the-manager', roles: ['member', 'manager'] })
  topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
})
afterAll(() => world.stop())
afterEach(() => world.clock.forward(60))

const held = async (body = vileBody): Promise<{ reply: Reply; case: ModerationCase; author: Member }> => {
  const author = await world.createMember({ locale: 'fr' })
  const reply = await world.writeReply(author, topic, body)
  return { reply, case: await caseOf(reply), author }
}
const caseOf = async (reply: Reply): Promise<ModerationCase> => {
  const { docs } = await world.payload.find({
    collection: 'moderation-cases',
    where: { key: { like: `replies:${reply.id}` } },
    depth: 0,
  })
  if (!docs[0]) throw new Error('There is no case.')
  return docs[0]
}
const act = async <Result = unknown>(member: Member | null, name: string, input: object): Promise<Result> => {
  const operation = hubCustom(world.payload.config)
    .graphql.map(({ mutations, queries }) => mutations?.[name] ?? queries?.[name])
    .find((each) => each !== undefined)
  if (!operation) throw new Error(`There is no ${name}.`)
  return (await operation(input as never, await world.requestOf(member))) as Result
}
const replyNow = (reply: Reply) => world.payload.findByID({ collection: 'replies', id: reply.id, depth: 0 })
const topics = async (topic: string) =>
  (
    await world.payload.find({ collection: 'outbox', where: { topic: { equals: topic } }, pagination: false })
  ).docs.map(({ payload }) => payload)

describe('the queue', () => {
  it('should be for moderators only, whatever is asked of it', async () => {
    const { case: opened } = await held()
    const asked: [string, object][] = [
      ['moderationQueue', {}],
      ['moderationCase', { id: opened.id }],
      ['claimCase', { case: opened.id }],
      ['releaseCase', { case: opened.id }],
      ['decideCases', { cases: [], decision: 'approve' }],
      ['undoDecision', { case: opened.id }],
      ['noteOnCase', { case: opened.id, remark: 'Hm.' }],
      ['askSecondOpinion', { case: opened.id }],
      ['giveOpinion', { case: opened.id, advice: 'approve' }],
      ['replayDecision', { case: opened.id, number: 1 }],
    ]
    for (const member of [null, world.reader, world.author])
      for (const [name, input] of asked)
        await expect(act(member, name, input)).rejects.toMatchObject({ code: 'MODERATORS_ONLY' })
  })

  it('should show the most urgent first, page by page, and weigh anew as cases age', async () => {
    const mild = await held('Only an asshole would grind it so.')
    const grave = await held('I will kill you, you asshole. Kill yourself.')
    const page = await act<Queue>(world.moderator, 'moderationQueue', { first: 1 })
    expect(page.cases).toHaveLength(1)
    const all = await act<Queue>(world.moderator, 'moderationQueue', { first: 100 })
    const order = all.cases.map(({ id }) => id)
    expect(page.cases[0]?.id).toBe(order[0])
    const next = await act<Queue>(world.moderator, 'moderationQueue', { first: 100, after: page.end })
    expect([...page.cases, ...next.cases].map(({ id }) => id)).toEqual(order)
    expect(order.indexOf(grave.case.id)).toBeLessThan(order.indexOf(mild.case.id))
    expect(all.counts.open).toBe(order.length)

    world.clock.forward(10 * 3600)
    const before = all.cases.find(({ id }) => id === mild.case.id)?.urgency ?? 0
    const task = hubCustom(world.payload.config).tasks.find(({ name }) => name === 'moderation urgency')
    await task?.run({ payload: world.payload, signal: new AbortController().signal })
    const after = await act<Queue>(world.moderator, 'moderationQueue', { first: 100 })
    expect(after.cases.find(({ id }) => id === mild.case.id)?.urgency).toBeGreaterThan(before)
  })

  it('should show a case with its post, its thread, its author, its reasons and the rules', async () => {
    const { case: opened, reply, author } = await held()
    const shown = await act<CaseDetail>(world.moderator, 'moderationCase', { id: opened.id })
    expect(shown).toMatchObject({
      post: { id: reply.id, text: vileBody, under: topic.title },
      evidence: { text: vileBody },
      author: { handle: author.handle, language: 'fr', standing: 'newcomer', approved: 0, rejected: 0 },
      offered: expect.arrayContaining(['approve', 'edit', 'hide', 'reject', 'warn']),
      undoUntil: null,
    })
    expect(shown.post?.around.find(({ isThis }) => isThis)?.id).toBe(reply.id)
    expect(shown.rules.map(({ key }) => key)).toEqual(['respect', 'no-ads'])
    expect(shown.reasons[0]).toMatchObject({ text: 'Insult', evidence: 'asshole' })
  })

  it('should find what was decided about the same words, whoever wrote them', async () => {
    const first = await held(
      'You are an asshole and your whole coffee corner smells of it, believe me my friend.',
    )
    await act(world.moderator, 'decideCase', { case: first.case.id, decision: 'reject', rule: 'respect' })
    const second = await held(
      'You are an  ASSHOLE and your whole coffee corner smells of it – believe me, my friend!',
    )
    const shown = await act<CaseDetail>(world.moderator, 'moderationCase', { id: second.case.id })
    expect(shown.alike).toContainEqual(
      expect.objectContaining({ id: first.case.id, likeness: 1, moderation: 'rejected', rule: 'respect' }),
    )
  })
})

describe('a claim', () => {
  it('should keep colleagues from deciding, end by itself, and be given back', async () => {
    const { case: opened } = await held()
    const claim = await act<{ until: string }>(world.moderator, 'claimCase', { case: opened.id })
    expect(new Date(claim.until).getTime() - world.clock.now.getTime()).toBe(15 * 60_000)
    await expect(act(world.colleague, 'claimCase', { case: opened.id })).rejects.toMatchObject({
      code: 'CASE_CLAIMED',
      status: 409,
    })
    await expect(
      act(world.colleague, 'decideCase', { case: opened.id, decision: 'approve' }),
    ).rejects.toMatchObject({ code: 'CASE_CLAIMED' })
    const mine = await act<Queue>(world.moderator, 'moderationQueue', { view: 'mine' })
    expect(mine.cases.map(({ id }) => id)).toEqual([opened.id])

    // A stale claim: its time is over, and a colleague has taken the case.
    world.clock.forward(16 * 60)
    await act(world.colleague, 'claimCase', { case: opened.id })
    await expect(
      act(world.moderator, 'decideCase', { case: opened.id, decision: 'approve' }),
    ).rejects.toMatchObject({ code: 'CASE_CLAIMED' })
    // Not mine to give back: nothing changes.
    expect(await act(world.moderator, 'releaseCase', { case: opened.id })).toMatchObject({
      claimedBy: world.colleague.id,
    })
    await act(world.colleague, 'releaseCase', { case: opened.id })
    await act(world.moderator, 'decideCase', { case: opened.id, decision: 'approve' })
    await expect(act(world.colleague, 'claimCase', { case: opened.id })).rejects.toMatchObject({
      code: 'CASE_CHANGED',
    })
  })

  itNeeding('transactions', 'the second has to see what the first did')(
    'should be got by one of two at once',
    async () => {
      const { case: opened } = await held()
      const answers = await Promise.allSettled([
        act(world.moderator, 'claimCase', { case: opened.id }),
        act(world.colleague, 'claimCase', { case: opened.id }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    },
  )
})

describe('decisions', () => {
  it('should show an edited text, tell its author what was changed, and keep what it said', async () => {
    const { case: opened, reply } = await held('Shut up you asshole, and use a burr grinder.')
    await act(world.moderator, 'decideCase', {
      case: opened.id,
      decision: 'edit',
      rule: 'respect',
      text: 'Use a burr grinder.',
      note: 'Without the insult it is good advice.',
    })
    expect(await replyNow(reply)).toMatchObject({ body: 'Use a burr grinder.', moderation: 'approved' })
    expect(await topics('moderation.decided')).toContainEqual(
      expect.objectContaining({
        id: reply.id,
        decision: 'edit',
        change: { before: 'Shut up you asshole, and use', after: 'Use' },
      }),
    )
    const { docs } = await world.payload.find({
      collection: 'moderation-evidence',
      where: { case: { equals: opened.id } },
      sort: 'number',
    })
    expect(docs.map(({ text }) => text)).toEqual([
      'Shut up you asshole, and use a burr grinder.',
      'Use a burr grinder.',
    ])
  })

  it('should hide a text until its author edits it, which brings it back into the queue', async () => {
    const { case: opened, reply, author } = await held()
    await act(world.moderator, 'decideCase', { case: opened.id, decision: 'hide', rule: 'respect' })
    expect(await caseOf(reply)).toMatchObject({ status: 'decided', moderation: 'held' })
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'I take that back.' },
      overrideAccess: false,
      req: await world.requestOf(author),
    })
    expect(await caseOf(reply)).toMatchObject({ status: 'open', moderation: 'held' })
  })

  it('should warn: the text stands, the author is told under which rule', async () => {
    const { case: opened, reply } = await held()
    await act(world.moderator, 'decideCase', { case: opened.id, decision: 'warn', rule: 'respect' })
    expect(await replyNow(reply)).toMatchObject({ moderation: 'approved' })
    expect(await topics('moderation.decided')).toContainEqual(
      expect.objectContaining({ id: reply.id, decision: 'warn', rule: 'respect' }),
    )
  })

  it.each(['edit', 'hide', 'reject', 'warn', 'split'])(
    'should ask for a rule before "%s"',
    async (decision) => {
      const { case: opened } = await held()
      await expect(act(world.moderator, 'decideCase', { case: opened.id, decision })).rejects.toMatchObject({
        code: 'RULE_REQUIRED',
      })
    },
  )

  it('should refuse an edit without words', async () => {
    const { case: opened } = await held()
    await expect(
      act(world.moderator, 'decideCase', { case: opened.id, decision: 'edit', rule: 'respect', text: ' ' }),
    ).rejects.toMatchObject({ code: 'TEXT_REQUIRED', data: { field: 'text' } })
  })

  it('should not be taken by whoever wrote the post', async () => {
    const { case: opened, reply } = await held()
    await world.payload.update({
      collection: 'members',
      id: opened.author as number,
      data: { roles: ['member', 'moderator'] },
    })
    const self = await world.payload.findByID({ collection: 'members', id: opened.author as number })
    for (const input of [
      { case: opened.id, decision: 'approve' },
      { case: opened.id, decision: 'reject', rule: 'respect' },
    ])
      await expect(act(self, 'decideCase', input)).rejects.toMatchObject({ code: 'OWN_POST', status: 403 })
    expect(
      await act(self, 'decideCases', { cases: [{ case: opened.id, version: 1 }], decision: 'approve' }),
    ).toEqual({ answers: [{ case: opened.id, version: null, error: 'OWN_POST' }] })
    expect((await act<CaseDetail>(self, 'moderationCase', { id: opened.id })).offered).toEqual([])
    expect(await replyNow(reply)).toMatchObject({ moderation: 'held' })
  })

  it('should be taken for many at once, each for itself', async () => {
    const cases = [await held(), await held(), await held()]
    const [one, two, three] = cases.map(({ case: opened }) => opened)
    await act(world.colleague, 'decideCase', { case: two?.id, decision: 'approve' })
    const input = {
      cases: [one, two, three].map((each) => ({ case: each?.id, version: 1 })),
      decision: 'reject',
      rule: 'respect',
    }
    expect(await act(world.moderator, 'decideCases', input)).toEqual({
      answers: [
        { case: one?.id, version: 2, error: null },
        { case: two?.id, version: null, error: 'CASE_CHANGED' },
        { case: three?.id, version: 2, error: null },
      ],
    })
    await expect(act(world.moderator, 'decideCases', { ...input, rule: 'beauty' })).rejects.toMatchObject({
      code: 'UNKNOWN_RULE',
    })
    await expect(act(world.moderator, 'decideCases', { ...input, decision: 'edit' })).rejects.toMatchObject({
      code: 'NOT_IN_BULK',
    })
  })

  itNeeding('transactions', 'what the loser did to the post is taken back')(
    'should be taken once by two who decide in bulk at the same moment',
    async () => {
      const { case: opened, reply } = await held()
      const input = { cases: [{ case: opened.id, version: 1 }] }
      await Promise.all([
        act(world.moderator, 'decideCases', { ...input, decision: 'approve' }),
        act(world.colleague, 'decideCases', { ...input, decision: 'reject', rule: 'respect' }),
      ])
      const found = await caseOf(reply)
      expect(found.version).toBe(2)
      expect((await replyNow(reply)).moderation).toBe(found.moderation)
    },
  )
})

describe('an answer of the bank', () => {
  it('should reach its author in their language, filled in', async () => {
    const answer = await world.payload.create({
      collection: 'moderation-answers',
      data: {
        name: 'Insult',
        en: 'Dear {name}, your post breaks “{rule}”: {link}',
        fr: 'Bonjour {name}, votre message enfreint « {rule} » : {link}',
      },
      overrideAccess: false,
      req: await world.requestOf(manager),
    })
    const { case: opened, author } = await held()
    await act(world.moderator, 'decideCase', {
      case: opened.id,
      decision: 'reject',
      rule: 'respect',
      answer: answer.id,
      note: 'À bientôt.',
    })
    expect((await world.payload.findByID({ collection: 'moderation-cases', id: opened.id })).note).toBe(
      `Bonjour ${author.displayName}, votre message enfreint « Respect (fr) » : http://localhost:3000/fr/code-of-conduct#respect\n\nÀ bientôt.`,
    )
  })

  it('should be refused when it names what nobody can fill in, and be for managers to write', async () => {
    const data = { name: 'Odd', en: 'Dear {nmae}', fr: 'Bonjour {name}' }
    const collection = 'moderation-answers'
    await expect(
      world.payload.create({ collection, data, overrideAccess: false, req: await world.requestOf(manager) }),
    ).rejects.toMatchObject({
      data: { errors: [{ path: 'en', message: expect.stringContaining('{nmae}') }] },
    })
    await expect(
      world.payload.create({
        collection,
        data: { ...data, en: 'Dear {name}' },
        overrideAccess: false,
        req: await world.requestOf(world.moderator),
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('taking back', () => {
  it('should restore post and case, with an entry of its own', async () => {
    const { case: opened, reply } = await held('You asshole, use a burr grinder.')
    await act(world.moderator, 'decideCase', {
      case: opened.id,
      decision: 'edit',
      rule: 'respect',
      text: 'Use a burr grinder.',
    })
    await act(world.colleague, 'undoDecision', { case: opened.id, version: 2 })
    expect(await replyNow(reply)).toMatchObject({
      body: 'You asshole, use a burr grinder.',
      moderation: 'held',
    })
    expect(await caseOf(reply)).toMatchObject({
      status: 'open',
      moderation: 'held',
      version: 3,
      openedAt: opened.openedAt,
      rule: null,
      decidedBy: null,
    })
    const log = await entriesOf(opened.id, await world.requestOf(null))
    expect(log.map(({ action, actor }) => [action, actor])).toEqual([
      ['held', null],
      ['amended', world.moderator.id],
      ['undone', world.colleague.id],
    ])
    expect(await topics('moderation.undone')).toContainEqual(
      expect.objectContaining({ case: opened.id, decision: 'edit' }),
    )
    // What is taken back is not taken back again.
    await expect(act(world.moderator, 'undoDecision', { case: opened.id })).rejects.toMatchObject({
      code: 'NOTHING_TO_UNDO',
    })
  })

  it('should not be possible after its time, nor on a case that nobody decided', async () => {
    const { case: opened } = await held()
    await expect(act(world.moderator, 'undoDecision', { case: opened.id })).rejects.toMatchObject({
      code: 'NOTHING_TO_UNDO',
    })
    await act(world.moderator, 'decideCase', { case: opened.id, decision: 'approve' })
    world.clock.forward(31 * 60)
    await expect(act(world.moderator, 'undoDecision', { case: opened.id })).rejects.toMatchObject({
      code: 'NOTHING_TO_UNDO',
    })
  })
})

describe('what moderators say to each other', () => {
  it('should change nothing of what is decided on, and reach no author', async () => {
    const { case: opened, author } = await held()
    await act(world.moderator, 'noteOnCase', { case: opened.id, remark: 'Third time this week.' })
    // Who looked at version 1 looked at the same words.
    await act(world.colleague, 'decideCase', {
      case: opened.id,
      decision: 'reject',
      rule: 'respect',
      version: 1,
    })
    const told = await topics('moderation.decided')
    expect(JSON.stringify(told)).not.toContain('Third time')
    for (const collection of ['moderation-cases', 'moderation-log', 'moderation-evidence'] as const)
      await expect(
        world.payload.find({ collection, overrideAccess: false, req: await world.requestOf(author) }),
      ).rejects.toMatchObject({ status: 403 })
  })

  it('should ask one colleague and be answered by them alone', async () => {
    const { case: opened, reply } = await held()
    await expect(
      act(world.moderator, 'askSecondOpinion', { case: opened.id, of: world.reader.id }),
    ).rejects.toMatchObject({ code: 'COLLEAGUE_NOT_FOUND' })
    await act(world.moderator, 'askSecondOpinion', {
      case: opened.id,
      of: world.colleague.id,
      remark: 'Irony?',
    })
    expect(await topics('moderation.asked')).toContainEqual({
      case: opened.id,
      by: world.moderator.id,
      of: world.colleague.id,
      remark: 'Irony?',
    })
    for (const member of [world.moderator, manager])
      await expect(act(member, 'giveOpinion', { case: opened.id, advice: 'approve' })).rejects.toMatchObject({
        code: 'NO_OPINION_ASKED',
      })
    const waiting = await act<Queue>(world.colleague, 'moderationQueue', { view: 'asked' })
    expect(waiting.cases.map(({ id }) => id)).toEqual([opened.id])
    await act(world.colleague, 'giveOpinion', {
      case: opened.id,
      advice: 'approve',
      remark: 'Among friends.',
    })
    expect(await caseOf(reply)).toMatchObject({ status: 'open', opinion: 'given', version: 3 })
    const shown = await act<CaseDetail>(world.moderator, 'moderationCase', { id: opened.id })
    expect(shown.log[0]).toMatchObject({ action: 'advised', advice: 'approve', remark: 'Among friends.' })
  })
})

describe('the record', () => {
  it('should tell every case as its log does', async () => {
    const { docs } = await world.payload.find({ collection: 'moderation-cases', pagination: false, depth: 0 })
    expect(docs.length).toBeGreaterThan(10)
    const req = await world.requestOf(null)
    for (const row of docs) {
      const told = rebuild(await entriesOf(row.id, req))
      expect(row).toMatchObject({
        status: told?.status,
        moderation: told?.moderation,
        version: told?.version,
        openedAt: told?.openedAt,
        decidedAt: told?.decidedAt,
        decidedBy: told?.decidedBy,
        rule: told?.rule,
        note: told?.note,
        basis: told?.basis,
        reportCount: told?.reportCount,
        opinion: told?.opinion,
        reasons: told?.reasons,
      })
    }
  })

  it('should judge again as it judged then, and name what it no longer has', async () => {
    const { case: opened } = await held()
    const replay = await act<Replay>(world.moderator, 'replayDecision', { case: opened.id, number: 1 })
    expect(replay).toEqual({
      case: opened.id,
      number: 1,
      action: 'held',
      recorded: 'hold',
      replayed: 'hold',
      agrees: true,
      missing: [],
      sameSignals: true,
    })
    const { docs } = await world.payload.find({
      collection: 'moderation-log',
      where: { case: { equals: opened.id } },
      depth: 0,
    })
    const judgement = docs[0]?.judgement as unknown as { checks: Record<string, string> }
    await world.payload.db.updateOne({
      collection: 'moderation-log',
      id: docs[0]?.id ?? 0,
      data: { judgement: { ...judgement, checks: { ...judgement.checks, words: 'of another year' } } },
    })
    expect(await act(world.moderator, 'replayDecision', { case: opened.id, number: 1 })).toMatchObject({
      agrees: true,
      missing: ['words of another year'],
    })
  })

  it('should keep the words of what is deleted, and let go of them half a year after the decision', async () => {
    const { case: opened, reply } = await held()
    await world.payload.delete({
      collection: 'replies',
      id: reply.id,
      overrideAccess: false,
      req: await world.requestOf(world.moderator),
    })
    const shown = await act<CaseDetail>(world.colleague, 'moderationCase', { id: opened.id })
    expect(shown).toMatchObject({ post: null, evidence: { text: vileBody }, status: 'decided' })
    const task = hubCustom(world.payload.config).tasks.find(({ name }) => name === 'moderation evidence')
    const forget = () => task?.run({ payload: world.payload, signal: new AbortController().signal })
    const kept = async () =>
      (
        await world.payload.count({
          collection: 'moderation-evidence',
          where: { case: { equals: opened.id } },
        })
      ).totalDocs
    await forget()
    expect(await kept()).toBe(1)
    world.clock.forward(184 * 24 * 3600)
    await forget()
    expect(await kept()).toBe(0)
  })
})
