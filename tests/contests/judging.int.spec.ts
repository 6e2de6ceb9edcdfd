import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Contest, Entry, Member } from '../../src/payload-types'
import request from 'supertest'
import { sqliteClientOf } from '../../src/database'
import { testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { statementsOf } from '../helpers/plans'
import { appOf } from '../server/helpers'
import { type JudgingWorld, judgingWorld, rowId, today } from './judgingWorld'
import { manyEntries } from './manyEntries'

let world: JudgingWorld
let people: Member[]
const someone = (at: number): Member => {
  const member = people[at]
  if (!member) throw new Error('Not that many members.')
  return member
}
const vote = (entry: Entry, at: number) => world.codeOf('castVote', { entry: entry.id }, someone(at))

beforeAll(async () => {
  world = await judgingWorld()
  people = await world.createMembers(12)
}, 120_000)
afterAll(() => world.hub.stop())
beforeEach(() => world.setNow(today))

/** A contest with as many entries, each of another member from the end. */
const contestOf = async (count: number, data: Record<string, unknown> = {}): Promise<[Contest, Entry[]]> => {
  const contest = await world.createContest(data)
  const entries: Entry[] = []
  for (let at = 0; at < count; at += 1)
    entries.push(await world.createEntry(contest, someone(people.length - 1 - at)))
  return [contest, entries]
}
const only = <Item>([first]: readonly Item[]): Item => {
  if (first === undefined) throw new Error('There is none.')
  return first
}

describe('votes', () => {
  it('should count one vote a member and entry, however often they press, and take it back', async () => {
    const [contest, entries] = await contestOf(2)
    const entry = only(entries)
    const tries = await Promise.all(Array.from({ length: 100 }, () => vote(entry, 0)))
    expect(new Set(tries)).toEqual(new Set(['done']))
    expect(await world.votesFor(entry)).toBe(1)
    const voting = await world.field('Contest', 'voting', contest, someone(0))
    expect(voting).toMatchObject({ isOpen: true, budget: null, mine: [String(entry.id)] })
    expect(await world.act('takeBackVote', { entry: entry.id }, someone(0))).toBe(true)
    expect(await world.act('takeBackVote', { entry: entry.id }, someone(0))).toBe(false)
    expect(await world.votesFor(entry)).toBe(0)
  })

  it('should keep to a budget in a race, and give a place free that is taken back', async () => {
    const [, entries] = await contestOf(6, { judging: { voteBudget: 3 } })
    const codes = await Promise.all(entries.map((entry) => vote(entry, 0)))
    expect(codes.sort()).toEqual([...Array<string>(3).fill('VOTES_SPENT'), 'done', 'done', 'done'])
    const cast = await world.hub.payload.find({
      collection: 'votes',
      where: { member: { equals: someone(0).id }, contest: { equals: only(entries).contest } },
      depth: 0,
    })
    await world.act('takeBackVote', { entry: only(cast.docs).entry }, someone(0))
    const left = entries.filter(({ id }) => !cast.docs.some(({ entry }) => entry === id))
    expect(await vote(only(left), 0)).toBe('done')
    expect(await vote(left[1] ?? only(left), 0)).toBe('VOTES_SPENT')
  })

  it('should free the place of a vote for an entry that is withdrawn', async () => {
    const [contest, entries] = await contestOf(2, { judging: { voteBudget: 1 } })
    const [gone, other] = entries
    expect(await vote(only(entries), 0)).toBe('done')
    expect(await vote(other ?? only(entries), 0)).toBe('VOTES_SPENT')
    await world.hub.payload.db.updateOne({
      collection: 'entries',
      id: gone?.id ?? 0,
      data: { status: 'withdrawn' },
    })
    expect(await world.field('Contest', 'voting', contest, someone(0))).toMatchObject({ left: 1, mine: [] })
    expect(await vote(other ?? only(entries), 0)).toBe('done')
  })

  it('should refuse a vote that may not be', async () => {
    const [, entries] = await contestOf(1)
    const entry = only(entries)
    expect(await world.codeOf('castVote', { entry: entry.id }, null)).toBe('UNAUTHENTICATED')
    expect(await vote(entry, people.length - 1)).toBe('OWN_ENTRY')
    const [colleague] = await world.createMembers(1, { roles: ['moderator'] })
    expect(await world.codeOf('castVote', { entry: entry.id }, colleague ?? null)).toBe('STAFF_EXCLUDED')
    const contest = await world.createContest()
    const held = await world.createEntry(contest, someone(5), { moderation: 'held' })
    const withdrawn = await world.createEntry(contest, someone(6), { status: 'withdrawn' })
    expect(await vote(held, 0)).toBe('ENTRY_NOT_FOUND')
    expect(await vote(withdrawn, 0)).toBe('ENTRY_NOT_FOUND')
    const [, ofJury] = await contestOf(1, { judging: { how: 'jury' } })
    expect(await vote(only(ofJury), 0)).toBe('NO_PUBLIC_VOTE')
    const [, strict] = await contestOf(1, { voters: { memberSinceDays: 3650, notStaff: true } })
    expect(await vote(only(strict), 0)).toBe('MEMBER_TOO_NEW')
  })

  it('should refuse a vote of a suspended member', async () => {
    const [, entries] = await contestOf(1)
    const [outcast] = await world.createMembers(1)
    await world.hub.payload.db.create({
      collection: 'sanctions',
      data: {
        member: outcast?.id,
        kind: 'suspension',
        rule: 'respect',
        codeVersion: 1,
        facts: 'Insults',
        startsAt: '2026-09-30T00:00:00.000Z',
        endsAt: '2026-12-01T00:00:00.000Z',
      },
    })
    // By the sanctions, before the vote is even looked at; `mayVote` would refuse it besides.
    expect(await world.codeOf('castVote', { entry: only(entries).id }, outcast ?? null)).toBe('SILENCED')
  })

  it('should take votes from the moment named to the moment of the close', async () => {
    const [, early] = await contestOf(1, { state: 'open', votesOpenAt: '2026-10-02T08:00:00.000Z' })
    expect(await vote(only(early), 0)).toBe('VOTING_NOT_OPEN')
    world.setNow('2026-10-02T08:00:00.000Z')
    expect(await vote(only(early), 0)).toBe('done')
    world.setNow('2026-10-08T19:59:59.999Z')
    expect(await vote(only(early), 1)).toBe('done')
    world.setNow('2026-10-08T20:00:00.000Z')
    expect(await vote(only(early), 2)).toBe('VOTING_CLOSED')
    expect(await world.codeOf('takeBackVote', { entry: only(early).id }, someone(0))).toBe('VOTING_CLOSED')
    expect(await world.votesFor(only(early))).toBe(2)
  })

  it('should show no count while it is hidden, by no way that others have', async () => {
    const [contest, entries] = await contestOf(2)
    const entry = only(entries)
    await vote(entry, 0)
    expect(await world.field('Entry', 'votes', entry, someone(1))).toBeNull()
    const asOther = { overrideAccess: false, user: { ...someone(1), collection: 'members' as const } }
    const { payload } = world.hub
    const where = { entry: { equals: entry.id } }
    expect((await payload.count({ collection: 'votes', where, ...asOther })).totalDocs).toBe(0)
    const asNobody = payload.count({ collection: 'votes', where, overrideAccess: false })
    await expect(asNobody).rejects.toThrow()
    await expect(payload.find({ collection: 'contest-ballots', ...asOther })).rejects.toThrow()
    expect(await world.codeOf('contestDesk', { contest: contest.id }, someone(1))).toBe('FORBIDDEN')
    const [live, shown] = await contestOf(1, { judging: { count: 'live' } })
    await vote(only(shown), 0)
    expect(await world.field('Entry', 'votes', { ...only(shown), contest: live.id }, null)).toBe(1)
  })

  it('should keep no device beyond its day, and none after the decision', async () => {
    const [contest, entries] = await contestOf(2)
    const headers = { 'x-hub-client': '192.0.2.7', 'user-agent': 'A browser' }
    const devices = async (): Promise<string[]> => {
      const { docs } = await world.hub.payload.find({
        collection: 'votes',
        where: { contest: { equals: contest.id } },
        sort: 'id',
        pagination: false,
        depth: 0,
      })
      return docs.flatMap(({ device }) => device ?? [])
    }
    for (const at of [0, 1]) await world.act('castVote', { entry: only(entries).id }, someone(at), headers)
    world.setNow('2026-10-02T12:00:00.000Z')
    await world.act('castVote', { entry: only(entries).id }, someone(2), headers)
    const [first, second, third] = await devices()
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    world.setNow('2026-10-09T12:00:00.000Z')
    await world.act('decideContest', { contest: contest.id }, world.editor)
    expect(await devices()).toEqual([])
  })
})

describe('flags and rulings', () => {
  it('should set doubtful votes aside beside the raw count, until a person says otherwise', async () => {
    const [contest, entries] = await contestOf(2)
    const entry = only(entries)
    const headers = { 'x-hub-client': '192.0.2.9', 'user-agent': 'A browser' }
    for (const at of [0, 1, 2]) await world.act('castVote', { entry: entry.id }, someone(at), headers)
    await vote(entry, 3)
    type Desk = {
      entries: () => { entry: string; raw: number; adjusted: number; flagged: number; jury: unknown }[]
      flagged: (args: object) => Promise<{ total: number; votes: { id: string; isSetAside: boolean }[] }>
    }
    const desk = await world.act<Desk>('contestDesk', { contest: contest.id }, world.editor)
    expect(desk.entries()[0]).toMatchObject({ entry: String(entry.id), raw: 4, adjusted: 2, jury: null })
    const { votes } = await desk.flagged({})
    const aside = votes.filter(({ isSetAside }) => isSetAside).map(({ id }) => id)
    expect(aside).toHaveLength(2)
    const ruling = { votes: aside, ruling: 'counts' }
    expect(await world.codeOf('ruleVotes', ruling, world.editor)).toBe('REASON_REQUIRED')
    expect(await world.codeOf('ruleVotes', { ...ruling, reason: 'A family' }, someone(4))).toBe('FORBIDDEN')
    expect(await world.act('ruleVotes', { ...ruling, reason: 'A family' }, world.editor)).toBe(2)
    const after = await world.act<Desk>('contestDesk', { contest: contest.id }, world.editor)
    expect(after.entries()[0]).toMatchObject({ raw: 4, adjusted: 4 })
  })
})

describe('a jury', () => {
  let criteria = ['', '']
  const jury = (members: readonly Member[]) => {
    criteria = [rowId(), rowId()]
    return {
      state: 'judging',
      judging: {
        how: 'jury',
        marks: 10,
        blind: true,
        jury: members.map(({ id }) => id),
        criteria: [
          { id: criteria[0], title: { en: 'Craft', fr: 'Métier' }, weight: 2 },
          { id: criteria[1], title: { en: 'Idea', fr: 'Idée' }, weight: 1 },
        ],
      },
    }
  }
  const points = (craft: number, idea: number) => [
    { criterion: criteria[0], points: craft },
    { criterion: criteria[1], points: idea },
  ]
  type Table = {
    progress: { judged: number; toJudge: number }
    entries: { id: string; member: string | null; points: object[] }[]
  }

  it('should judge blind, leave conflicts, and decide when it is done', async () => {
    const [contest, entries] = await contestOf(3, jury([someone(0), someone(1)]))
    const [first, second, third] = entries as [Entry, Entry, Entry]
    const give = (entry: Entry, at: number, craft: number, idea = 5) =>
      world.codeOf('judgeEntry', { entry: entry.id, points: points(craft, idea) }, someone(at))
    expect(await give(first, 2, 5)).toBe('NOT_A_JUDGE')
    expect(await give(first, 0, 11)).toBe('POINTS_OUT_OF_RANGE')
    for (const [entry, craft] of [
      [first, 2],
      [second, 9],
      [third, 5],
    ] as const)
      expect(await give(entry, 0, craft)).toBe('done')
    const table = await world.act<Table>('juryTable', { contest: contest.id }, someone(1))
    expect(table.entries).toHaveLength(3)
    expect(table.entries.flatMap(({ member, points: given }) => [member, ...given])).toEqual([
      null,
      null,
      null,
    ])
    const theirs = await world.hub.payload.count({
      collection: 'judgements',
      overrideAccess: false,
      user: { ...someone(1), collection: 'members' },
    })
    expect(theirs.totalDocs).toBe(0)
    const editors = await world.hub.payload.count({
      collection: 'judgements',
      where: { contest: { equals: contest.id } },
      overrideAccess: false,
      user: { ...world.editor, collection: 'members' },
    })
    expect(editors.totalDocs).toBe(0)
    expect(await world.codeOf('decideContest', { contest: contest.id }, world.editor)).toBe('JURY_NOT_DONE')
    const tooClose = { entry: first.id, reason: 'My sister' }
    expect(await world.codeOf('declareConflict', tooClose, someone(1))).toBe('done')
    expect(await give(first, 1, 10)).toBe('CONFLICT_DECLARED')
    expect(await give(second, 1, 10)).toBe('done')
    expect(await world.codeOf('finishJudging', { contest: contest.id }, someone(1))).toBe(
      'JUDGEMENT_INCOMPLETE',
    )
    expect(await give(third, 1, 3)).toBe('done')
    expect(await world.codeOf('finishJudging', { contest: contest.id }, someone(1))).toBe('done')
    await world.act('decideContest', { contest: contest.id }, world.editor)
    const outcome = (await world.field('Contest', 'outcome', contest, null)) as {
      method: string
      rankings: (args: object) => Promise<{ entryId: string; jury: number; judges: number }[]>
    }
    const places = await outcome.rankings({ limit: 10, page: 1 })
    expect(places.map(({ entryId, judges }) => [entryId, judges])).toEqual([
      [String(second.id), 2],
      [String(third.id), 2],
      [String(first.id), 1],
    ])
    expect(outcome.method).toContain('2 judges')
    expect(await give(second, 1, 1)).toBe('JUDGING_NOT_OPEN')
  })

  it('should be decided before it is done only with a reason, which is published', async () => {
    const [contest] = await contestOf(2, jury([someone(0)]))
    const despite = 'The judge fell ill.'
    await world.act('decideContest', { contest: contest.id, despite }, world.editor)
    expect(await world.field('Contest', 'outcome', contest, null)).toMatchObject({ despite })
  })
})

describe('the steps of a challenge', () => {
  it('should stand before its judges and organisers with what was shown for each, and before nobody else', async () => {
    const [look, mend] = [rowId(), rowId()]
    const contest = await world.createContest({
      kind: 'challenge',
      state: 'judging',
      judging: { how: 'jury', blind: true, jury: [someone(0).id], criteria: [] },
      challenge: {
        steps: [
          { id: look, title: { en: 'Look', fr: 'Regarder' } },
          { id: mend, title: { en: 'Mend', fr: 'Réparer' } },
        ],
      },
    })
    const { payload } = world.hub
    const entry = await world.createEntry(contest, someone(5))
    const file = await payload.db.create({
      collection: 'entry-files',
      data: {
        ...{ owner: someone(5).id, contest: contest.id, entry: entry.id, uploadedAt: today },
        ...{ filename: 'lamp.webp', mimeType: 'image/webp', filesize: 4, width: 320, height: 240 },
      },
    })
    const link = 'https://vimeo.com/7'
    const evidence = [{ step: mend, at: today, note: 'The lamp', link, files: [file.id] }]
    await payload.update({ collection: 'entries', id: entry.id, data: { evidence } })
    type Step = { title: string; at: Date | null; note: string | null; files: { mimeType: string }[] }
    const table = await world.act<{ entries: { steps: Step[] }[] }>(
      'juryTable',
      { contest: contest.id, locale: 'fr' },
      someone(0),
    )
    expect(only(table.entries).steps).toMatchObject([
      { title: 'Regarder', at: null, note: null, files: [] },
      { title: 'Réparer', at: new Date(today), note: 'The lamp', link, files: [{ mimeType: 'image/webp' }] },
    ])
    const seen = async (user: Member | null) => {
      const req = await world.hub.requestOf(user)
      const where = { id: { equals: entry.id } }
      const { docs } = await payload.find({
        collection: 'entries',
        where,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return (only(docs).evidence ?? []).map(({ note }) => note)
    }
    expect(await Promise.all([seen(world.editor), seen(someone(5)), seen(someone(3)), seen(null)])).toEqual([
      ['The lamp'],
      ['The lamp'],
      [],
      [],
    ])
  })
})

describe('a decision', () => {
  it('should be made once, by organisers, after the vote has ended, and never change', async () => {
    const [contest, entries] = await contestOf(2)
    const [first, second] = entries as [Entry, Entry]
    for (const at of [0, 1, 2]) await vote(second, at)
    await vote(first, 0)
    const decide = { contest: contest.id }
    expect(await world.codeOf('decideContest', decide, someone(0))).toBe('FORBIDDEN')
    expect(await world.codeOf('decideContest', decide, world.editor)).toBe('NOT_TO_BE_DECIDED')
    world.setNow('2026-10-08T20:00:00.000Z')
    const both = await Promise.all(
      [0, 1].map(() => world.act<{ id: unknown }>('decideContest', decide, world.editor)),
    )
    expect(both[0]?.id).toBe(both[1]?.id)
    const stored = await world.hub.payload.findByID({ collection: 'contests', id: contest.id, depth: 0 })
    expect(stored.state).toBe('decided')
    expect(await world.field('Entry', 'votes', second, null)).toBe(3)
    // A member who leaves takes their name along, and no vote.
    await world.hub.payload.db.deleteMany({ collection: 'votes', where: { entry: { equals: second.id } } })
    expect(await world.field('Entry', 'votes', second, null)).toBe(3)
    expect(await world.codeOf('ruleVotes', { votes: [], ruling: null }, world.editor)).toBe('VOTES_NOT_FOUND')
  })

  it('should seal the votes with the move that ends them, whoever makes it', async () => {
    const [contest, entries] = await contestOf(1, { judging: { how: 'both', count: 'live' } })
    await vote(only(entries), 0)
    await world.hub.payload.update({ collection: 'contests', id: contest.id, data: { state: 'judging' } })
    expect(await vote(only(entries), 1)).toBe('VOTING_CLOSED')
    expect(await world.field('Entry', 'votes', only(entries), null)).toBe(1)
  })

  it('should tell winners, let them claim, and let the next move up', async () => {
    const [contest, entries] = await contestOf(3, { votesCloseAt: '2026-10-01T12:00:00.000Z' })
    const [first, second] = entries as [Entry, Entry]
    await world.act('decideContest', { contest: contest.id }, world.editor)
    const owner = (at: number) => someone(people.length - 1 - at)
    const statuses = async (): Promise<unknown[]> => {
      const { docs } = await world.hub.payload.find({
        collection: 'contest-winners',
        where: { contest: { equals: contest.id } },
        sort: 'turn',
        depth: 0,
      })
      return docs.map(({ entry, status, claimBy }) => [entry, status, claimBy])
    }
    expect(await statuses()).toEqual([[first.id, 'told', '2026-10-15T12:00:00.000Z']])
    expect(await world.codeOf('claimPrize', { contest: contest.id }, owner(1))).toBe('NOTHING_WON')
    world.setNow('2026-10-15T12:00:00.000Z')
    expect(await world.codeOf('claimPrize', { contest: contest.id }, owner(0))).toBe('CLAIM_TOO_LATE')
    await Promise.all([world.work(), world.work()])
    expect(await statuses()).toEqual([
      [first.id, 'lapsed', '2026-10-15T12:00:00.000Z'],
      [second.id, 'told', '2026-10-29T12:00:00.000Z'],
    ])
    expect(await world.codeOf('claimPrize', { contest: contest.id }, owner(1))).toBe('done')
    expect(await world.codeOf('claimPrize', { contest: contest.id }, owner(1))).toBe('done')
    const outcome = (await world.field('Contest', 'outcome', contest, null)) as {
      winners: () => Promise<{ prize: string; isClaimed: boolean }[]>
    }
    expect(await outcome.winners()).toMatchObject([{ prize: 'A bicycle', isClaimed: true }])
  })
})

describe('the tables of the desk', () => {
  it('should go to organisers alone, and run in no spreadsheet', async () => {
    const contest = await world.createContest()
    const entry = await world.createEntry(contest, someone(9), {
      title: '=HYPERLINK("https://evil.example")',
    })
    await world.createEntry(contest, someone(8), { status: 'draft', title: 'Not yet' })
    await vote(entry, 0)
    const { app } = appOf(world.hub)
    const { token } = await world.hub.payload.login({
      collection: 'members',
      data: { email: world.editor.email, password: testPassword },
    })
    const tables: string[] = []
    for (const name of ['entries', 'votes', 'winners']) {
      const path = `/api/contests/${contest.id}/${name}.csv?locale=fr`
      await request(app).get(path).expect(403)
      const { text, headers } = await request(app)
        .get(path)
        .set('authorization', `JWT ${String(token)}`)
        .expect(200)
      expect(headers['content-type']).toBe('text/csv; charset=utf-8')
      expect(headers['cache-control']).toBe('private, no-store')
      expect(text).not.toMatch(/@example\.org|"=HYPERLINK|Not yet/)
      tables.push(text)
    }
    const [entries, votes, winners] = tables
    expect(entries).toContain(`"'=HYPERLINK(""https://evil.example"")","${someone(9).displayName}"`)
    expect(votes).toContain(`"${someone(0).handle}","${today}"`)
    expect(winners?.split('\r\n')[0]).toContain('"Place","Tour","Prix"')
  })

  it('should show the counts of the decision, although what they followed from is erased', async () => {
    const [contest, entries] = await contestOf(1)
    const entry = only(entries)
    const shared = { 'user-agent': 'One browser for all', 'x-hub-client': '192.0.2.31' }
    for (const at of [0, 1, 2]) await world.act('castVote', { entry: entry.id }, someone(at), shared)
    const row = async () => {
      const desk = await world.act<{ entries: () => { raw: number; adjusted: number }[] }>(
        'contestDesk',
        { contest: contest.id },
        world.editor,
      )
      const { raw, adjusted } = only(desk.entries())
      return { raw, adjusted }
    }
    const before = await row()
    expect(before.adjusted).toBeLessThan(before.raw)
    world.setNow('2026-10-08T20:00:00.000Z')
    await world.act('decideContest', { contest: contest.id }, world.editor)
    expect(await row()).toEqual(before)
  })

  it('should say of each vote after the decision whether it counted and by which flags, and of no device', async () => {
    const [contest, entries] = await contestOf(1)
    const entry = only(entries)
    const shared = { 'user-agent': 'One browser for all', 'x-hub-client': '192.0.2.32' }
    for (const at of [0, 1, 2]) await world.act('castVote', { entry: entry.id }, someone(at), shared)
    await vote(entry, 3)
    type Flagged = { isSetAside: boolean; flags: { signal: string; sentence: string }[] }
    const flagged = async () => {
      const desk = await world.act<{ flagged: (args: object) => Promise<{ votes: Flagged[] }> }>(
        'contestDesk',
        { contest: contest.id },
        world.editor,
      )
      return (await desk.flagged({})).votes.map(({ isSetAside, flags }) => ({ isSetAside, flags }))
    }
    const { app } = appOf(world.hub)
    const { token } = await world.hub.payload.login({
      collection: 'members',
      data: { email: world.editor.email, password: testPassword },
    })
    const table = async (): Promise<string> =>
      (
        await request(app)
          .get(`/api/contests/${contest.id}/votes.csv`)
          .set('authorization', `JWT ${String(token)}`)
          .expect(200)
      ).text
    const before = { flagged: await flagged(), table: await table() }
    expect(before.flagged.map(({ isSetAside }) => isSetAside)).toContain(true)
    world.setNow('2026-10-08T20:00:00.000Z')
    await world.act('decideContest', { contest: contest.id }, world.editor)
    expect(await flagged()).toEqual(before.flagged)
    expect(await table()).toBe(before.table)
    const { docs } = await world.hub.payload.find({
      collection: 'votes',
      where: { contest: { equals: contest.id } },
      depth: 0,
    })
    expect(docs.map(({ device, counted }) => [device ?? null, counted])).toEqual(
      expect.arrayContaining([
        [null, false],
        [null, true],
      ]),
    )
    expect(JSON.stringify(docs)).not.toContain('192.0.2.32')
  })
})

describe('a leaderboard', () => {
  type Board = {
    isFinal: boolean
    total: number
    next: string | null
    lines: { rank: number; isTied: boolean; score: number; member: { handle: string } | null }[]
    mine: { rank: number; score: number }[]
  } | null
  const quizOf = async (results: [score: number, seconds: number][], judging: object = {}) => {
    const contest = await world.createContest({
      kind: 'quiz',
      judging: { how: 'score', count: 'live', ...judging },
    })
    const entries = []
    for (const [at, [score, seconds]] of results.entries())
      entries.push(
        await world.createEntry(contest, someone(at), {
          score,
          seconds,
          title: null,
          entrant: someone(at).id,
        }),
      )
    return { contest, entries }
  }
  const read = (contest: Contest, more: object = {}, who: Member | null = null) =>
    world.act<Board>('contestLeaderboard', { contest: contest.id, ...more }, who)
  const ranks = (board: Board) => board?.lines.map(({ rank, score }) => [rank, score])

  it('should rank by points, then the quicker, page by page, and show each reader their own place', async () => {
    const { contest } = await quizOf([
      [3, 40],
      [5, 60],
      [5, 30],
      [1, 10],
      [3, 40],
    ])
    const first = await read(contest, { limit: 2 }, someone(3))
    expect(ranks(first)).toEqual([
      [1, 5],
      [2, 5],
    ])
    expect(first).toMatchObject({ isFinal: false, total: 5, mine: [{ rank: 5, score: 1 }] })
    const second = await read(contest, { limit: 2, after: first?.next })
    expect(second?.lines).toMatchObject([
      { rank: 3, isTied: true, member: { handle: someone(0).handle } },
      { rank: 4, isTied: true },
    ])
    expect(second?.mine).toEqual([])
    const third = await read(contest, { limit: 2, after: second?.next })
    expect(ranks(third)).toEqual([[5, 1]])
    expect(third?.next).toBeNull()
  })

  it('should share places where equals are drawn later, over the end of a page', async () => {
    const { contest } = await quizOf(
      [
        [4, 20],
        [4, 20],
        [4, 20],
        [2, 20],
      ],
      { tieRule: 'draw' },
    )
    const first = await read(contest, { limit: 2 })
    const second = await read(contest, { limit: 2, after: first?.next })
    expect([...(ranks(first) ?? []), ...(ranks(second) ?? [])].map(([rank]) => rank)).toEqual([1, 1, 1, 4])
  })

  it('should tell nobody anything while the rules keep points for the result, and the result afterwards', async () => {
    const { contest } = await quizOf(
      [
        [1, 9],
        [2, 9],
      ],
      { count: 'hidden' },
    )
    expect(await read(contest, {}, someone(0))).toBeNull()
    await world.hub.payload.db.updateOne({
      collection: 'contests',
      id: contest.id,
      data: { state: 'judging' },
    })
    await world.act('decideContest', { contest: contest.id }, world.editor)
    expect(await read(contest, { limit: 1 }, someone(0))).toMatchObject({
      isFinal: true,
      lines: [{ rank: 1, score: 2, isWinner: true }],
      mine: [{ rank: 2, score: 1 }],
      next: '1',
    })
  })

  it('should leave out what waits for a moderator and what is withdrawn, and name nobody where entries are anonymous', async () => {
    const { contest, entries } = await quizOf([
      [9, 1],
      [8, 1],
      [7, 1],
    ])
    const [held, withdrawn, anonymous] = entries
    const { db } = world.hub.payload
    await db.updateOne({ collection: 'entries', id: held?.id ?? 0, data: { moderation: 'held' } })
    await db.updateOne({ collection: 'entries', id: withdrawn?.id ?? 0, data: { status: 'withdrawn' } })
    await db.updateOne({ collection: 'entries', id: anonymous?.id ?? 0, data: { entrant: null } })
    expect((await read(contest, {}, someone(0)))?.lines).toMatchObject([{ rank: 1, score: 7, member: null }])
    expect(await read(await world.createContest())).toBeNull()
  })

  itNeeding('file', 'it counts SQLite’s statements')(
    'should cost as many questions for a hundred lines of 5,000 as for one line of one',
    async () => {
      const { payload } = world.hub
      const client = sqliteClientOf(payload)
      if (!client) throw new Error('There is no SQLite.')
      const asked = async (contest: Contest, limit: number) =>
        (await statementsOf(client, () => read(contest, { limit }))).map(({ sql }) => sql)
      const { contest: small } = await quizOf([[1, 9]])
      const { contest: large } = await quizOf([])
      await manyEntries(client, { contest: large.id, members: people, count: 5_000 })
      const board = await read(large, { limit: 100 })
      expect([board?.total, board?.lines.length]).toEqual([5_000, 100])
      const questions = await asked(large, 100)
      expect(questions).toHaveLength((await asked(small, 1)).length)
      expect(questions.filter((sql) => /from "?sanctions/.test(sql))).toHaveLength(1)
      expect(questions.length).toBeLessThanOrEqual(8)
    },
  )
})
