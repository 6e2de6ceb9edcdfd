import { type InStatement, LibsqlError, type ResultSet, type Transaction } from '@libsql/client'
import type { Connection } from './sqliteConnection'
import type { Release } from './writeQueue'

/**
 * A transaction that has begun on the writing connection.
 *
 * @param release - gives the connection to the next writer.
 * @param hooks.onCommitFailure - is told the error of a COMMIT that failed, before it is thrown.
 * @param hooks.onStatement - is told every statement, before it runs.
 * @param hooks.onCommitted - is told that what was written is there for everybody, before the writer is.
 */
export const openTransaction = (
  writer: Connection,
  release: Release,
  hooks: {
    onCommitFailure: (error: unknown) => void
    onStatement: (sql: string) => void
    onCommitted: () => void
  },
): Transaction => {
  let open = true
  const checkOpen = (): void => {
    if (!open) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
  }
  const run = async (statement: InStatement): Promise<ResultSet> => {
    hooks.onStatement(typeof statement === 'string' ? statement : statement.sql)
    checkOpen()
    return writer.execute(statement)
  }
  const end = async (sql: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (!open) return
    open = false
    try {
      writer.execute(sql)
      if (sql === 'COMMIT') hooks.onCommitted()
    } catch (error) {
      if (sql === 'COMMIT') {
        hooks.onCommitFailure(error)
        writer.execute('ROLLBACK')
      }
      throw error
    } finally {
      release()
    }
  }
  return {
    get closed() {
      return !open
    },
    execute: run,
    batch: async (statements: InStatement[]) => {
      const results = []
      for (const statement of statements) results.push(await run(statement))
      return results
    },
    executeMultiple: async (sql: string) => {
      checkOpen()
      hooks.onStatement(sql)
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
