import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { importers, type ImportResult, runImport } from '../../src/cli/import'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

const fixtures = path.resolve('tests/cli/fixtures')

let hub: TestHub
let admin: Member
beforeAll(async () => {
  hub = await bootHub()
  admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
})
afterAll(() => hub.stop())

type Run = ImportResult & { faults: string[] }

const run = async (kind: string, paths: readonly string[], cwd = fixtures): Promise<Run> => {
  const importer = importers.find((each) => each.kind === kind)
  if (!importer) throw new Error(`No importer for ${kind}.`)
  const faults: string[] = []
  const result = await runImport(importer, {
    payload: hub.payload,
    paths,
    cwd,
    author: admin.id,
    onFault: (line) => faults.push(line),
    onProgress: () => undefined,
  })
  return { ...result, faults }
}

const find = async (
  collection: 'posts' | 'topics' | 'replies' | 'events' | 'members' | 'forums' | 'tags',
  importedFrom: string,
  locale: 'en' | 'fr' = 'en',
): Promise<Record<string, unknown>> => {
  const { docs } = await hub.payload.find({
    collection,
    where: {
      [collection === 'forums' || collection === 'tags' ? 'slug' : 'importedFrom']: { equals: importedFrom },
    },
    locale,
    fallbackLocale: false,
    depth: 1,
  })
  return docs[0] as unknown as Record<string, unknown>
}

describe('import posts', () => {
  it('should read folders, report the bad files by line and field, and create nothing twice', async () => {
    const first = await run('posts', ['blog'])
    expect(first).toEqual({
      created: 2,
      known: 0,
      skipped: 2,
      faults: [
        expect.stringMatching(/^blog\/broken\.md:\d: the front matter is not YAML/),
        'blog/no-title.md:1: title: must be text',
        'blog/no-title.md:1: date: "2024-02-31" is not a date',
        'blog/no-title.md:1: lang: must be en or fr',
      ],
    })
    expect(await run('posts', ['blog'])).toMatchObject({ created: 0, known: 2, skipped: 2 })
  })

  it('should keep title, address, date, author, tags and text, in the post’s own language only', async () => {
    const post = await find('posts', 'post:https://village.example/2024/the-bread-oven/')
    expect(post).toMatchObject({
      title: 'The bread oven is back',
      slug: 'the-bread-oven',
      excerpt: 'Two winters of work, and on Saturday the first loaves.',
      publishedAt: '2024-05-02T00:00:00.000Z',
      _status: 'published',
      authors: [{ handle: 'ines-laroche', displayName: 'Ines LAROCHE' }, { displayName: 'Tom Reed' }],
      tags: [{ slug: 'bread' }, { slug: 'village-life' }],
    })
    const text = JSON.stringify(post.content)
    for (const part of [
      'forty years',
      'https://village.example/2024/plans.html',
      'Bring a basket',
      'knead --slowly',
      'rye',
      'https://village.example/oven.jpg',
      'Licence: CC BY 4.0.',
    ])
      expect(text).toContain(part)
    const other = await find('posts', 'post:https://village.example/2024/the-bread-oven/', 'fr')
    for (const field of ['title', 'slug', 'excerpt', 'content']) expect(other[field] ?? null).toBeNull()
    const french = await find('posts', 'post:fr/2024-06-10-la-fete.md', 'fr')
    expect(french).toMatchObject({ title: 'La fête du four', author: { handle: 'ines-laroche' } })
  })

  it('should make authors whom everybody sees and who can never log in', async () => {
    const author = await find('members', 'author:ines-laroche')
    expect(author).toMatchObject({ roles: ['member'], _verified: false })
    const visible = await hub.payload.find({
      collection: 'members',
      where: { handle: { equals: 'ines-laroche' } },
      overrideAccess: false,
    })
    expect(visible.docs).toHaveLength(1)
    expect(visible.docs[0]).not.toHaveProperty('email')
    await expect(
      hub.payload.login({
        collection: 'members',
        data: { email: String(author.email), password: 'anything at all' },
      }),
    ).rejects.toMatchObject({ status: 401 })
  })
})

describe('import topics', () => {
  it('should keep replies in their order, dates, the accepted answer and the counts', async () => {
    const { faults, ...counts } = await run('topics', ['topics.jsonl'])
    expect(counts).toEqual({ created: 3, known: 0, skipped: 2 })
    expect(faults).toEqual([
      'topics.jsonl:4: replies.0.body: must not be empty',
      expect.stringMatching(/^topics\.jsonl:5: not JSON: /),
    ])
    const topic = await find('topics', 'topic:t1')
    expect(topic).toMatchObject({
      title: 'How long does rye keep?',
      html: '<p>Mine is <strong>hard</strong> after two days.</p>\n',
      createdAt: '2023-01-05T10:00:00.000Z',
      lastActivityAt: '2023-01-07T08:00:00.000Z',
      replyCount: 2,
      moderation: 'approved',
      language: 'en',
      forum: { title: 'Baking bread', slug: 'baking-bread' },
      author: { handle: 'member-aa11bb' },
      answer: { importedFrom: 'reply:r2', number: 2 },
    })
    expect(await find('replies', 'reply:r1')).toMatchObject({ number: 1, moderation: 'approved' })
  })

  it('should fit titles without losing a word, and give a missing category a forum', async () => {
    expect(await find('topics', 'topic:t2')).toMatchObject({
      title: 'Help – The crust splits.',
      forum: { slug: 'other' },
    })
    const long = await find('topics', 'topic:t5')
    expect(String(long.title).length).toBeLessThanOrEqual(160)
    expect(long.body).toMatch(/^\*\*Une question .* du four\*\*\n\nAlors \?$/)
    expect(long.author).toMatchObject({ handle: 'author-tc', displayName: 'TC' })
  })

  it('should give no forum and no topic an address that leads to something else', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-import-'))
    const topic = (category: string, n: number) => ({
      id: `reserved-${category}`,
      lang: 'en',
      category,
      title: `What stands in ${category}`,
      slug: 'new',
      author: 'aa11bb',
      created_at: `2023-03-0${n}T10:00:00Z`,
      format: 'markdown',
      body: 'It begins here.',
      replies: [],
    })
    const forum = { type: 'forum', slug: 'tag', title: { en: 'Tags of all kinds' } }
    const lines = [forum, topic('tag', 1), topic('new', 2)].map((record) => JSON.stringify(record))
    await writeFile(path.join(folder, 'reserved.jsonl'), `${lines.join('\n')}\n`)
    const { faults, ...counts } = await run('topics', ['reserved.jsonl'], folder)
    expect({ faults, ...counts }).toEqual({ faults: [], created: 3, known: 0, skipped: 0 })
    expect(await find('topics', 'topic:reserved-tag')).toMatchObject({
      slug: 'new-2',
      forum: { slug: 'tag-forum', title: 'Tags of all kinds' },
    })
    expect(await find('topics', 'topic:reserved-new')).toMatchObject({
      slug: 'new-3',
      forum: { slug: 'new-forum', title: 'New' },
    })
    expect(await run('topics', ['reserved.jsonl'], folder)).toMatchObject({ created: 0, known: 3 })
    await rm(folder, { recursive: true })
  })

  it('should leave nothing of a topic with a bad reply', async () => {
    expect(await find('topics', 'topic:t3')).toBeUndefined()
    expect(await find('replies', 'reply:r9')).toBeUndefined()
  })

  itNeeding('transactions', 'several writes happen together or not at all')(
    'should leave nothing of a topic whose writing fails half-way, nor lose what comes behind it',
    async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-import-'))
      const line = (id: string, reply: string): string =>
        JSON.stringify({
          id,
          lang: 'en',
          category: `only-${id}`,
          title: 'A topic of its own',
          author: `author of ${id}`,
          created_at: '2023-01-01',
          body: 'Text.',
          replies: [{ id: reply, author: `author of ${id}`, created_at: '2023-01-02', body: 'Text.' }],
        })
      // The second one's reply is taken: its unique index refuses it after topic, forum and author are written.
      await writeFile(
        path.join(folder, 'a.jsonl'),
        [line('h1', 'same'), line('h2', 'same'), line('h3', 'own')].join('\n'),
      )
      const result = await run('topics', ['a.jsonl'], folder)
      await rm(folder, { recursive: true })
      expect(result).toMatchObject({
        created: 2,
        skipped: 1,
        faults: [expect.stringContaining('a.jsonl:2: importedFrom: ')],
      })
      expect(await find('topics', 'topic:h2')).toBeUndefined()
      expect(await find('forums', 'only-h2')).toBeUndefined()
      expect(await find('members', 'author:author-of-h2')).toBeUndefined()
      expect(await find('topics', 'topic:h3')).toMatchObject({ replyCount: 1 })
    },
  )

  it('should create nothing twice when two imports run at the same time', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-import-'))
    const lines = Array.from({ length: 12 }, (_, n) =>
      JSON.stringify({
        id: `twin-${n}`,
        lang: 'en',
        category: 'twins',
        tags: ['twin'],
        title: `Twin number ${n}`,
        author: `Twin ${n % 3}`,
        created_at: '2023-01-01',
        body: 'Text.',
      }),
    )
    await writeFile(path.join(folder, 'a.jsonl'), lines.join('\n'))
    const results = await Promise.all([
      run('topics', ['a.jsonl'], folder),
      run('topics', ['a.jsonl'], folder),
    ])
    await rm(folder, { recursive: true })
    expect(results.flatMap(({ faults }) => faults)).toEqual([])
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(12)
    const where = { importedFrom: { like: 'topic:twin-' } }
    expect((await hub.payload.count({ collection: 'topics', where })).totalDocs).toBe(12)
    expect(
      (await hub.payload.count({ collection: 'members', where: { importedFrom: { like: 'author:twin-' } } }))
        .totalDocs,
    ).toBe(3)
  })
})

describe('import events', () => {
  it('should read JSON and calendars, and report what is wrong by its line', async () => {
    const { faults, ...counts } = await run('events', ['events'])
    expect(counts).toEqual({ created: 3, known: 0, skipped: 6 })
    expect(faults).toEqual([
      'events/latin1.ics: is not UTF-8',
      'events/events.json:17: end: is before the start',
      'events/events.json:19: start: "2025-02-30" is not a date',
      expect.stringMatching(/^events\/events\.json:20: timeZone: /),
      'events/markets.ics:15: STATUS: cancelled events are not imported',
      expect.stringMatching(/^events\/markets\.ics:21: /),
    ])
    expect(await run('events', ['events'])).toMatchObject({ created: 0, known: 3, skipped: 6 })
  })

  it('should keep whole days whole, zones, repetition and text', async () => {
    const bakeOff = await find('events', 'event:bake-off')
    expect(bakeOff).toMatchObject({
      title: 'The great bake-off',
      startsAt: '2025-05-10T00:00:00.000Z',
      endsAt: '2025-05-11T23:59:59.000Z',
      timeZone: 'UTC',
      place: { name: 'Lyon, France', online: false },
      url: 'https://bake.example',
      _status: 'published',
    })
    expect(JSON.stringify(bakeOff.description)).toContain('Code of conduct: be nice')
    expect(await find('events', 'event:evening')).toMatchObject({ timeZone: 'Europe/Paris', endsAt: null })
    const market = await find('events', 'event:market@village.example')
    expect(market).toMatchObject({
      startsAt: '2025-07-05T07:00:00.000Z',
      endsAt: '2025-07-05T11:00:00.000Z',
      timeZone: 'Europe/Paris',
      recurrence: 'FREQ=WEEKLY;BYDAY=SA',
      changes: [
        { occurrence: '20250719T090000', state: 'removed' },
        {
          occurrence: '20250726T090000',
          state: 'moved',
          startsAt: '2025-07-27T08:00:00.000Z',
          endsAt: '2025-07-27T10:00:00.000Z',
          note: 'The fair has the square',
        },
        { occurrence: '20250802T090000', state: 'cancelled' },
      ],
      place: { name: 'Church square' },
    })
    expect(JSON.stringify(market.description)).toContain('# No heading')
  })
})

describe('every import', () => {
  it('should say what it cannot find or read', async () => {
    expect(await run('posts', ['nowhere', 'events'])).toEqual({
      created: 0,
      known: 0,
      skipped: 2,
      faults: ['nowhere: does not exist', 'events: holds no file that ends with .md or .markdown'],
    })
  })

  it('should announce nothing, mail nothing and open no case', async () => {
    for (const collection of ['outbox', 'moderation-cases', 'deliveries', 'notifications'] as const)
      expect([collection, (await hub.payload.count({ collection })).totalDocs]).toEqual([collection, 0])
  })
})

const real = path.resolve('../shared/data')
const onRealData = existsSync(real) ? it : it.skip
if (!existsSync(real)) console.log(`Skipped: no real data at ${real}.`)

describe('import of real data', () => {
  onRealData('should take ten posts of each language and every calendar, and end', async () => {
    const files = async (folder: string, count: number): Promise<string[]> =>
      (await readdir(path.join(real, folder))).slice(0, count).map((name) => path.join(folder, name))
    const posts = [...(await files('content/blog/en', 10)), ...(await files('content/blog/fr', 10))]
    expect(await run('posts', posts, real)).toMatchObject({ created: 20, skipped: 0 })
    const calendars = await run('events', ['social/icalendar'], real)
    expect(calendars.created).toBeGreaterThan(50)
    expect(calendars.faults.every((line) => /^social\/icalendar\/[^:]+\.ics(:\d+)?: \S/.test(line))).toBe(
      true,
    )
  })

  onRealData('should take the first hundred topics', async () => {
    const text = await readFile(path.join(real, 'content/forum/topics.en.jsonl'), 'utf8')
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-import-'))
    await writeFile(path.join(folder, 'topics.jsonl'), text.split('\n').slice(0, 100).join('\n'))
    const result = await run('topics', ['topics.jsonl'], folder)
    await rm(folder, { recursive: true })
    expect(result).toEqual({ created: 100, known: 0, skipped: 0, faults: [] })
  })
})
