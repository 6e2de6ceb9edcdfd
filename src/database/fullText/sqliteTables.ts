import type { Id } from '../../core/related'

// Beside Payload's tables, and none of its: drizzle's push, which drops what no collection has, takes what begins with
// `libsql_` for the engine's own and leaves it. A migration never sees them.
/** What filters ask for, beside the words. */
export const entries = 'libsql_search_entries'
/** How far each kind is built. */
export const states = 'libsql_search_states'
/** The words of a kind. */
export const wordsOf = (kind: string): string => `libsql_search_${kind.replace(/[^a-z]/g, '_')}`

/** Entries of one document have neighbouring rows. */
export const places = 2
/** The row of a document's entry. */
export const rowOf = (id: Id, place: number): number => Number(id) * places + place

/** What takes away tables of an older form: nothing is in them that is not built again. */
export const withoutTables = (kinds: readonly string[]): string[] =>
  [entries, states, ...kinds.map(wordsOf)].map((name) => `DROP TABLE IF EXISTS ${name}`)

/** The column that tells the present form of the tables from older ones. */
export const newestColumn = 'title'

/** What makes the tables of these kinds where they are missing. */
export const tables = (kinds: readonly string[]): string[] => [
  `CREATE TABLE IF NOT EXISTS ${states} (kind TEXT PRIMARY KEY, version TEXT NOT NULL, position INTEGER, done INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS ${entries} (
    kind TEXT NOT NULL, row INTEGER NOT NULL, words TEXT NOT NULL, title TEXT NOT NULL, language TEXT, tags TEXT NOT NULL, forum INTEGER,
    parent TEXT, at INTEGER NOT NULL, solved INTEGER NOT NULL, official INTEGER NOT NULL, shown INTEGER NOT NULL,
    PRIMARY KEY (kind, row)) WITHOUT ROWID`,
  `CREATE INDEX IF NOT EXISTS libsql_search_by_time ON ${entries} (kind, at)`,
  `CREATE INDEX IF NOT EXISTS libsql_search_by_parent ON ${entries} (parent) WHERE parent IS NOT NULL`,
  // What is taken out of a table without texts is marked, and leaves the file when its parts are merged: see `purge`.
  ...kinds.map(
    (kind) => `CREATE VIRTUAL TABLE IF NOT EXISTS ${wordsOf(kind)} USING fts5(title, body, people, content='',
      contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 2")`,
  ),
]
