import type { SqliteClient } from '../../src/database'

type Value = string | number | null
/** A row of a table, by its columns. */
export type Row = Record<string, Value>

/** SQLite takes 32,766 values in one statement (https://www.sqlite.org/limits.html#max_variable_number). */
const mostValues = 32_000
/** Statements in one transaction. */
const atOnce = 40

/** Reads one row as it is stored. */
export const readRow = async (client: SqliteClient, table: string, id: number): Promise<Row> => {
  const { rows, columns } = await client.execute({ sql: `SELECT * FROM "${table}" WHERE id = ?`, args: [id] })
  return Object.fromEntries(columns.map((name, n) => [name, (rows[0]?.[n] ?? null) as Value]))
}

/** Writes rows many at a time, below Payload; all have the columns of the first. */
export const insertRows = async (
  client: SqliteClient,
  table: string,
  rows: Iterable<Row>,
  onWritten: (count: number) => void,
): Promise<void> => {
  let columns: string[] | null = null
  let perStatement = 0
  let waiting: Row[] = []
  const write = async (): Promise<void> => {
    if (!columns || waiting.length === 0) return
    const names = columns
    const one = `(${names.map(() => '?').join(',')})`
    const statements = []
    for (let start = 0; start < waiting.length; start += perStatement) {
      const some = waiting.slice(start, start + perStatement)
      statements.push({
        sql: `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(',')}) VALUES ${some.map(() => one).join(',')}`,
        args: some.flatMap((row) => names.map((name) => row[name] ?? null)),
      })
    }
    await client.batch(statements, 'write')
    onWritten(waiting.length)
    waiting = []
  }
  for (const row of rows) {
    columns ??= Object.keys(row)
    perStatement ||= Math.max(1, Math.floor(mostValues / columns.length))
    waiting.push(row)
    if (waiting.length >= perStatement * atOnce) await write()
  }
  await write()
}
