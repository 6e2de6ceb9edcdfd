import {
  type Client,
  createClient,
  type InArgs,
  type InStatement,
  LibsqlError,
  type Transaction,
  type TransactionMode,
} from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'
import { createWriteQueue, type Release } from './writeQueue'

/** The embedded database's client, with what the hub needs to know about it. */
export type SqliteClient = Client & {
  /**
   * Changes whenever anybody, in this process or another, commits a write (SQLite's `PRAGMA data_version` of a
   * connection that never writes). Two equal answers mean that nothing was written in between.
   */
  dataVersion: () => Promise<number>
  /** How many COMMITs failed so far. Payload's adapter drops the error of a failed COMMIT; see `adapter.ts`. */
  commitFailures: () => number
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
  const writer = createClient({ url: args.url })
  const reader = createClient({ url: args.url })
  const queue = createWriteQueue(patience)
  let failures = 0
  let closed = false

  // The driver is synchronous: a long busy_timeout would stop the whole process. Short here, patient in `begin`.
  const ready = (async () => {
    await writer.execute('PRAGMA busy_timeout = 20')
    await writer.execute('PRAGMA journal_mode = WAL')
    await writer.execute('PRAGMA synchronous = NORMAL')
    await writer.execute('PRAGMA foreign_keys = ON')
    await reader.execute('PRAGMA busy_timeout = 1000')
  })()
  // Awaited by whoever comes first; until then an early failure is not an unhandled one.
  ready.catch(() => undefined)

  const patiently = async <T>(attempt: () => Promise<T>): Promise<T> => {
    const until = Date.now() + patience
    for (let wait = 5; ; wait = Math.min(wait * 2, 250)) {
      try {
        return await attempt()
      } catch (error) {
        const busy = error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
        if (!busy || Date.now() + wait > until) throw error
        await sleep(wait)
      }
    }
  }

  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    await ready
    const release = await queue.acquire()
    try {
      return await patiently(work)
    } finally {
      release()
    }
  }

  const transaction = async (mode: TransactionMode = 'write'): Promise<Transaction> => {
    await ready
    if (mode === 'read') return reader.transaction('read')
    const release = await queue.acquire()
    try {
      await patiently(() => writer.execute('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    return openTransaction(writer, release, () => (failures += 1))
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
      return isRead(whole) ? reader.execute(whole) : alone(() => writer.execute(whole))
    },
    batch: (statements, mode) =>
      alone(() => writer.batch(statements, mode === 'read' || mode === undefined ? 'write' : mode)),
    migrate: (statements) => alone(() => writer.migrate(statements)),
    executeMultiple: (sql) => alone(() => writer.executeMultiple(sql)),
    transaction,
    sync: () => reader.sync(),
    close: () => {
      closed = true
      reader.close()
      writer.close()
    },
    dataVersion: async () => Number((await reader.execute('PRAGMA data_version')).rows[0]?.[0]),
    commitFailures: () => failures,
  }
}

const isRead = (statement: InStatement): boolean =>
  /^\s*(select|pragma|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql)

const openTransaction = (writer: Client, release: Release, onCommitFailure: () => void): Transaction => {
  let open = true
  const end = async (sql: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (!open) return
    open = false
    try {
      await writer.execute(sql)
    } catch (error) {
      if (sql === 'COMMIT') {
        onCommitFailure()
        await writer.execute('ROLLBACK')
      }
      throw error
    } finally {
      release()
    }
  }
  const checkOpen = (): void => {
    if (!open) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
  }
  return {
    get closed() {
      return !open
    },
    execute: async (statement: InStatement) => {
      checkOpen()
      return writer.execute(statement)
    },
    batch: async (statements: InStatement[]) => {
      const results = []
      for (const statement of statements) {
        checkOpen()
        results.push(await writer.execute(statement))
      }
      return results
    },
    executeMultiple: async (sql: string) => {
      checkOpen()
      return writer.executeMultiple(sql)
    },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => {
      // libsql's contract makes `close` synchronous; the local driver finishes before it returns.
      if (open) void end('ROLLBACK')
    },
  }
}
