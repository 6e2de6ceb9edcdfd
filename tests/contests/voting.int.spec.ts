import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import type { Contest, Entry, Member } from '../../src/payload-types'
import { mongoUnderTest } from '../helpers/mongo'
import { startWorker } from '../outbox/startWorker'
import { type JudgingWorld, judgingWorld } from './judgingWorld'
import type { ActOrder } from './actWorker'

describe('many voters at once', () => {
  let world: JudgingWorld
  let voters: Member[]
  let author: Member
  beforeAll(async () => {
    world = await judgingWorld()
    voters = await world.createMembers(500)
    const [first] = await world.createMembers(1)
    if (!first) throw new Error('Nobody was made.')
    author = first
  }, 180_000)
  afterAll(() => world.hub.stop())

  const contestWithEntry = async (data: Record<string, unknown> = {}): Promise<[Contest, Entry]> => {
    const contest = await world.createContest(data)
    return [contest, await world.createEntry(contest, author)]
  }
  /** A process of its own that shares the database, ready to make these calls all at once. */
  const startCalls = (operation: string, calls: ActOrder['calls']) => {
    const { payload, directory } = world.hub
    const { connection } = payload.db as unknown as { connection?: { name: string } }
    const mongo = mongoUnderTest()
    const url = mongo?.url(connection?.name ?? '') ?? `file:${path.join(directory, 'hub.db')}`
    const mediaDirectory = path.join(directory, 'media')
    return startWorker<ActOrder>(
      { url, ...(mongo ? { mongo: mongo.options } : {}), mediaDirectory, operation, calls },
      'tests/contests/actWorker.ts',
    )
  }
  const rawOf = (entry: Entry) => world.field('Entry', 'votes', entry, null)

  it('should count exactly those who may vote, once each', async () => {
    const [, entry] = await contestWithEntry({ voters: { memberSinceDays: 30, notStaff: true } })
    const newcomers = await world.createMembers(20, { createdAt: '2026-09-30T00:00:00.000Z' })
    const all = [...voters, ...newcomers, ...voters.slice(0, 40), author]
    const codes = await Promise.all(
      all.map((member) => world.codeOf('castVote', { entry: entry.id }, member)),
    )
    const tally = new Map<string, number>()
    for (const code of codes) tally.set(code, (tally.get(code) ?? 0) + 1)
    expect(Object.fromEntries(tally)).toEqual({ done: 540, MEMBER_TOO_NEW: 20, OWN_ENTRY: 1 })
    expect(await world.votesFor(entry)).toBe(500)
  }, 180_000)

  it('should count each vote before the close or refuse it after, and never another', async () => {
    const [contest, entry] = await contestWithEntry({ votesCloseAt: null })
    const cast = (member: Member) => world.codeOf('castVote', { entry: entry.id }, member)
    const early = voters.slice(0, 60).map(cast)
    await early[10]
    const deciding = world.act('decideContest', { contest: contest.id }, world.editor)
    const codes = await Promise.all([...early, ...voters.slice(60, 120).map(cast)])
    await deciding
    const counted = codes.filter((code) => code === 'done').length
    expect(codes.filter((code) => code !== 'done' && code !== 'VOTING_CLOSED')).toEqual([])
    expect(await world.votesFor(entry)).toBe(counted)
    expect(await rawOf(entry)).toBe(counted)
    expect(await world.codeOf('castVote', { entry: entry.id }, voters[130] ?? null)).toBe('VOTING_CLOSED')
    expect(await rawOf(entry)).toBe(counted)
  }, 180_000)

  it('should do the same in two processes, with the contest decided in a third', async () => {
    const [contest, entry] = await contestWithEntry({ votesCloseAt: null })
    const ids = voters.slice(0, 120).map(({ id }) => id)
    const start = (members: readonly (number | string)[]) =>
      startCalls(
        'castVote',
        members.map((member) => ({ member, input: { entry: entry.id } })),
      )
    // Both know the first forty: whoever comes second counts nothing.
    const workers = [await start(ids.slice(0, 80)), await start([...ids.slice(0, 40), ...ids.slice(80)])]
    const begun = workers.map((worker) => worker.nextLine())
    for (const worker of workers) worker.go()
    expect(await Promise.all(begun)).toEqual(['begun', 'begun'])
    const said = workers.map((worker) => worker.nextLine())
    await world.act('decideContest', { contest: contest.id }, world.editor)
    const counts = await world.votesFor(entry)
    expect(await rawOf(entry)).toBe(counts)
    for (const line of await Promise.all(said))
      expect(line).toMatch(/^(done|VOTING_CLOSED)(,(done|VOTING_CLOSED))*$/)
    await Promise.all(workers.map((worker) => worker.end()))
    expect(await world.votesFor(entry)).toBe(counts)
    expect(await rawOf(entry)).toBe(counts)
    expect(counts).toBeGreaterThan(0)
    expect(counts).toBeLessThanOrEqual(120)
  }, 180_000)

  it('should let a member in as often as the contest allows, whichever of two processes they try', async () => {
    const contest = await world.createContest({
      ...{ kind: 'draw', state: 'open', entriesPerMember: 3, judging: { how: 'draw' } },
      closesAt: '2026-10-30T20:00:00.000Z',
    })
    const [member] = voters
    const tries = Array.from({ length: 10 }, () => ({
      member: member?.id ?? 0,
      input: { contest: String(contest.id), data: {} },
    }))
    const workers = [await startCalls('submitEntry', tries), await startCalls('submitEntry', tries)]
    const lines = workers.map(async (worker) => {
      worker.go()
      const line = await worker.nextLine()
      return line === 'begun' ? worker.nextLine() : line
    })
    const codes = (await Promise.all(lines)).flatMap((line) => line.split(','))
    await Promise.all(workers.map((worker) => worker.end()))
    expect(codes.filter((code) => code === 'done')).toHaveLength(3)
    expect(codes.filter((code) => code === 'ENTRIES_SPENT')).toHaveLength(17)
    const where = { contest: { equals: contest.id } }
    expect((await world.hub.payload.count({ collection: 'entries', where })).totalDocs).toBe(3)
  }, 120_000)
})
