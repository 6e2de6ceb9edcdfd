import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'

/** What a column holds. */
export type Value = number | string | null
/** A row, by its columns. */
export type Row = Record<string, Value>
/** As much of drizzle's database as is needed here. */
export type Database = { all: (query: SQL) => Promise<Row[]>; run: (query: SQL) => Promise<unknown> }

/** SQL with its values apart. */
export type Statements = {
  all: (text: string, ...values: Value[]) => Promise<Row[]>
  run: (text: string, ...values: Value[]) => Promise<void>
}

/** Of a database, or of a transaction. */
export const statements = (database: Database): Statements => ({
  all: (text, ...values) => database.all(bound(text, values)),
  run: async (text, ...values) => {
    await database.run(bound(text, values))
  },
})

/** As much of Payload's SQLite adapter as is needed here. */
type Adapter = { drizzle: Database; sessions: Record<string, { db: Database } | undefined> }

/** The embedded database, within the transaction that a request holds. */
export const databaseOf = async ({ db }: Pick<Payload, 'db'>, req?: PayloadRequest): Promise<Database> => {
  const { drizzle, sessions } = db as unknown as Adapter
  const session = req === undefined ? undefined : sessions[String(await req.transactionID)]
  return session?.db ?? drizzle
}

/** Values never become part of the statement's text. */
const bound = (text: string, values: readonly Value[]): SQL =>
  sql.join(
    text.split('?').flatMap((part, index) => {
      const value = values[index]
      return value === undefined ? [sql.raw(part)] : [sql.raw(part), sql`${value}`]
    }),
  )
