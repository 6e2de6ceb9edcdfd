import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Contest } from '../../src/payload-types'
import { itNeeding } from '../helpers/mongo'
import { type ContestWorld, contestWorld, today } from './world'

let world: ContestWorld
beforeAll(async () => {
  world = await contestWorld()
})
afterAll(() => world.hub.stop())
beforeEach(() => world.setNow(today))

const movesOf = async (contest: Contest): Promise<unknown[]> => {
  const { docs } = await world.hub.payload.find({
    collection: 'contest-moves',
    where: { contest: { equals: contest.id } },
    sort: 'id',
    depth: 0,
  })
  return docs.map(({ from, to, dueAt }) => [from, to, dueAt])
}

const rulesOf = async (contest: Contest) => {
  const { docs } = await world.hub.payload.find({
    collection: 'contest-rules',
    where: { contest: { equals: contest.id } },
    sort: 'version',
    depth: 0,
  })
  return docs
}

const save = async (contest: Contest, data: Record<string, unknown>): Promise<Contest> =>
  world.hub.payload.update({
    collection: 'contests',
    id: contest.id,
    data: data,
    depth: 0,
    overrideAccess: false,
    user: world.editor,
    req: await world.hub.requestOf(world.editor),
  })

describe('the dated moves of a contest', () => {
  itNeeding('transactions', 'two workers at one move')(
    'should be made once each, in their order, by three workers after an outage',
    async () => {
      const contest = await world.createContest({
        announcesAt: '2030-03-02T08:00:00.000Z',
        votesCloseAt: '2030-03-25T22:59:00.000Z',
        judging: { how: 'vote' },
      })
      world.setNow('2030-03-26T00:00:00.000Z')
      await Promise.all([world.work(), world.work(), world.work()])
      expect(await world.work()).toBe(0)
      expect(await movesOf(contest)).toEqual([
        ['draft', 'announced', '2030-03-02T08:00:00.000Z'],
        ['announced', 'open', '2030-03-10T08:00:00.000Z'],
        ['open', 'voting', '2030-03-20T22:59:00.000Z'],
        ['voting', 'judging', '2030-03-25T22:59:00.000Z'],
      ])
      const told = (await world.told('contest.moved')) as { contest: unknown; to: string }[]
      expect(told.filter((each) => each.contest === contest.id).map(({ to }) => to)).toEqual([
        'announced',
        'open',
        'voting',
        'judging',
      ])
    },
  )

  it('should be those of the contest’s own clock, and refuse an hour that does not exist', async () => {
    const contest = await world.createContest({
      timeZone: 'America/New_York',
      opensLocal: '2030-03-10T09:00',
    })
    // New York goes over to summer time that day: four hours behind, no longer five.
    expect(contest.opensAt).toBe('2030-03-10T13:00:00.000Z')
    expect((await world.contest(contest.id)).opensLocal).toBe('2030-03-10T09:00')
    await expect(save(contest, { opensLocal: '2030-03-10T02:30' })).rejects.toThrow()
  })

  it('should wait for rules that are complete, say what is missing, and go on when it is there', async () => {
    const contest = await world.createContest({
      announcesAt: '2030-03-01T10:00:00.000Z',
      decidesAt: null,
    })
    await world.work()
    expect(await world.contest(contest.id)).toMatchObject({
      state: 'draft',
      moveFault: 'Say when the result is known, after the last entry or vote.',
    })
    expect(await world.work()).toBe(0)
    await save(contest, { decidesAt: '2030-04-01T10:00:00.000Z' })
    await world.work()
    expect(await world.contest(contest.id)).toMatchObject({ state: 'announced', rulesVersion: 1 })
  })

  it('should not be made by hand before their time', async () => {
    const contest = await world.createContest()
    await save(contest, { state: 'announced' })
    await expect(save(contest, { state: 'open' })).rejects.toMatchObject({ code: 'MOVE_NOT_DUE' })
    const open = await world.openContest()
    await expect(save(open, { state: 'judging' })).rejects.toMatchObject({ code: 'MOVE_NOT_DUE' })
    await save(open, { state: 'cancelled', stateNote: 'The river froze.' })
    expect((await world.contest(open.id)).state).toBe('cancelled')
  })
})

describe('the rules of a contest', () => {
  it('should be written in both languages from its fields, and stay at one version while they say the same', async () => {
    const contest = await world.createContest({ prizes: [{ title: 'A boat', value: 900, currency: 'EUR' }] })
    expect(await world.act('announceRules', { contest: contest.id }, world.editor)).toEqual({ version: 1 })
    expect(await world.codeOf('announceRules', { contest: contest.id }, world.editor)).toBe('RULES_UNCHANGED')
    const [rules] = await rulesOf(contest)
    expect(rules?.textEn).toContain('1 × A boat (value: €900.00 each)')
    expect(rules?.textFr).toContain('1 × A boat (valeur unitaire\u202f: 900,00')
    expect(rules?.textFr).toContain('dimanche 10 mars 2030')
    expect(rules?.frozenAt).toBeFalsy()
  })

  it('should tell organisers what is missing and what to check, and nobody else', async () => {
    const contest = await world.createContest({
      kind: 'draw',
      decidesAt: null,
      rules: { organiser: 'We', complaints: 'Us', purchase: 'payment' },
    })
    const preview = await world.act<{ faults: { field: string }[]; facts: { id: string; level: string }[] }>(
      'contestRulesPreview',
      { contest: contest.id },
      world.editor,
    )
    expect(preview.faults.map(({ field }) => field)).toEqual(['decidesAt', 'personalDataUntil'])
    expect(preview.facts[0]).toMatchObject({ id: 'fr-payment', level: 'stop' })
    const member = await world.hub.createMember({})
    expect(await world.codeOf('contestRulesPreview', { contest: contest.id }, member)).toBe('FORBIDDEN')
    expect(await world.codeOf('announceRules', { contest: contest.id }, member)).toBe('FORBIDDEN')
  })

  it('should be frozen once it is open: a change needs a reason, and is a version of its own', async () => {
    const contest = await world.openContest()
    await expect(save(contest, { closesAt: '2030-03-22T22:59:00.000Z' })).rejects.toMatchObject({
      code: 'CONTEST_FROZEN',
      data: { field: 'closesAt' },
    })
    await save(contest, { summary: 'Words that promise nothing' })
    await save(contest, {
      closesAt: '2030-03-22T22:59:00.000Z',
      rules: { reason: 'Two more days: the site was down.' },
    })
    const rules = await rulesOf(contest)
    expect(rules.map(({ version, reason }) => [version, reason ?? null])).toEqual([
      [1, null],
      [2, 'Two more days: the site was down.'],
    ])
    expect(rules.every(({ frozenAt }) => frozenAt)).toBe(true)
    expect((await world.contest(contest.id)).rulesVersion).toBe(2)
    expect(await world.told('contest.rules-changed')).toContainEqual(
      expect.objectContaining({ contest: contest.id, version: 2 }),
    )
  })

  it('should let nothing but the end be put off after the close of entries', async () => {
    const contest = await world.openContest()
    world.setNow('2030-03-21T08:00:00.000Z')
    await world.work()
    const reason = { rules: { reason: 'The jury is ill.' } }
    await expect(save(contest, { entriesPerMember: 3, ...reason })).rejects.toMatchObject({
      code: 'CONTEST_ENDED',
      data: { field: 'entriesPerMember' },
    })
    await save(contest, { decidesAt: '2030-04-03T10:00:00.000Z', ...reason })
    expect((await world.contest(contest.id)).rulesVersion).toBe(2)
  })
})

describe('personal data', () => {
  it('should go on the day that the rules name, once, and leave what may be shown', async () => {
    const contest = await world.openContest({
      eligibility: { minimumAge: 16, territories: ['FR'] },
      personalDataUntil: '2030-06-01T00:00:00.000Z',
    })
    const [one, other] = [await world.hub.createMember({}), await world.hub.createMember({})]
    const data = { title: 'A mend', text: 'Of a cup', rulesVersion: 1, age: 40, territory: 'fr' }
    await world.act('submitEntry', { contest: contest.id, data }, one)
    await world.act(
      'submitEntry',
      { contest: contest.id, data: { ...data, text: 'Of a plate', draft: true } },
      other,
    )
    const count = async (collection: 'entries' | 'contest-acceptances'): Promise<number> =>
      (await world.hub.payload.count({ collection, where: { contest: { equals: contest.id } } })).totalDocs
    expect([await count('entries'), await count('contest-acceptances')]).toEqual([2, 1])
    const { docs } = await world.hub.payload.find({
      collection: 'contest-acceptances',
      where: { contest: { equals: contest.id } },
    })
    // Not the age: only that it is enough.
    expect(docs[0]).toMatchObject({ territory: 'FR', ageConfirmed: 16 })
    world.setNow('2030-06-01T00:00:01.000Z')
    await world.work()
    await world.work()
    expect([await count('entries'), await count('contest-acceptances')]).toEqual([1, 0])
    expect((await world.told('contest.data-erased')).length).toBe(1)
  })
})
