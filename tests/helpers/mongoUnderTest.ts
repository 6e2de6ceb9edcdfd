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
