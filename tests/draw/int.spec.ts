import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { isSignatureOfRound } from '../../src/core/draw/beacon.js'
import { leadSeconds, verifyLog } from '../../src/core/draw/index.js'
import type { Member } from '../../src/payload-types'
import { forgetEntrants } from '../../src/plugins/draw'
import type { ContestDraw } from '../../src/plugins/draw/operations/contestDraw'
import { createClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'
import { type Drand, startDrand } from '../servers/drand'

type Id = number | string

const clock = createClock()
const day = 24 * 3_600_000
let hub: TestHub
let drand: Drand
let organiser: PayloadRequest
let nobody: PayloadRequest
let crowd: Member[]

beforeAll(async () => {
  drand = await startDrand({ now: clock.now })
  hub = await bootHub({
    options: {
      now: clock.now,
      allowPrivateNetwork: true,
      draws: { beacons: [drand.url], chain: drand.chain },
    },
  })
  const lead = await hub.createMember({ handle: 'lead', roles: ['member', 'manager'] })
  organiser = await hub.requestOf(lead)
  nobody = await hub.requestOf(null)
  crowd = []
  for (let n = 0; n < 8; n += 1) crowd.push(await hub.createMember({ handle: `entrant-${n}` }))
})
afterAll(async () => {
  await hub.stop()
  await drand.stop()
})
beforeEach(() => drand.behave('faithful'))

let made = 0

/** A contest that is drawn and closes in a day, in a state; by the adapter, since its moves are not what is tested. */
const contestOf = async (
  data: Record<string, unknown> = {},
): Promise<{ id: Id; slug: string; closesAt: string }> => {
  made += 1
  const slug = `draw-${made}`
  const contest = await hub.payload.create({
    collection: 'contests',
    data: {
      title: `Draw ${made}`,
      slug,
      kind: 'draw',
      state: 'draft',
      timeZone: 'Europe/Paris',
      entriesPerMember: 3,
      opensAt: new Date(clock.now().getTime() + 3_600_000).toISOString(),
      closesAt: new Date(clock.now().getTime() + day).toISOString(),
      prizes: [{ title: 'A lamp', count: 2 }],
      author: organiser.user?.id as number,
    },
  })
  await hub.payload.db.updateOne({ collection: 'contests', id: contest.id, data: { state: 'open', ...data } })
  return { id: contest.id, slug, closesAt: contest.closesAt }
}

const enter = async (contest: Id, members: readonly Member[], data: Record<string, unknown> = {}) => {
  for (const [index, member] of members.entries())
    await hub.payload.db.create({
      collection: 'entries',
      data: {
        contest,
        member: member.id,
        number: 1 + members.slice(0, index).filter(({ id }) => id === member.id).length,
        status: 'submitted',
        moderation: 'approved',
        submittedAt: clock.now().toISOString(),
        ...data,
      },
    })
}

const close = async (contest: Id) => {
  clock.advance(day)
  await hub.payload.db.updateOne({ collection: 'contests', id: contest, data: { state: 'judging' } })
}

/** A closed contest with everybody in it; the first member three times. */
const closedContest = async () => {
  const contest = await contestOf()
  await enter(contest.id, [...crowd, ...crowd.slice(0, 1), ...crowd.slice(0, 1)])
  await close(contest.id)
  return contest
}

const freeze = (contest: Id, req = organiser) =>
  operationOf<{ contest: Id }, ContestDraw>(hub.payload, 'drawWinners')({ contest }, req)

const read = (slug: string, req = nobody) =>
  operationOf<{ contest: string }, ContestDraw | null>(hub.payload, 'contestDraw')({ contest: slug }, req)

const work = (named = 'draw'): Promise<number> => {
  const task = hubCustom(hub.payload.config).tasks.find(({ name }) => name === named)
  if (!task) throw new Error(`There is no task ${named}.`)
  return task.run({ payload: hub.payload, signal: new AbortController().signal })
}

/** The worker closes what is due, and does what follows from it. */
const closeByClock = async () => {
  clock.advance(day)
  await work('contests')
  await work('outbox')
  await work('draw lists')
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const verdictOf = async (log: string, published?: string | null) => {
  const { verdict } = await verifyLog({
    bytes: log,
    sha256,
    verifySignature: (args) => isSignatureOfRound({ ...args, sha256 }),
    chains: [drand.chain],
    ...(published ? { published } : {}),
  })
  return verdict
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (error: { data?: { code?: string } }) => error.data?.code ?? error,
  )

describe('drawWinners', () => {
  it('should freeze the list, publish its fingerprint, and draw with the round that comes after', async () => {
    const contest = await closedContest()
    const frozen = await freeze(contest.id)
    expect(frozen).toMatchObject({ state: 'frozen', entrants: 8, tickets: 10, winners: 2, log: null })
    await work()
    expect((await read(contest.slug))?.state).toBe('frozen')

    clock.advance((leadSeconds + 3) * 1_000)
    await work()
    const drawn = await read(contest.slug)
    expect(drawn).toMatchObject({ state: 'drawn', listHash: frozen.listHash })
    expect(drawn?.places.map(({ isAlternate }) => isAlternate)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ])
    expect(await verdictOf(drawn?.log ?? '', frozen.listHash)).toBe('verified')
  })

  it('should tell entrants their pseudonym, and nobody else’s', async () => {
    const contest = await closedContest()
    await freeze(contest.id)
    const [first] = crowd
    const mine = (await read(contest.slug, await hub.requestOf(first ?? null)))?.mine
    expect(mine).toMatchObject({ weight: 3, place: null })
    expect((await read(contest.slug))?.mine).toBeNull()
    expect(JSON.stringify(await read(contest.slug))).not.toContain('entrant-')
  })

  it.each([
    ['before closing', 'CONTEST_NOT_CLOSED', async () => (await contestOf()).id],
    [
      'without an eligible entrant',
      'NO_ELIGIBLE_ENTRANT',
      async () => {
        const { id } = await contestOf()
        await close(id)
        return id
      },
    ],
    [
      'while entries wait for a moderator',
      'ENTRIES_WAIT',
      async () => {
        const { id } = await contestOf()
        await enter(id, crowd.slice(0, 1))
        await enter(id, crowd.slice(1, 2), { moderation: 'pending' })
        await close(id)
        return id
      },
    ],
    [
      'twice',
      'ALREADY_DRAWN',
      async () => {
        const { id } = await closedContest()
        await freeze(id)
        return id
      },
    ],
    [
      'of a contest that was cancelled',
      'CONTEST_CANCELLED',
      async () => (await contestOf({ state: 'cancelled' })).id,
    ],
    [
      'of a contest that is judged',
      'NOT_DRAWN',
      async () => (await contestOf({ kind: 'creative', state: 'judging' })).id,
    ],
    ['of no contest', 'CONTEST_NOT_FOUND', async () => 999_999],
  ])('should refuse a draw %s', async (_when, code, prepared) => {
    expect(await codeOf(freeze(await prepared()))).toBe(code)
  })

  it('should be for organisers alone', async () => {
    const { id } = await closedContest()
    expect(await codeOf(freeze(id, nobody))).toBe('UNAUTHENTICATED')
    expect(await codeOf(freeze(id, await hub.requestOf(crowd[0] ?? null)))).toBe('ORGANISERS_ONLY')
  })

  it('should freeze once when two ask at the same time', async () => {
    const { id } = await closedContest()
    const two = await Promise.all([
      codeOf(freeze(id, await hub.requestOf(organiser.user as never))),
      codeOf(freeze(id, await hub.requestOf(organiser.user as never))),
    ])
    expect(two.sort()).toEqual(['ALREADY_DRAWN', 'done'])
  })

  it('should leave out who withdrew, was refused, is staff, or organises', async () => {
    const contest = await contestOf()
    const [first, second, third, fourth] = crowd as [Member, Member, Member, Member]
    const staff = await hub.createMember({ roles: ['member', 'moderator'] })
    await enter(contest.id, [first, staff, fourth])
    await enter(contest.id, [second], { status: 'withdrawn' })
    await enter(contest.id, [third], { moderation: 'rejected' })
    await hub.payload.db.updateOne({
      collection: 'contests',
      id: contest.id,
      data: { organisers: [fourth.id] },
    })
    await close(contest.id)
    expect(await freeze(contest.id)).toMatchObject({ entrants: 1 })
  })
})

describe('the close', () => {
  it('should freeze the list and publish its fingerprint without anybody’s doing, and draw with a later round', async () => {
    const contest = await contestOf()
    await enter(contest.id, crowd)
    await closeByClock()
    const frozen = await read(contest.slug)
    expect(frozen).toMatchObject({
      state: 'frozen',
      entrants: 8,
      listHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(Date.parse(frozen?.expectedAt ?? '')).toBeGreaterThan(clock.now().getTime() + leadSeconds * 900)

    clock.advance((leadSeconds + 3) * 1_000)
    await work()
    const drawn = await read(contest.slug)
    expect(drawn).toMatchObject({ state: 'drawn', listHash: frozen?.listHash })
    expect(await verdictOf(drawn?.log ?? '', frozen?.listHash)).toBe('verified')
  })

  it('should leave the list as it is when a draw is called for, once', async () => {
    const contest = await contestOf()
    await enter(contest.id, crowd)
    await closeByClock()
    const before = await read(contest.slug)
    await enter(contest.id, [organiser.user as Member])
    expect(await freeze(contest.id)).toMatchObject({
      state: 'frozen',
      listHash: before?.listHash,
      round: before?.round,
    })
    expect(await codeOf(freeze(contest.id))).toBe('ALREADY_DRAWN')
  })

  it('should wait for the moderators, say so, and freeze when the last entry is decided', async () => {
    const contest = await contestOf()
    await enter(contest.id, crowd.slice(0, 2))
    await enter(contest.id, crowd.slice(2, 3), { moderation: 'pending' })
    await closeByClock()
    expect(await read(contest.slug)).toMatchObject({
      state: 'committed',
      fault: 'entriesWait',
      listHash: null,
    })
    await hub.payload.db.updateMany({
      collection: 'entries',
      where: { contest: { equals: contest.id } },
      data: { moderation: 'approved' },
    })
    clock.advance(61_000)
    await work('draw lists')
    expect(await read(contest.slug)).toMatchObject({ state: 'frozen', fault: null, entrants: 3 })
  })

  it('should say that nobody can be drawn', async () => {
    const contest = await contestOf()
    await closeByClock()
    expect(await read(contest.slug)).toMatchObject({ state: 'committed', fault: 'nobodyEligible' })
  })

  it('should freeze a list once with two workers at the same time', async () => {
    const contest = await contestOf()
    await enter(contest.id, crowd)
    clock.advance(day)
    await work('contests')
    await work('outbox')
    await Promise.all([work('draw lists'), work('draw lists')])
    const { totalDocs } = await hub.payload.db.count({
      collection: 'outbox',
      where: { and: [{ topic: { equals: 'draw.frozen' } }, { 'payload.contest': { equals: contest.id } }] },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('the worker', () => {
  const due = async () => {
    const contest = await closedContest()
    const frozen = await freeze(contest.id)
    clock.advance((leadSeconds + 3) * 1_000)
    return { ...contest, listHash: frozen.listHash }
  }

  it.each([
    ['a wrong signature', 'wrong-signature', 'wrongSignature'],
    ['a round from the past', 'other-round', 'otherRound'],
    ['an answer that is none', 'nonsense', 'unreadable'],
    ['a server that fails', 'failing', 'unreachable'],
  ] as const)(
    'should wait and say so at %s, and draw when the beacon is back',
    async (_what, mode, fault) => {
      const contest = await due()
      drand.behave(mode)
      await work()
      expect(await read(contest.slug)).toMatchObject({ state: 'waiting', fault, log: null })
      drand.behave('faithful')
      clock.advance(10 * 60_000)
      await work()
      const drawn = await read(contest.slug)
      expect(drawn).toMatchObject({ state: 'drawn', fault: null })
      expect(await verdictOf(drawn?.log ?? '', contest.listHash)).toBe('verified')
    },
  )

  it('should go on asking for the same round when there is no answer for an hour', async () => {
    const contest = await due()
    drand.behave('silent')
    const from = drand.asked.length
    for (let minute = 0; minute < 60; minute += 5) {
      await work()
      clock.advance(5 * 60_000)
    }
    expect(await read(contest.slug)).toMatchObject({ state: 'waiting', fault: 'unreachable' })
    expect(new Set(drand.asked.slice(from)).size).toBe(1)
    drand.behave('faithful')
    clock.advance(10 * 60_000)
    await work()
    expect((await read(contest.slug))?.state).toBe('drawn')
  })

  it('should draw once with two workers at the same time', async () => {
    const contest = await due()
    await Promise.all([work(), work()])
    expect((await read(contest.slug))?.state).toBe('drawn')
    const { totalDocs } = await hub.payload.db.count({
      collection: 'outbox',
      where: { and: [{ topic: { equals: 'draw.drawn' } }, { 'payload.contest': { equals: contest.id } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it('should draw after a worker was killed with its claim', async () => {
    const contest = await due()
    const [draw] = (
      await hub.payload.db.find<{ id: Id }>({
        collection: 'draws',
        where: { contest: { equals: contest.id } },
      })
    ).docs
    await hub.payload.db.create({
      collection: 'draw-attempts',
      data: {
        draw: draw?.id,
        number: 1,
        leaseUntil: new Date(clock.now().getTime() + 120_000).toISOString(),
      },
    })
    await work()
    expect((await read(contest.slug))?.state).toBe('frozen')
    clock.advance(121_000)
    await work()
    expect((await read(contest.slug))?.state).toBe('drawn')
  })

  it('should forget who is behind the pseudonyms when it is asked to, and the log still verifies', async () => {
    const contest = await due()
    await work()
    await forgetEntrants(contest.id, organiser)
    const drawn = await read(contest.slug, await hub.requestOf(crowd[0] ?? null))
    expect(drawn?.mine).toBeNull()
    expect(await verdictOf(drawn?.log ?? '', contest.listHash)).toBe('verified')
  })

  it('should keep a draw as it was for good', async () => {
    const contest = await due()
    await work()
    const first = await read(contest.slug)
    expect(await codeOf(freeze(contest.id))).toBe('ALREADY_DRAWN')
    clock.advance(day)
    await work()
    expect(await read(contest.slug)).toEqual(first)
  })
})

describe('contestDraw', () => {
  it('should say nothing of a contest that nobody may read yet', async () => {
    const { slug } = await contestOf({ state: 'draft' })
    expect(await read(slug)).toBeNull()
    expect((await read(slug, organiser))?.state).toBe('committed')
  })

  it('should publish what the draw is bound to before the contest opens', async () => {
    const contest = await contestOf({ state: 'announced' })
    expect(await read(contest.slug)).toMatchObject({ state: 'committed', source: 'drand', listHash: null })
  })

  it('should go with its contest', async () => {
    const contest = await contestOf()
    await hub.payload.delete({ collection: 'contests', id: contest.id })
    expect(
      await hub.payload.db.count({ collection: 'draws', where: { contest: { equals: contest.id } } }),
    ).toEqual({ totalDocs: 0 })
  })

  it('should draw by the committed secret where there is no beacon', async () => {
    const contest = await contestOf()
    await hub.payload.db.updateOne({
      collection: 'draws',
      where: { contest: { equals: contest.id } },
      data: { source: 'commitment' },
    })
    await enter(contest.id, crowd)
    await close(contest.id)
    const asked = drand.asked.length
    const frozen = await freeze(contest.id)
    await work()
    const drawn = await read(contest.slug)
    expect(drawn).toMatchObject({ state: 'drawn', source: 'commitment', commitment: frozen.commitment })
    expect(await verdictOf(drawn?.log ?? '', frozen.listHash)).toBe('verified')
    expect(drand.asked).toHaveLength(asked)
  })

  it('should refuse a draw by a secret that was made after the opening', async () => {
    const contest = await contestOf()
    await hub.payload.db.updateOne({
      collection: 'draws',
      where: { contest: { equals: contest.id } },
      data: {
        source: 'commitment',
        committedAt: new Date(clock.now().getTime() + 2 * 3_600_000).toISOString(),
      },
    })
    await enter(contest.id, crowd)
    await close(contest.id)
    expect(await codeOf(freeze(contest.id))).toBe('DRAW_NOT_COMMITTED')
  })
})
