import { it } from '@jest/globals'
import type { Payload } from 'payload'
import type { DatabaseOptions } from '../../src/database'

/** The MongoDB server that `npm run test:mongo` found, when the tests run on it. */
export type MongoUnderTest = {
  /** Connection string for one database of the server. */
  url: (name: string) => string
  options: NonNullable<DatabaseOptions['mongo']>
  drop: (payload: Payload) => Promise<void>
}

/** Null unless `MONGODB_URL` is set: then the tests run on SQLite. */
export const mongoUnderTest = (): MongoUnderTest | null => {
  const base = process.env.MONGODB_URL
  if (!base) return null
  return {
    url: (name) => {
      const url = new URL(base)
      url.pathname = `/${name}`
      return url.href
    },
    options: JSON.parse(process.env.MONGODB_ADAPTER_OPTIONS ?? '{}') as NonNullable<DatabaseOptions['mongo']>,
    drop: async (payload) => {
      const { connection } = payload.db as unknown as { connection: { dropDatabase: () => Promise<unknown> } }
      await connection.dropDatabase()
    },
  }
}

/** What a test may need of its database beyond the common ground. */
export type DatabaseNeed =
  /** Several writes that happen together or not at all. */
  | 'transactions'
  /** A database in a file, which another process can open and a test can kill. */
  | 'file'

/** Does the database under test lack this? The embedded one lacks nothing. */
export const databaseLacks = (need: DatabaseNeed): boolean =>
  mongoUnderTest() !== null &&
  (need === 'file' || (process.env.MONGODB_LACKS ?? '').split(',').includes(need))

/**
 * `it` for a test that needs something of its database: where that is missing, it is not run, and the output says
 * which test and why.
 */
export const itNeeding = (need: DatabaseNeed, because: string): typeof it | typeof it.skip => {
  if (!databaseLacks(need)) return it
  const skip = ((name: string, ...rest: [() => Promise<void>, number?]) => {
    process.stdout.write(`not on this database (${need}: ${because}): ${name}\n`)
    it.skip(name, ...rest)
  }) as typeof it.skip
  return skip
}
