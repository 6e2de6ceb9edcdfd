import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { importers, type ImportResult, runImport } from '../../src/cli/import'
import type { Forum, Member, Reply, Topic } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

const fixtures = path.resolve('tests/cli/fixtures')

let hub: TestHub
let admin: Member
beforeAll(async () => {
  hub = await bootHub()
  admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
  await hub.createMember({ handle: 'sam', email: 'sam@example.org', displayName: 'Sam here' })
})
afterAll(() => hub.stop())

type Run = ImportResult & { faults: string[]; notes: string[] }

const run = async (dryRun = false): Promise<Run> => {
  const importer = importers.find(({ kind }) => kind === 'discourse')
  if (!importer) throw new Error('No importer for discourse.')
  const faults: string[] = []
  const notes: string[] = []
  const result = await runImport(importer, {
    payload: hub.payload,
    paths: ['discourse'],
    cwd: fixtures,
    author: admin.id,
    dryRun,
    settings: { siteURL: 'https://talk.example', locale: 'en' },
    onFault: (line) => faults.push(line),
    onNote: (note) => notes.push(note),
    onProgress: () => undefined,
  })
  return { ...result, faults, notes }
}

const count = async (collection: 'topics' | 'replies' | 'forums' | 'members'): Promise<number> =>
  (await hub.payload.count({ collection })).totalDocs

const topic = async (id: number): Promise<Topic> => {
  const { docs } = await hub.payload.find({
    collection: 'topics',
    where: { importedFrom: { equals: `topic:talk.example/t/${id}` } },
    depth: 1,
  })
  if (!docs[0]) throw new Error(`No topic ${id}.`)
  return docs[0]
}

const repliesOf = async ({ id }: Topic): Promise<Reply[]> => {
  const { docs } = await hub.payload.find({
    collection: 'replies',
    where: { topic: { equals: id } },
    sort: 'number',
    depth: 1,
  })
  return docs
}

const told = {
  created: 3,
  known: 0,
  skipped: 3,
  faults: [
    'discourse/posts-2.jsonl:7: not JSON: ',
    'discourse/topics.json:9: created_at: "2021-02-31" is not a date',
    'discourse/users.json:5: username: must not be empty',
  ],
  notes: [
    'deleted post',
    'log line',
    'passed over: deleted topic',
    'passed over: private message',
    'passed over: topic without its first post',
    'passed over: unlisted topic',
    'picture: linked, not copied',
    'whisper',
  ],
}
const comparable = ({ faults, notes, ...figures }: Run): Run => ({
  ...figures,
  faults: faults.map((line) => line.replace(/(not JSON: ).*/, '$1')).sort(),
  notes: [...notes].sort(),
})

describe('import discourse', () => {
  it('should say in a dry run what it would do, and do nothing', async () => {
    const before = [await count('topics'), await count('forums'), await count('members')]
    expect(comparable(await run(true))).toEqual(told)
    expect([await count('topics'), await count('forums'), await count('members')]).toEqual(before)
  })

  it('should do that, and nothing twice', async () => {
    expect(comparable(await run())).toEqual(told)
    const [topics, replies] = [await count('topics'), await count('replies')]
    expect(await run()).toMatchObject({ created: 0, known: 3 })
    expect([await count('topics'), await count('replies')]).toEqual([topics, replies])
  })

  it('should keep states, tags, dates, people and the place of a topic', async () => {
    expect(await topic(100)).toMatchObject({
      title: 'A kettle that leaks',
      slug: 'a-kettle-that-leaks',
      kind: 'question',
      forum: { slug: 'kettles', title: 'Kettles & pots' },
      // Who has proven the address is the one who wrote.
      author: { handle: 'sam', displayName: 'Sam here' },
      tags: [{ title: 'kettle' }, { title: 'leak' }],
      pinned: true,
      pinnedUntil: '2999-01-01T00:00:00.000Z',
      locked: true,
      createdAt: '2021-03-01T10:00:00.000Z',
      answer: { number: 3 },
      replyCount: 2,
      moderation: 'approved',
    })
    // What is no colour is none.
    expect(((await topic(100)).forum as Forum).colour ?? null).toBeNull()
    expect(await topic(101)).toMatchObject({
      slug: 'a-kettle-that-leaks-101',
      archived: true,
      body: 'Written in **HTML**.',
      // Two letters are no handle here.
      author: { handle: 'author-jo', displayName: 'jo' },
      forum: { slug: 'workshop', colour: '#1d6b57', order: 3, description: 'Where things are mended.' },
    })
  })

  it('should keep the numbers of posts, and what answers and quotes them', async () => {
    const replies = await repliesOf(await topic(100))
    expect(replies.map(({ number, author, replyTo }) => [number, author, replyTo])).toEqual([
      [1, expect.objectContaining({ handle: 'author-jo' }), null],
      [3, expect.objectContaining({ handle: 'leaver' }), expect.objectContaining({ number: 1 })],
    ])
    expect(replies.map(({ body }) => body)).toEqual([
      '> [@Sam_B](/forum/kettles/a-kettle-that-leaks)\n> It drips.\n\nWhere?\n\n:::spoiler My guess\nThe *spout*.\n:::',
      '> [@jo](/forum/kettles/a-kettle-that-leaks?reply=1)\n> Where?\n\nAt the seam: >!solder!<.',
    ])
    expect((await topic(100)).body).toBe(
      'It drips.\n\n[photo](https://talk.example/uploads/short-url/abc.jpeg)\n\n```\n[quote]not one[/quote]\n```',
    )
  })

  it('should show nobody what not everybody could read', async () => {
    const { docs } = await hub.payload.find({ collection: 'topics', overrideAccess: false, depth: 0 })
    expect(docs.map(({ title }) => title)).not.toContain('Who cleans up?')
    expect(await topic(104)).toMatchObject({
      forum: { slug: 'staff', readBy: { who: 'roles', roles: ['moderator'] } },
    })
  })

  it('should lead from its old addresses to the new', async () => {
    const { docs } = await hub.payload.find({ collection: 'redirects', pagination: false })
    expect(docs.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['/t/a-kettle-that-leaks/100', '/t/100', '/t/101']),
    )
  })
})
