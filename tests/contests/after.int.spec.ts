import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import request from 'supertest'
import { hubCustom } from '../../src/config/hubCustom'
import type { Contest, Entry, Member } from '../../src/payload-types'
import { eraseMemberNow } from '../../src/plugins/privacy'
import { testPassword } from '../helpers/bootHub'
import { appOf } from '../server/helpers'
import { type JudgingWorld, judgingWorld, rowId, today } from './judgingWorld'

let world: JudgingWorld
let people: Member[]
const voted = '2026-10-08T20:00:00.000Z'
const someone = (at: number): Member => {
  const member = people[at]
  if (!member) throw new Error('Not that many members.')
  return member
}

beforeAll(async () => {
  world = await judgingWorld()
  people = await world.createMembers(8)
}, 120_000)
afterAll(() => world.hub.stop())
beforeEach(() => world.setNow(today))

const run = async (name: string): Promise<number> => {
  const task = hubCustom(world.hub.payload.config).tasks.find((each) => each.name === name)
  if (!task) throw new Error(`The worker knows no ${name}.`)
  return task.run({ payload: world.hub.payload, signal: new AbortController().signal })
}
/** Hands out what is in the outbox, and all that comes of it. */
const drain = async (): Promise<void> => {
  while ((await run('outbox')) > 0);
}
/** Everything that was told under a topic is told once more, as after a worker that was killed. */
const tellAgain = async (topic: string): Promise<void> => {
  const { payload } = world.hub
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { topic: { equals: topic } },
    pagination: false,
  })
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'outbox',
      id,
      data: { status: 'pending', doneAt: null, nextAttemptAt: '2026-01-01T00:00:00.000Z' },
    })
  await drain()
}
const rows = async <Row>(collection: CollectionSlug, where: object): Promise<Row[]> =>
  (
    await world.hub.payload.find({
      collection,
      where: where as never,
      sort: 'id',
      pagination: false,
      depth: 0,
    })
  ).docs as unknown as Row[]
/** A contest in its vote with entries of the first members; the first entry leads. */
const decided = async (
  count: number,
  data: Record<string, unknown> = {},
): Promise<{ contest: Contest; entries: Entry[] }> => {
  world.setNow(today)
  const contest = await world.createContest(data)
  const entries: Entry[] = []
  for (let at = 0; at < count; at += 1) entries.push(await world.createEntry(contest, someone(at)))
  const [first] = entries
  if (first) await world.act('castVote', { entry: first.id }, someone(7))
  world.setNow(voted)
  await world.act('decideContest', { contest: contest.id }, world.editor)
  await drain()
  return { contest, entries }
}
describe('the winners of a contest', () => {
  it('should be announced once on each channel, where the contest says so, under the names that everybody reads', async () => {
    for (const name of ['One', 'Two'])
      await world.hub.payload.db.create({
        collection: 'channels',
        data: { name, kind: 'webhook', language: 'en', enabled: true, sealed: 'connected' },
      })
    const { contest } = await decided(2, { afterwards: { announceWinners: true } })
    const key = { key: { equals: `contests:${contest.id}:winners` } }
    const known = async () =>
      rows<{ id: number; title: string; content: { en: { excerpt: string } } }>('announcements', key)
    const [announced] = await known()
    expect(announced?.title).toContain('The winners: ')
    expect(announced?.content.en.excerpt).toBe(`${someone(0).displayName} (A bicycle)`)
    const deliveries = { announcement: { equals: announced?.id } }
    expect(await rows('deliveries', deliveries)).toHaveLength(2)
    await tellAgain('contest.decided')
    expect(await known()).toHaveLength(1)
    expect(await rows('deliveries', deliveries)).toHaveLength(2)
  })

  it('should stay with the hub where it does not', async () => {
    const { contest } = await decided(1)
    expect(await rows('announcements', { key: { equals: `contests:${contest.id}:winners` } })).toEqual([])
  })
})

describe('badges', () => {
  const kinds = async (contest: Contest): Promise<string[]> =>
    (await rows<{ member: number; kind: string }>('contest-badges', { contest: { equals: contest.id } }))
      .map(({ member, kind }) => `${people.findIndex(({ id }) => id === member)} ${kind}`)
      .sort()
  const all = ['0 entered', '0 finished', '0 won', '1 entered', '1 finished']

  it('should be given once, however often the result is told, and show on profiles', async () => {
    const { contest } = await decided(2, { afterwards: { badges: true } })
    expect(await kinds(contest)).toEqual(all)
    await tellAgain('contest.decided')
    await tellAgain('contest.badges')
    expect(await kinds(contest)).toEqual(all)
    expect(await world.field('Member', 'badges', someone(0), null)).toMatchObject([
      { kind: 'won', place: 1, slug: contest.slug },
    ])
    expect(await world.field('Member', 'badges', someone(1), null)).toMatchObject([{ kind: 'finished' }])
    expect(await kinds((await decided(1)).contest)).toEqual([])
  })

  it('should go with an entry that is kept back, with a prize that is declined, and when the contest gives none', async () => {
    const { contest, entries } = await decided(3, { afterwards: { badges: true } })
    await world.act('declinePrize', { contest: contest.id }, someone(0))
    await drain()
    expect((await kinds(contest)).filter((kind) => kind.endsWith('won'))).toEqual(['1 won'])
    const [, second] = entries
    await world.hub.payload.db.updateOne({
      collection: 'entries',
      id: second?.id ?? 0,
      data: { moderation: 'rejected' },
    })
    const { payload } = world.hub
    const settled = { case: 1, collection: 'entries', id: second?.id ?? 0, author: null, decision: 'reject' }
    const outbox = { topic: 'moderation.undone', payload: settled, status: 'pending', attempts: 0 }
    await payload.db.create({
      collection: 'outbox',
      data: { ...outbox, nextAttemptAt: '2026-01-01T00:00:00.000Z' },
    })
    await drain()
    expect((await kinds(contest)).filter((kind) => kind.startsWith('1'))).toEqual([])
    await payload.update({
      collection: 'contests',
      id: contest.id,
      data: { afterwards: { badges: false } },
    })
    await drain()
    expect(await kinds(contest)).toEqual([])
  })
})

describe('certificates', () => {
  const tokenOf = async ({ email }: Member): Promise<string> =>
    String(
      (await world.hub.payload.login({ collection: 'members', data: { email, password: testPassword } }))
        .token,
    )
  let app: ReturnType<typeof appOf>['app']
  beforeAll(() => {
    app = appOf(world.hub).app
  })
  const fetchOf = async (contest: Contest, token: string | null, locale = 'en') => {
    const asked = request(app).get(`/api/contests/${contest.id}/certificate.pdf?locale=${locale}`)
    return (token ? asked.set('authorization', `JWT ${token}`) : asked).buffer(true).parse((answer, done) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => done(null, Buffer.concat(chunks)))
    })
  }

  it('should be for their owner alone, the same bytes each time, and known by their code', async () => {
    const zoe = await world.hub.createMember({ displayName: 'Zoë Łukasiewicz' })
    const contest = await world.createContest()
    const entry = await world.createEntry(contest, zoe)
    const token = await tokenOf(zoe)
    expect((await fetchOf(contest, token)).status).toBe(404)
    world.setNow(voted)
    await world.act('decideContest', { contest: contest.id }, world.editor)
    expect((await fetchOf(contest, null)).status).toBe(401)
    expect((await fetchOf(contest, await tokenOf(world.editor))).status).toBe(404)
    const [first, again] = [await fetchOf(contest, token), await fetchOf(contest, token)]
    expect(first.status).toBe(200)
    expect(first.headers['cache-control']).toBe('private, no-store')
    expect((first.body as Buffer).equals(again.body as Buffer)).toBe(true)
    expect(((await fetchOf(contest, token, 'fr')).body as Buffer).toString('latin1')).toContain('/Lang (fr)')
    const [kept] = await rows<{ code: string }>('contest-certificates', { contest: { equals: contest.id } })
    const verify = (name?: string) =>
      world.act<object | null>('certificate', { code: kept?.code, name }, null)
    const said = await verify()
    expect(said).toMatchObject({ slug: contest.slug, place: 1, won: true, isName: null })
    expect(JSON.stringify(said)).not.toMatch(/Zo|ukas/)
    expect(await verify('zoe łukasiewicz')).toMatchObject({ isName: true })
    expect(await verify('Somebody Else')).toMatchObject({ isName: false })
    expect(await world.act('certificate', { code: '00' }, null)).toBeNull()
    // Kept back after the result: nobody may go on showing it.
    const { payload } = world.hub
    await payload.db.updateOne({ collection: 'entries', id: entry.id, data: { moderation: 'rejected' } })
    await tellAgain('contest.decided')
    expect(await verify()).toBeNull()
    expect((await fetchOf(contest, token)).status).toBe(404)
  })
})

describe('what a contest knows of people', () => {
  const file = async (contest: Contest, entry: Entry, owner: Member): Promise<string> => {
    const name = `proof-${entry.id}.webp`
    const stored = path.join(world.hub.directory, 'entry-files', name)
    await world.hub.payload.db.create({
      collection: 'entry-files',
      data: {
        owner: owner.id,
        contest: contest.id,
        entry: entry.id,
        filename: name,
        mimeType: 'image/webp',
        filesize: 4,
        uploadedAt: today,
        sha256: 'abc',
        dHash: 'def',
      },
    })
    await mkdir(path.dirname(stored), { recursive: true })
    await writeFile(stored, 'webp')
    return stored
  }
  const isThere = (stored: string): Promise<boolean> =>
    access(stored).then(
      () => true,
      () => false,
    )

  it('should go on the day that the rules name, once, also long after it, and leave the result', async () => {
    const contest = await world.createContest({
      personalDataUntil: '2026-12-01T00:00:00.000Z',
      judging: { how: 'both', jury: [someone(5).id], criteria: [] },
      afterwards: { certificates: true },
    })
    const [shown, held] = [
      await world.createEntry(contest, someone(0)),
      await world.createEntry(contest, someone(1), { moderation: 'rejected', text: 'A secret' }),
    ]
    await world.hub.payload.update({
      collection: 'entries',
      id: shown.id,
      data: { evidence: [{ step: rowId(), at: today, note: 'At my door' }], prediction: 'rain' },
    })
    const stored = await file(contest, held, someone(1))
    await world.hub.payload.db.create({
      collection: 'contest-acceptances',
      data: { contest: contest.id, member: someone(0).id, version: 1, acceptedAt: today, territory: 'FR' },
    })
    const headers = { 'x-hub-client': '192.0.2.7', 'user-agent': 'A browser' }
    await world.act('castVote', { entry: shown.id }, someone(2), headers)
    const points = [{ criterion: 'overall', points: 7 }]
    await world.act('judgeEntry', { entry: shown.id, points, note: 'My neighbour' }, someone(5))
    world.setNow(voted)
    await world.act('decideContest', { contest: contest.id }, world.editor)
    await drain()
    const mine = { contest: { equals: contest.id } }
    const result = async () => JSON.stringify(await rows('contest-results', mine))
    const before = await result()
    await world.hub.payload.db.create({
      collection: 'contest-certificates',
      data: {
        ...{ contest: contest.id, member: someone(0).id },
        key: 'k',
        code: 'c0de',
        won: true,
        issuedAt: voted,
      },
    })
    world.setNow('2027-03-01T00:00:00.000Z')
    await run('contests')
    await run('contests')
    await drain()
    expect(await rows('contest-acceptances', mine)).toEqual([])
    expect(await rows('votes', mine)).toEqual([])
    const entries = await rows<Entry>('entries', mine)
    expect(entries.map(({ id }) => id)).toEqual([shown.id])
    expect(entries[0]).toMatchObject({ evidence: [], prediction: null })
    expect(await rows('entry-files', mine)).toEqual([])
    expect(await isThere(stored)).toBe(false)
    expect(await rows('judgements', mine)).toMatchObject([{ note: null, points: { overall: 7 } }])
    expect(await rows('contest-certificates', mine)).toMatchObject([{ member: null, key: 'c0de' }])
    const known = { slug: contest.slug, won: true, isName: null }
    expect(await world.act('certificate', { code: 'c0de', name: 'anybody' }, null)).toMatchObject(known)
    expect(await result()).toBe(before)
    const told = await rows('outbox', { topic: { equals: 'contest.data-erased' } })
    expect(told).toHaveLength(1)
  })

  it('should go with a member who leaves in the middle, with what others said of it, and let the contest end', async () => {
    const [leaver] = await world.createMembers(1)
    if (!leaver) throw new Error('Nobody.')
    const contest = await world.createContest({
      judging: { how: 'both', jury: [someone(5).id], criteria: [] },
      afterwards: { badges: true },
    })
    const theirs = await world.createEntry(contest, leaver)
    const other = await world.createEntry(contest, someone(1))
    const stored = await file(contest, theirs, leaver)
    await world.act('castVote', { entry: theirs.id }, someone(2))
    await world.act('castVote', { entry: other.id }, leaver)
    const reason = { entry: theirs.id, reason: 'My brother' }
    await world.act(
      'judgeEntry',
      { entry: theirs.id, points: [{ criterion: 'overall', points: 9 }] },
      someone(5),
    )
    await world.act('declareConflict', reason, someone(5))
    await eraseMemberNow({
      payload: world.hub.payload,
      member: leaver.id,
      reason: 'Asked',
      atOnce: true,
      onProgress: () => undefined,
    })
    const mine = { contest: { equals: contest.id } }
    expect((await rows<Entry>('entries', mine)).map(({ id }) => id)).toEqual([other.id])
    expect(await isThere(stored)).toBe(false)
    expect(await rows('judgements', mine)).toEqual([])
    expect(await rows('jury-seats', mine)).toMatchObject([{ conflicts: [] }])
    // What they voted for counts on, under no name.
    expect(await rows('votes', mine)).toMatchObject([{ entry: other.id, device: null }])
    await world.act(
      'judgeEntry',
      { entry: other.id, points: [{ criterion: 'overall', points: 5 }] },
      someone(5),
    )
    world.setNow(voted)
    await world.act('decideContest', { contest: contest.id }, world.editor)
    await drain()
    expect(await rows('contest-winners', mine)).toMatchObject([{ member: someone(1).id }])
    expect(await rows('contest-badges', { member: { equals: leaver.id } })).toEqual([])
  })
})
