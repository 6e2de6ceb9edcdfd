import {
  type Client,
  type InArgs,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type Transaction,
  type TransactionMode,
} from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLedger, type Ledger } from './ledger'
import { connect, type Connection } from './sqliteConnection'
import { openTransaction } from './sqliteTransaction'
import { changedByDeleting, type ForeignKey, kindOf, wordsIn } from './sqlTables'
import { createWriteQueue } from './writeQueue'

/** The embedded database's client, with what the hub needs to know about it. */
export type SqliteClient = Client & {
  /** Which tables were read and written: every statement passes here. */
  ledger: Ledger
  /**
   * Writes the log (`-wal`) into the database and empties it, so that values which have been overwritten are in no
   * file any more. False when a reader of another process was in the way: ask again later.
   */
  emptyLog: () => Promise<boolean>
  /** How many COMMITs failed so far, and why the last did. Payload's adapter drops their errors; see `index.ts`. */
  commitFailures: () => { count: number; last: unknown }
  /**
   * Does work while no foreign key acts, then checks them all. For migrations: SQLite changes a column by making the
   * table anew, and dropping the old one would delete or empty every row that points to it
   * (https://www.sqlite.org/lang_altertable.html#otheralter). Inside a transaction the PRAGMA does nothing, so the
   * connection has to be told before.
   *
   * @throws Error when a row points to nothing afterwards.
   */
  withoutForeignKeys: <T>(work: () => Promise<T>) => Promise<T>
}

/**
 * A libsql client over two connections to one file: readers never wait, writers stand in one queue.
 *
 * The stock client opens a connection for every transaction and throws `SQLITE_BUSY` as soon as two meet (measured:
 * 50 concurrent creates, 1 succeeded). Here every write and every transaction uses the one writing connection,
 * whose PRAGMAs therefore hold, one at a time.
 *
 * @param args.url - `file:` URL.
 * @param args.patience - milliseconds to wait for a writer in this or another process before giving up.
 */
export const createSqliteClient = (args: { url: string; patience?: number }): SqliteClient => {
  const patience = args.patience ?? 30_000
  const reader = connect(args.url)
  const queue = createWriteQueue(patience)
  let failures = { count: 0, last: undefined as unknown }
  const noteFailure = (error: unknown): void => {
    failures = { count: failures.count + 1, last: error }
  }
  let writer: Connection | null = null
  let writers = 0
  let keys: readonly ForeignKey[] | null = null
  let foreignKeys = true
  let closed = false

  // The driver is synchronous: a long busy_timeout would stop the whole process. Short here, patient in `patiently`.
  const openWriter = (): Connection => {
    if (writer) return writer
    const fresh = connect(args.url)
    fresh.execute('PRAGMA busy_timeout = 20')
    fresh.execute('PRAGMA journal_mode = WAL')
    fresh.execute('PRAGMA synchronous = NORMAL')
    fresh.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
    // What is deleted is overwritten with zeros: an erased member must not be read in the file's free pages.
    fresh.execute('PRAGMA secure_delete = ON')
    writer = fresh
    writers += 1
    return fresh
  }

  // `data_version` of the one connection that writes changes when anybody else commits, in another process or by
  // hand, and never by what it commits itself; of that the ledger is told. A new connection counts anew.
  let foreign: number | null = null
  let isReady = false
  const versionOf = (connection: Connection): 'all' | [] => {
    const before = foreign
    foreign = writers * 2 ** 32 + Number(connection.execute('PRAGMA data_version').rows[0]?.[0])
    return before === null || before === foreign ? [] : 'all'
  }
  const ledger = createLedger({
    others: {
      heard: () => (isReady ? versionOf(openWriter()) : ready.then(() => versionOf(openWriter()))),
    },
  })

  const patiently = async <T>(attempt: () => T): Promise<T> => {
    const until = Date.now() + patience
    for (let wait = 5; ; wait = Math.min(wait * 2, 40)) {
      try {
        return attempt()
      } catch (error) {
        if (!isBusy(error) || Date.now() + wait > until) throw error
        await sleep(wait)
      }
    }
  }

  const ready = (async () => {
    await patiently(openWriter)
    reader.execute('PRAGMA busy_timeout = 1000')
    isReady = true
  })()
  // Awaited by whoever comes first; until then an early failure is not an unhandled one.
  ready.catch(() => undefined)

  const begin = (): Connection => {
    const current = openWriter()
    try {
      current.execute('BEGIN IMMEDIATE')
      return current
    } catch (error) {
      // Another process is writing. The driver keeps such a statement open, and beside it no later COMMIT works
      // ("SQL statements in progress"): the next try gets a fresh connection.
      writer = null
      current.close()
      throw error
    }
  }

  const transaction = async (mode: TransactionMode = 'write'): Promise<Transaction> => {
    await ready
    if (mode === 'read') {
      // What it reads does not pass here.
      ledger.read('all')
      const own = connect(args.url)
      own.execute('BEGIN DEFERRED')
      return openTransaction(own, () => own.close(), {
        onCommitFailure: noteFailure,
        onStatement: () => undefined,
        onCommitted: () => undefined,
      })
    }
    const release = await queue.acquire()
    try {
      const written = new Set<string>()
      let anything = false
      return openTransaction(await patiently(begin), release, {
        onCommitFailure: noteFailure,
        onStatement: (sql) => {
          const kind = kindOf(sql)
          if (kind.does === 'read') ledger.read(wordsIn(sql))
          else if (kind.does === 'anything') anything = true
          else if (kind.does === 'write')
            for (const table of kind.deletes
              ? changedByDeleting(kind.table, (keys ??= readKeys(reader)))
              : [kind.table])
              written.add(table)
        },
        onCommitted: () => {
          if (anything) forget()
          ledger.written(anything ? 'all' : written)
        },
      })
    } catch (error) {
      release()
      throw error
    }
  }

  // A single write is a transaction too: only a BEGIN can meet the writer of another process then.
  const writeAll = async (statements: readonly InStatement[]): Promise<ResultSet[]> => {
    const own = await transaction()
    try {
      const results = await own.batch([...statements])
      await own.commit()
      return results
    } catch (error) {
      await own.rollback()
      throw error
    }
  }

  // For what SQLite refuses inside a transaction.
  const alone = async <T>(work: (connection: Connection) => T): Promise<T> => {
    await ready
    const release = await queue.acquire()
    try {
      return work(await patiently(openWriter))
    } finally {
      forget()
      ledger.written('all')
      release()
    }
  }

  const forget = (): void => {
    keys = null
    reader.forget()
    writer?.forget()
  }

  const setForeignKeys = async (on: boolean): Promise<void> => {
    foreignKeys = on
    await alone((connection) => connection.execute(`PRAGMA foreign_keys = ${on ? 'ON' : 'OFF'}`))
  }
  const withoutForeignKeys: SqliteClient['withoutForeignKeys'] = async (work) => {
    await setForeignKeys(false)
    const result = await work().finally(() => setForeignKeys(true))
    const { rows } = reader.execute('PRAGMA foreign_key_check')
    const [first] = rows
    if (first) throw new Error(`${rows.length} rows point to nothing; the first: ${JSON.stringify(first)}.`)
    return result
  }

  return {
    get closed() {
      return closed
    },
    protocol: 'file',
    execute: async (statement: InStatement, values?: InArgs) => {
      const whole: InStatement =
        typeof statement === 'string' && values !== undefined ? { sql: statement, args: values } : statement
      await ready
      const sql = typeof whole === 'string' ? whole : whole.sql
      if (begins(whole, /^\s*(select|pragma|explain)\b/i)) {
        ledger.read(wordsIn(sql))
        return reader.execute(whole)
      }
      if (begins(whole, /^\s*(vacuum|attach|detach)\b/i))
        return alone((connection) => connection.execute(whole))
      const [result] = await writeAll([whole])
      if (!result) throw new LibsqlError('The statement gave no result', 'INTERNAL')
      return result
    },
    batch: (statements) =>
      writeAll(statements.map((each) => (Array.isArray(each) ? { sql: each[0], args: each[1] } : each))),
    migrate: (statements) => withoutForeignKeys(() => writeAll(statements)),
    executeMultiple: (sql) => alone((connection) => connection.executeMultiple(sql)),
    transaction,
    sync: () => Promise.reject(new LibsqlError('A file has no server', 'SYNC_NOT_SUPPORTED')),
    close: () => {
      closed = true
      reader.close()
      writer?.close()
    },
    ledger,
    emptyLog: () =>
      alone((connection) => {
        const { rows } = connection.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        return Number(rows[0]?.[0]) === 0
      }),
    commitFailures: () => failures,
    withoutForeignKeys,
  }
}

/** The foreign keys of the schema as it is. */
const readKeys = (reader: Connection): readonly ForeignKey[] => {
  const { rows } = reader.execute(
    `SELECT keys."table" AS parent, tables.name AS child, keys.on_delete AS onDelete
      FROM sqlite_master tables, pragma_foreign_key_list(tables.name) keys WHERE tables.type = 'table'`,
  )
  return rows as unknown as ForeignKey[]
}

// By its code and not by its class: the driver does not wrap every error it throws.
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('SQLITE_BUSY')

const begins = (statement: InStatement, pattern: RegExp): boolean =>
  pattern.test(typeof statement === 'string' ? statement : statement.sql)
