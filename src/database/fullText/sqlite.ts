import { createHash } from 'node:crypto'
import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { authorWord, matchExpression } from './sqliteMatch'
import {
  type Found,
  type FullText,
  type FullTextQuery,
  type IndexEntry,
  mostLookedThrough,
  mostRanked,
} from './types'

type Value = number | string | null
type Row = Record<string, Value>

/** As much of Payload's SQLite adapter as is needed here. */
type Adapter = { drizzle: Database; sessions: Record<string, { db: Database } | undefined> }
type Database = { all: (query: SQL) => Promise<Row[]>; run: (query: SQL) => Promise<unknown> }

// Beside Payload's tables, and none of its: drizzle's push, which drops what no collection has, takes what begins with
// `libsql_` for the engine's own and leaves it. A migration never sees them.
const entries = 'libsql_search_entries'
const states = 'libsql_search_states'
const wordsOf = (kind: string): string => `libsql_search_${kind.replace(/[^a-z]/g, '_')}`

/** Entries of one document have neighbouring rows. */
const places = 2
const rowOf = (id: Id, place: number): number => Number(id) * places + place

/**
 * FTS5 on the embedded database. Each kind has a table of words without their texts (`content=''`), newest last; what
 * filters ask for lies beside them in one table.
 */
export const sqliteFullText = (payload: Pick<Payload, 'db'>): FullText => {
  const adapter = payload.db as unknown as Adapter
  const within = async (req?: PayloadRequest): Promise<Statements> => {
    const session = req === undefined ? undefined : adapter.sessions[String(await req.transactionID)]
    return statements(session?.db ?? adapter.drizzle)
  }
  return {
    prepare: async (kinds) => {
      const { run } = await within()
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

type Statements = {
  all: (text: string, ...values: Value[]) => Promise<Row[]>
  run: (text: string, ...values: Value[]) => Promise<void>
}

const statements = (database: Database): Statements => ({
  all: (text, ...values) => database.all(bound(text, values)),
  run: async (text, ...values) => {
    await database.run(bound(text, values))
  },
})

/** Values never become part of the statement's text. */
const bound = (text: string, values: readonly Value[]): SQL =>
  sql.join(
    text.split('?').flatMap((part, index) => {
      const value = values[index]
      return value === undefined ? [sql.raw(part)] : [sql.raw(part), sql`${value}`]
    }),
  )

const tables = (kinds: readonly string[]): string[] => [
  `CREATE TABLE IF NOT EXISTS ${states} (kind TEXT PRIMARY KEY, version TEXT NOT NULL, position INTEGER, done INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS ${entries} (
    kind TEXT NOT NULL, row INTEGER NOT NULL, words TEXT NOT NULL, language TEXT, tags TEXT NOT NULL, forum INTEGER,
    parent TEXT, at INTEGER NOT NULL, solved INTEGER NOT NULL, official INTEGER NOT NULL, shown INTEGER NOT NULL,
    PRIMARY KEY (kind, row)) WITHOUT ROWID`,
  `CREATE INDEX IF NOT EXISTS libsql_search_by_time ON ${entries} (kind, at)`,
  `CREATE INDEX IF NOT EXISTS libsql_search_by_parent ON ${entries} (parent) WHERE parent IS NOT NULL`,
  ...kinds.flatMap((kind) => [
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${wordsOf(kind)} USING fts5(title, body, people, content='',
      contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 2")`,
    // What is taken out leaves no trace in the file: erased words must not be read there.
    `INSERT INTO ${wordsOf(kind)}(${wordsOf(kind)}, rank) VALUES ('secure-delete', 1)`,
  ]),
]

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
        (kind, row, words, language, tags, forum, parent, at, solved, official, shown)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[kind, row, words, entry.language, facts.tags, facts.forum],
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

const findEntries = async (
  { all }: Statements,
  query: FullTextQuery,
): Promise<{ found: Found[]; isAll: boolean }> => {
  const fts = wordsOf(query.kind)
  const match = matchExpression(query)
  const { text, values, isSelective } = conditions(query)
  let floor = 0
  if (match !== null && isSelective) {
    const [row] = await all(
      `SELECT rowid AS row FROM ${fts} WHERE ${fts} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ${mostLookedThrough}`,
      match,
    )
    floor = Number(row?.row ?? 0)
  }
  const columns = 'e.row, e.language, e.at, e.solved, e.official'
  const limit = `LIMIT ${mostRanked + 1}`
  const rows =
    match === null
      ? await all(
          `SELECT ${columns}, 0 AS relevance FROM ${entries} e WHERE e.kind = ? AND ${text} ORDER BY e.at DESC ${limit}`,
          ...[query.kind, ...values],
        )
      : await all(
          // A title counts as much as ten words of the text. Only what is found is scored, the newest first.
          `SELECT ${columns}, -bm25(${fts}, 10.0, 1.0, 0.0) AS relevance
            FROM ${fts} CROSS JOIN ${entries} e ON e.kind = ? AND e.row = ${fts}.rowid
            WHERE ${fts} MATCH ? AND ${fts}.rowid > ? AND ${text} ORDER BY ${fts}.rowid DESC ${limit}`,
          ...[query.kind, match, floor, ...values],
        )
  return {
    found: rows.slice(0, mostRanked).map(foundOf),
    isAll: rows.length <= mostRanked && floor === 0,
  }
}

const foundOf = (row: Row): Found => ({
  id: Math.floor(Number(row.row) / places),
  language: row.language === 'en' || row.language === 'fr' ? row.language : null,
  relevance: Number(row.relevance),
  at: Number(row.at),
  isSolved: row.solved === 1,
  isOfficial: row.official === 1,
})

const conditions = (query: FullTextQuery): { text: string; values: Value[]; isSelective: boolean } => {
  const parts: { text: string; values: Value[]; isSelective?: boolean }[] = [
    { text: 'e.shown = 1', values: [] },
  ]
  if (query.notIn.length > 0)
    parts.push({
      text: `(e.forum IS NULL OR e.forum NOT IN (${marks(query.notIn)}))`,
      values: query.notIn.map(Number),
    })
  const narrow = (text: string, ...values: Value[]): void =>
    void parts.push({ text, values, isSelective: true })
  if (query.forums !== null) narrow(`e.forum IN (${marks(query.forums)})`, ...query.forums.map(Number))
  for (const tag of query.tags) narrow('instr(e.tags, ?) > 0', ` ${tag} `)
  if (query.isSolved !== null) narrow('e.solved = ?', Number(query.isSolved))
  if (query.before !== null) narrow('e.at < ?', query.before)
  if (query.after !== null) narrow('e.at >= ?', query.after)
  return {
    text: parts.map(({ text }) => text).join(' AND '),
    values: parts.flatMap(({ values }) => values),
    isSelective: parts.some(({ isSelective }) => isSelective === true),
  }
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
