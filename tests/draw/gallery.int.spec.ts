import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { createClock } from '../fakes/clock'
import { sqliteClientOf } from '../../src/database'
import { manyEntries } from '../contests/manyEntries'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { crowdOf } from '../helpers/crowd'
import { itNeeding } from '../helpers/mongo'
import { operationOf } from '../helpers/operation'
import { statementsOf } from '../helpers/plans'

type Gallery = { total: number; entries: { id: number; title?: string | null }[]; next: string | null }

const clock = createClock()
let hub: TestHub
let stranger: PayloadRequest
let author: number

beforeAll(async () => {
  hub = await bootHub({ options: { now: clock.now } })
  stranger = await hub.requestOf(null)
  author = (await hub.createMember({ roles: ['member', 'manager'] })).id
})
afterAll(() => hub.stop())

let made = 0
const contestOf = async (data: Record<string, unknown>): Promise<number> => {
  made += 1
  const { id } = await hub.payload.create({
    collection: 'contests',
    data: {
      title: `Contest ${made}`,
      slug: `contest-${made}`,
      state: 'draft',
      timeZone: 'Europe/Paris',
      opensAt: clock.now().toISOString(),
      closesAt: new Date(clock.now().getTime() + 24 * 3_600_000).toISOString(),
      author,
    },
  })
  await hub.payload.db.updateOne({ collection: 'contests', id, data })
  return id
}

const enter = async (contest: number, data: Record<string, unknown> = {}): Promise<void> => {
  const member = await hub.createMember({})
  await hub.payload.db.create({
    collection: 'entries',
    data: { contest, member: member.id, number: 1, status: 'submitted', moderation: 'approved', ...data },
  })
}

const gallery = (input: { contest: number; seed?: string; after?: string | null; limit?: number }) =>
  operationOf<object, Gallery>(hub.payload, 'contestGallery')(
    { seed: 'reader', ...input, contest: String(input.contest) },
    stranger,
  )

describe('contestGallery', () => {
  it('should turn through everything that everybody sees, once', async () => {
    const contest = await contestOf({ state: 'open', gallery: 'live' })
    for (let n = 0; n < 7; n += 1) await enter(contest, { title: `Entry ${n}` })
    const seen: number[] = []
    let after: string | null = null
    do {
      const page: Gallery = await gallery({ contest, after, limit: 3 })
      seen.push(...page.entries.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(new Set(seen).size).toBe(7)
    expect(seen).toHaveLength(7)
    expect((await gallery({ contest, limit: 7 })).entries.map(({ id }) => id)).toEqual(seen)
  })

  it('should show no draft, nothing withdrawn, and nothing that waits for a moderator', async () => {
    const contest = await contestOf({ state: 'open', gallery: 'live' })
    await enter(contest, { status: 'draft' })
    await enter(contest, { status: 'withdrawn' })
    await enter(contest, { moderation: 'pending' })
    await enter(contest, { title: 'Shown' })
    const { total, entries } = await gallery({ contest })
    expect([total, entries.map(({ title }) => title)]).toEqual([1, ['Shown']])
  })

  it.each([
    ['before the close where entries are shown after it', { state: 'open', gallery: 'ended' }],
    ['where they never are', { state: 'decided', gallery: 'never' }],
    ['of a draft', { state: 'draft', gallery: 'live' }],
  ])('should be empty %s', async (_when, data) => {
    const contest = await contestOf(data)
    await enter(contest)
    expect(await gallery({ contest })).toEqual({ total: 0, entries: [], next: null })
  })

  itNeeding('file', 'it counts SQLite’s statements')(
    'should turn through 5,000 with as many questions a page as through a few, and bring each reader back to theirs',
    async () => {
      const client = sqliteClientOf(hub.payload)
      if (!client) throw new Error('There is no SQLite.')
      const [few, many] = [
        await contestOf({ state: 'open', gallery: 'live' }),
        await contestOf({ state: 'open', gallery: 'live' }),
      ]
      const members = await crowdOf(hub, 10)
      await manyEntries(client, { contest: few, members, count: 30 })
      await manyEntries(client, { contest: many, members, count: 5_000 })
      const asked = async (input: Parameters<typeof gallery>[0]): Promise<number> =>
        (await statementsOf(client, () => gallery(input))).length
      const first = await gallery({ contest: many })
      expect([first.total, first.entries.length]).toEqual([5_000, 24])
      const second = { contest: many, after: first.next }
      const questions = await asked({ contest: few })
      expect([await asked({ contest: many }), await asked(second)]).toEqual([questions, questions])
      expect(questions).toBeLessThanOrEqual(3)
      const shown = async (input: object): Promise<number[]> =>
        (await gallery({ ...second, ...input })).entries.map(({ id }) => id)
      const page = await shown({})
      expect(await shown({})).toEqual(page)
      expect(first.entries.map(({ id }) => id).filter((id) => page.includes(id))).toEqual([])
      expect(await shown({ seed: 'another reader' })).not.toEqual(page)
    },
  )
})
