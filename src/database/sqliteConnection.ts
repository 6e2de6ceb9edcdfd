import {
  type InStatement,
  type InValue,
  LibsqlError,
  type ResultSet,
  type Row,
  type Value,
} from '@libsql/client'
import Database from 'libsql'
import { LRUCache } from 'lru-cache'

/** One connection to a database file. Everything on it happens at once: the driver is synchronous. */
export type Connection = {
  /** @throws LibsqlError as the stock client does, with SQLite's code */
  execute: (statement: InStatement) => ResultSet
  /** Several statements in one text, without values. */
  executeMultiple: (sql: string) => void
  /** Forgets what was prepared: tables or columns may be others now. */
  forget: () => void
  close: () => void
}

/**
 * Statements that stay prepared, a connection. A page of the site asks some dozens of different ones; lists of ids make
 * one for each length.
 */
const mostPrepared = 500

/**
 * Opens a connection that keeps its statements prepared. The stock client prepares each anew and describes its columns
 * twice: a row by its id took 0.038 ms there and takes 0.009 here, 20 members with their lists 0.36 and 0.10.
 *
 * Numbers are JavaScript's: integers beyond 2^53 lose their last digits.
 *
 * @param url - `file:` and a path.
 */
export const connect = (url: string): Connection => {
  const database = new Database(decodeURIComponent(url.replace(/^file:(?:\/\/[^/]*)?/, '')))
  const prepared = new LRUCache<string, Prepared>({ max: mostPrepared })
  return {
    execute: (statement) => {
      const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
      try {
        const known = prepared.get(sql) ?? prepare(database, sql)
        // Out while it runs: one that fails is not used again.
        prepared.delete(sql)
        const result = known.run(bound(args))
        prepared.set(sql, known)
        return result
      } catch (error) {
        throw error instanceof Database.SqliteError
          ? new LibsqlError(error.message, error.code, (error as { rawCode?: number }).rawCode, error)
          : error
      }
    },
    executeMultiple: (sql) => {
      prepared.clear()
      try {
        database.exec(sql)
      } catch (error) {
        throw error instanceof Database.SqliteError ? new LibsqlError(error.message, error.code) : error
      }
    },
    forget: () => prepared.clear(),
    close: () => {
      prepared.clear()
      database.close()
    },
  }
}

type Prepared = { run: (args: object) => ResultSet }
type Statement = ReturnType<Database.Database['prepare']>

const prepare = (database: Database.Database, sql: string): Prepared => {
  const statement: Statement = database.prepare(sql)
  if (!answers(statement))
    return {
      run: (args) => {
        const { changes, lastInsertRowid } = statement.run(args)
        return resultOf([], [], changes, BigInt(lastInsertRowid))
      },
    }
  const described = (): string[] => statement.columns().map(({ name }) => name)
  let columns = described()
  let RowOfThis = rowClass(columns)
  return {
    run: (args) => {
      const rows = statement.all(args) as Value[][]
      // A connection hears of another's new column when it reads.
      if (rows[0] && rows[0].length !== columns.length) {
        columns = described()
        RowOfThis = rowClass(columns)
      }
      return resultOf(
        columns,
        rows.map((values) => new RowOfThis(values)),
        0,
      )
    },
  }
}

/** Does it answer rows? Asks for them as arrays, which the driver refuses where there are none. */
const answers = (statement: Statement): boolean => {
  try {
    statement.raw(true)
    return true
  } catch {
    return false
  }
}

/** Rows as the stock client has them: by name, which can be counted, and by place, which cannot. */
const rowClass = (columns: readonly string[]): new (values: Value[]) => Row => {
  class Named {
    readonly #values: Value[];
    [column: string]: unknown
    constructor(values: Value[]) {
      this.#values = values
      for (const [place, name] of columns.entries()) {
        const value = values[place]
        // A view of the driver's own memory is copied out of it.
        if (value instanceof Buffer) values[place] = new Uint8Array(value).buffer
        if (!(name in this)) this[name] = values[place]
      }
    }
    static at(row: Named, place: number): unknown {
      return row.#values[place]
    }
  }
  Object.defineProperty(Named.prototype, 'length', { value: columns.length })
  for (const place of columns.keys())
    Object.defineProperty(Named.prototype, place, {
      get(this: Named) {
        return Named.at(this, place)
      },
    })
  // By name and by place: the class says neither.
  return Named as unknown as new (values: Value[]) => Row
}

const resultOf = (
  columns: string[],
  rows: Row[],
  rowsAffected: number,
  lastInsertRowid?: bigint,
): ResultSet => ({
  columns,
  columnTypes: [],
  rows,
  rowsAffected,
  lastInsertRowid,
  toJSON: () => ({ columns, rows: rows.map((row) => Array.from(row)), rowsAffected }),
})

/** The values as the driver takes them. */
const bound = (args: InValue[] | Record<string, InValue>): object =>
  Array.isArray(args)
    ? args.map(valueOf)
    : Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), valueOf(value)]),
      )

/** @throws RangeError, TypeError for what no column can hold */
const valueOf = (value: InValue | undefined): unknown => {
  if (value === undefined) throw new TypeError('undefined cannot be passed as argument to the database')
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('Only finite numbers (not Infinity or NaN) can be passed as arguments')
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  return value instanceof ArrayBuffer ? Buffer.from(value) : value
}
