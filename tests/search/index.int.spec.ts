import { sql } from '@payloadcms/db-sqlite/drizzle'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { importers, runImport } from '../../src/cli/import'
import { fullTextOf, type FullTextQuery, type IndexEntry } from '../../src/database/fullText'
import { transact } from '../../src/database/transact'
import { rebuildIndex } from '../../src/plugins/search'
import { indexVersion } from '../../src/plugins/search/indexing/entries'
import { buildIndex } from '../../src/plugins/search/indexing/rebuild'
import { settingsOf } from '../../src/plugins/search/options'
import { databaseLacks, itNeeding } from '../helpers/mongo'
import { type SearchWorld, searchWorld } from './world'

let world: SearchWorld
beforeAll(async () => {
  world = await searchWorld()
})
afterAll(() => world.stop())

/** One turn of the worker; how many documents it looked at. */
const turn = (): Promise<number> =>
  buildIndex(settingsOf(world.payload)?.kinds ?? []).run({
    payload: world.payload,
    signal: new AbortController().signal,
  })
const forget = (kind: string): Promise<void> =>
  transact(world.payload, (req) => fullTextOf(world.payload).clear(kind, req))

describe('an index that is missing', () => {
  beforeAll(async () => {
    for (let n = 0; n < 3; n += 1) await world.topic({ title: `Samovar number ${n}` })
    while ((await turn()) > 0);
  })

  it('should be built by the worker, and then be left alone', async () => {
    await forget('topics')
    expect((await world.ask('samovar')).total).toBe(0)
    expect(await turn()).toBe(3)
    expect((await world.ask('samovar')).total).toBe(3)
    expect(await turn()).toBe(0)
  })

  it('should be built again where its words had another form', async () => {
    await transact(world.payload, (req) =>
      fullTextOf(world.payload).setState('topics', { version: 'old', position: null, isDone: true }, req),
    )
    expect(await turn()).toBe(3)
    expect((await world.ask('samovar')).total).toBe(3)
  })

  it('should go on where a turn was cut short', async () => {
    const { docs } = await world.payload.find({ collection: 'topics', sort: 'id', limit: 1, depth: 0 })
    await forget('topics')
    await transact(world.payload, (req) =>
      fullTextOf(world.payload).setState(
        'topics',
        { version: indexVersion, position: docs[0]?.id ?? null, isDone: false },
        req,
      ),
    )
    expect(await turn()).toBe(2)
    expect((await world.ask('samovar')).total).toBe(2)
  })

  it('should know what is written before the worker comes to it', async () => {
    await forget('topics')
    await world.topic({ title: 'A samovar written meanwhile' })
    expect((await world.ask('samovar')).total).toBe(1)
    expect(await turn()).toBe(4)
    expect((await world.ask('samovar')).total).toBe(4)
  })

  it('should leave its work when it is asked to stop', async () => {
    await forget('topics')
    const stopped = AbortSignal.abort()
    expect(
      await buildIndex(settingsOf(world.payload)?.kinds ?? []).run({
        payload: world.payload,
        signal: stopped,
      }),
    ).toBe(0)
    expect((await world.ask('samovar')).total).toBe(0)
  })

  it('should be built at once by the operator, who sees how far it is', async () => {
    const seen: [number, number][] = []
    const count = await rebuildIndex(world.payload, { onProgress: (done, total) => seen.push([done, total]) })
    expect((await world.ask('samovar')).total).toBe(4)
    expect(seen.at(-1)).toEqual([count, count])
  })
})

const onSqlite = itNeeding('file', 'it is about tables of SQLite')

describe('tables of an older form', () => {
  onSqlite('should be taken away, and made again', async () => {
    const { payload } = world
    const { drizzle } = payload.db as unknown as { drizzle: { run: (query: unknown) => Promise<unknown> } }
    await drizzle.run(sql.raw('ALTER TABLE libsql_search_entries DROP COLUMN title'))
    await fullTextOf(payload).prepare((settingsOf(payload)?.kinds ?? []).map(({ collection }) => collection))
    expect((await world.ask('samovar')).total).toBe(0)
    while ((await turn()) > 0);
    expect((await world.ask('samovar')).total).toBe(4)
  })
})

describe('words that are in very many documents', () => {
  const entry = (title: string, body: string, at: number): IndexEntry => ({
    ...{ language: 'en', place: 0, title, body, authors: [], tags: [], forum: null, under: null },
    ...{ at, isSolved: false, isOfficial: false },
  })
  const query = (words: readonly string[], more: Partial<FullTextQuery> = {}): FullTextQuery => ({
    kind: 'topics',
    clauses: words.map((word) => [{ words: [word], isPrefix: false }]),
    ...{ isAny: false, without: [], isTitleOnly: false, authors: null, notBy: [], tags: [], forums: null },
    ...{ notIn: [], isSolved: null, before: null, after: null },
    ...more,
  })
  const last = 106_000

  beforeAll(async () => {
    if (databaseLacks('file')) return
    await transact(world.payload, async (req) => {
      const fullText = fullTextOf(world.payload)
      for (let id = last - 5_999; id <= last; id += 1)
        await fullText.replace(
          { kind: 'topics', id },
          [entry(id === last - 100 ? 'tea' : 'other', id % 3_000 === 0 ? 'tea seldom' : 'tea', id)],
          req,
        )
    })
  }, 240_000)
  afterAll(() => forget('topics'))

  onSqlite('should bring the newest, those with it in the title first', async () => {
    const { found, isAll } = await fullTextOf(world.payload).search(query(['tea']))
    expect(isAll).toBe(false)
    const best = [...found].sort((one, two) => two.relevance - one.relevance)
    expect(best[0]?.id).toBe(last - 100)
    expect(new Set(best.slice(1).map(({ relevance }) => relevance)).size).toBe(1)
    expect(Math.max(...found.map(({ id }) => Number(id)))).toBe(last)
  })

  onSqlite('should be found beside a rare one wherever that is', async () => {
    const { found, isAll } = await fullTextOf(world.payload).search(query(['tea', 'seldom']))
    expect([found.map(({ id }) => Number(id)).sort(), isAll]).toEqual([[102_000, 105_000], true])
  })

  onSqlite('should not hide the rare one where any will do', async () => {
    const fullText = fullTextOf(world.payload)
    const ids = async (words: readonly string[]): Promise<number> =>
      (await fullText.search(query(words, { isAny: true }))).found.length
    expect(await ids(['tea', 'seldom'])).toBe(2)
    expect(await ids(['tea', 'nowhere'])).toBeGreaterThan(2)
  })
})

const real = path.resolve('../shared/data/content/forum')
const onRealData = existsSync(real) ? it : it.skip
if (!existsSync(real)) console.log(`Skipped: no real data at ${real}.`)

describe('a real forum', () => {
  onRealData('should be found in, in both languages', async () => {
    const importer = importers.find(({ kind }) => kind === 'topics')
    if (!importer) throw new Error('No importer for topics.')
    const { created } = await runImport(importer, {
      payload: world.payload,
      paths: ['topics.fr.jsonl'],
      cwd: real,
      author: world.writer.id,
      onFault: () => undefined,
      onProgress: () => undefined,
    })
    expect(created).toBeGreaterThan(100)
    const count = async (words: string): Promise<number> => (await world.ask(words)).total
    const [accented, plain] = [await count('paramètres'), await count('parametre')]
    expect(accented).toBeGreaterThan(0)
    expect(plain).toBe(accented)
    expect(await count("l'adresse")).toBe(await count('adresse'))
    expect(await count('messagerie -messagerie')).toBe(0)
    // Each of them is in the forum that it is asked in, and each answer leads somewhere.
    const { hits } = await world.ask('message', { first: 50 })
    expect(hits.length).toBeGreaterThan(10)
    for (const { path: address, excerptHTML } of hits) {
      expect(address).toMatch(/^\/forum\/[^/]+\/[^/]+/)
      expect(excerptHTML.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
    }
  })
})
