import type { InStatement } from '@libsql/client'
import type { SqliteClient } from '../../src/database'

/** A statement with its values. */
export type Asked = { sql: string; args: Extract<InStatement, { sql: string }>['args'] }

/** One step of how SQLite goes about a statement (https://www.sqlite.org/eqp.html). */
export type Step = { id: number; parent: number; detail: string }

/** Every statement that some work sends to the embedded database, in order, when nothing is kept of what was read before. */
export const statementsOf = async (client: SqliteClient, work: () => Promise<unknown>): Promise<Asked[]> => {
  // Nobody knows what this wrote: all that is kept is dropped.
  await client.emptyLog()
  const asked: Asked[] = []
  const execute = client.execute.bind(client)
  client.execute = (statement: InStatement) => {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    asked.push({ sql, args })
    return execute(statement)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return asked
}

/** How SQLite would go about a statement. */
export const planOf = async (client: SqliteClient, { sql, args = [] }: Asked): Promise<Step[]> => {
  const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  return rows.map(({ id, parent, detail }) => ({
    id: id as number,
    parent: parent as number,
    detail: detail as string,
  }))
}

/**
 * The tables that a statement reads from one end to the other, pure. Along an index up to a `LIMIT` it ends with the
 * page, unless all of it has to be sorted first, or searched for a word. What a full-text index is asked for by
 * `MATCH` is called a scan by SQLite, and is none.
 */
export const scannedBy = ({ sql }: Pick<Asked, 'sql'>, plan: readonly Step[]): string[] => {
  // What can be true of no row is looked for in none.
  if (/ where \(?false\b(?! or\b)/i.test(sql)) return []
  const names = namesIn(sql)
  const ends =
    / limit \?/i.test(sql) && !/ like \?/i.test(sql.slice(sql.toLowerCase().lastIndexOf(' where ')))
  return plan.flatMap(({ detail, parent }) => {
    const [, name = '', how = ''] = /^SCAN (\S+)(.*)$/.exec(detail) ?? []
    if (
      name === '' ||
      name.startsWith('(') ||
      how.includes('VIRTUAL TABLE INDEX') ||
      how.includes('CONSTANT')
    )
      return []
    const beside = plan.filter((step) => step.parent === parent)
    // What a subquery brought is read once more as it comes; how it was brought stands below the subquery.
    if (beside.some((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(step.detail)?.[1] === name)) return []
    const isSorted = beside.some((step) =>
      /^USE TEMP B-TREE FOR (?!RIGHT PART|LAST|DISTINCT)/.test(step.detail),
    )
    return how.includes(' USING ') && ends && !isSorted ? [] : [names.get(name) ?? name]
  })
}

/** What a statement calls its tables, by the name it calls them by. */
const namesIn = (sql: string): Map<string, string> =>
  new Map(
    [...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi)].flatMap(
      ([, table, alias]) =>
        table === undefined ? [] : [[alias ?? table, table] as const, [table, table] as const],
    ),
  )
