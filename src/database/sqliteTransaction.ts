import { type Client, type InStatement, LibsqlError, type Transaction } from '@libsql/client'
import type { Release } from './writeQueue'

/**
 * A transaction that has begun on the writing connection.
 *
 * @param release - gives the connection to the next writer.
 * @param onCommitFailure - is told the error of a COMMIT that failed, before it is thrown.
 */
export const openTransaction = (
  writer: Client,
  release: Release,
  onCommitFailure: (error: unknown) => void,
): Transaction => {
  let open = true
  const end = async (sql: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    if (!open) return
    open = false
    try {
      await writer.execute(sql)
    } catch (error) {
      if (sql === 'COMMIT') {
        onCommitFailure(error)
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
