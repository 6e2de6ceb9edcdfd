import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { databaseOf, type Row, type Statements, statements, type Value } from '../statements'
import { findEntries } from './sqliteFind'
import { authorWord } from './sqliteMatch'
import { entries, newestColumn, places, rowOf, states, tables, withoutTables, wordsOf } from './sqliteTables'
import type { FullText, IndexEntry } from './types'

/** Pages of about 4 kB that one step of a merge writes: some 20 ms of the one writer. */
const pagesAtOnce = 500

/**
 * FTS5 on the embedded database. Each kind has a table of words without their texts (`content=''`), newest last; what
 * filters ask for lies beside them in one table.
 */
export const sqliteFullText = (payload: Pick<Payload, 'db'>): FullText => {
  const within = async (req?: PayloadRequest): Promise<Statements> =>
    statements(await databaseOf(payload, req))
  return {
    prepare: async (kinds) => {
      const { all, run } = await within()
      const there = await all('SELECT name FROM pragma_table_info(?)', entries)
      if (there.length > 0 && there.every(({ name }) => name !== newestColumn))
        for (const statement of withoutTables(kinds)) await run(statement)
      for (const statement of tables(kinds)) await run(statement)
    },
    replace: async (document, wanted, req) => replaceEntries(await within(req), document, wanted),
    search: async (query) => findEntries(await within(), query),
    clear: async (kind, req) => {
      const { run } = await within(req)
      await run(`INSERT INTO ${wordsOf(kind)}(${wordsOf(kind)}) VALUES ('delete-all')`)
      await run(`DELETE FROM ${entries} WHERE kind = ?`, kind)
      await run(`DELETE FROM ${states} WHERE kind = ?`, kind)
    },
    purge: async (kind, isFirst, req) => {
      const { all, run } = await within(req)
      const changes = async (): Promise<number> => Number((await all('SELECT total_changes() AS n'))[0]?.n)
      const before = await changes()
      // The first call, below zero, takes all parts together; the others go on with it (FTS5, "The 'merge' Command").
      await run(
        `INSERT INTO ${wordsOf(kind)}(${wordsOf(kind)}, rank) VALUES ('merge', ?)`,
        isFirst ? -pagesAtOnce : pagesAtOnce,
      )
      return (await changes()) - before < 2
    },
    state: async (kind, req) => {
      const { all } = await within(req)
      const [row] = await all(`SELECT version, position, done FROM ${states} WHERE kind = ?`, kind)
      return row
        ? { version: String(row.version), position: row.position ?? null, isDone: row.done === 1 }
        : null
    },
    setState: async (kind, { version, position, isDone }, req) => {
      const { run } = await within(req)
      await run(
        `INSERT OR REPLACE INTO ${states} (kind, version, position, done) VALUES (?, ?, ?, ?)`,
        ...[kind, version, position, Number(isDone)],
      )
    },
  }
}

type Facts = { forum: Value; tags: string; solved: number; shown: number }

const replaceEntries = async (
  { all, run }: Statements,
  { kind, id }: { kind: string; id: Id },
  wanted: readonly IndexEntry[],
): Promise<void> => {
  const fts = wordsOf(kind)
  const old = await all(
    `SELECT row, words, forum, tags, solved, shown FROM ${entries} WHERE kind = ? AND row >= ? AND row < ?`,
    ...[kind, rowOf(id, 0), rowOf(id, places)],
  )
  const rows = new Map(wanted.map((entry) => [rowOf(id, entry.place), entry]))
  for (const { row } of old)
    if (!rows.has(Number(row))) {
      await run(`DELETE FROM ${fts} WHERE rowid = ?`, row ?? null)
      await run(`DELETE FROM ${entries} WHERE kind = ? AND row = ?`, kind, row ?? null)
    }
  for (const [row, entry] of rows) {
    const before = old.find((each) => Number(each.row) === row)
    const people = entry.authors.map(authorWord).join(' ')
    const words = digestOf(entry.title, entry.body, people)
    if (before?.words !== words) {
      if (before) await run(`DELETE FROM ${fts} WHERE rowid = ?`, row)
      await run(
        `INSERT INTO ${fts}(rowid, title, body, people) VALUES (?, ?, ?, ?)`,
        ...[row, entry.title, entry.body, people],
      )
    }
    const facts = entry.under ? await factsOf({ all, run }, entry.under) : ownFacts(entry)
    await run(
      `INSERT OR REPLACE INTO ${entries}
        (kind, row, words, title, language, tags, forum, parent, at, solved, official, shown)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[kind, row, words, entry.title, entry.language, facts.tags, facts.forum],
      ...[entry.under && keyOf(entry.under), entry.at, facts.solved, Number(entry.isOfficial), facts.shown],
    )
  }
  const [entry] = wanted
  const now = entry ? ownFacts(entry) : null
  if (entry?.under == null && !isSame(old[0], now)) await passOn({ all, run }, { kind, id }, now)
}

/** What stands under a document is found where that is, and only while that is. */
const passOn = ({ run }: Statements, document: { kind: string; id: Id }, facts: Facts | null) =>
  facts
    ? run(
        `UPDATE ${entries} SET forum = ?, tags = ?, solved = ?, shown = 1 WHERE parent = ?`,
        ...[facts.forum, facts.tags, facts.solved, keyOf(document)],
      )
    : run(`UPDATE ${entries} SET shown = 0 WHERE parent = ?`, keyOf(document))

const factsOf = async ({ all }: Statements, { kind, id }: { kind: string; id: Id }): Promise<Facts> => {
  const [row] = await all(
    `SELECT forum, tags, solved, shown FROM ${entries} WHERE kind = ? AND row = ?`,
    ...[kind, rowOf(id, 0)],
  )
  return row
    ? {
        forum: row.forum ?? null,
        tags: String(row.tags),
        solved: Number(row.solved),
        shown: Number(row.shown),
      }
    : { forum: null, tags: ' ', solved: 0, shown: 0 }
}

const ownFacts = ({ forum, tags, isSolved }: IndexEntry): Facts => ({
  forum: forum === null ? null : Number(forum),
  tags: ` ${tags.map((id) => `${id} `).join('')}`,
  solved: Number(isSolved),
  shown: 1,
})

const isSame = (row: Row | undefined, facts: Facts | null): boolean =>
  row === undefined || facts === null
    ? row === undefined && facts === null
    : (['forum', 'tags', 'solved', 'shown'] as const).every((name) => row[name] === facts[name])

const keyOf = ({ kind, id }: { kind: string; id: Id }): string => `${kind}:${id}`

/** Tells whether the words changed; a counter that moves leaves them alone. */
const digestOf = (...texts: string[]): string => createHash('sha1').update(texts.join('\n')).digest('base64')
