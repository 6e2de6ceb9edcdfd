import { mongooseAdapter, type Args as MongooseArgs } from '@payloadcms/db-mongodb'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { orderLocalesByOwner } from './localesByOwner'
import { createSqliteClient, type SqliteClient } from './sqliteClient'
import { orderTextsByOwner } from './textsByOwner'

export { checkMigrations, type Migration } from './migrations'
export type { SqliteClient } from './sqliteClient'

/** What {@link database} needs to know. */
export type DatabaseOptions = {
  /** `file:…` for the embedded SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB. */
  url: string
  /** Where `payload migrate:create` writes; absolute. Only used with SQLite. */
  migrationDir?: string
  /**
   * For development: the schema follows the configuration without migrations. Only used with SQLite.
   * @default false
   */
  push?: boolean
  /**
   * Extra options of the MongoDB adapter, for servers that speak its protocol without being it.
   * @default {}
   */
  mongo?: Partial<Omit<MongooseArgs, 'url'>>
}

/**
 * `DATABASE_URL` → Payload's database adapter. Transactions are on for both: without them a hook that throws leaves
 * half of its work behind.
 *
 * @throws Error for a scheme that is neither.
 */
export const database = (options: DatabaseOptions): DatabaseAdapterObj => {
  const { url } = options
  if (url.startsWith('file:')) return embedded(options)
  if (/^mongodb(\+srv)?:\/\//.test(url))
    // Unique indexes are locks here: they stand before the first write.
    return mongooseAdapter({ url, transactionOptions: {}, ensureIndexes: true, ...options.mongo })
  throw new Error(`DATABASE_URL: "${url.split(':')[0]}:" is neither file:, mongodb: nor mongodb+srv:.`)
}

const embedded = ({ url, migrationDir, push = false }: DatabaseOptions): DatabaseAdapterObj => {
  const stock = sqliteAdapter({
    client: { url },
    idType: 'number',
    // Else SQLite gives the id of a deleted last row to the next one, and with it what is keyed by that id elsewhere.
    autoIncrement: true,
    push,
    transactionOptions: { behavior: 'immediate' },
    ...(migrationDir === undefined ? {} : { migrationDir }),
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const client = createSqliteClient({ url })
      adapter.client = client
      adapter.beforeSchemaInit = [
        ({ schema }) => {
          orderTextsByOwner(adapter.rawTables)
          orderLocalesByOwner(adapter.rawTables)
          return schema
        },
      ]
      const { commitTransaction } = adapter
      // The stock method forgets the error of a failed COMMIT, and the editor would be told that all is well.
      adapter.commitTransaction = async (id) => {
        const before = client.commitFailures().count
        await commitTransaction.call(adapter, id)
        const { count, last } = client.commitFailures()
        if (count > before)
          throw new Error('The database could not commit; nothing was saved.', { cause: last })
      }
      const { migrate, migrateDown } = adapter
      adapter.migrate = async (args) => {
        await dropCovers(client)
        await client.withoutForeignKeys(() => migrate.call(adapter, args))
      }
      adapter.migrateDown = async () => {
        await dropCovers(client)
        await client.withoutForeignKeys(() => migrateDown.call(adapter))
      }
      const { destroy } = adapter
      adapter.destroy = async () => {
        client.close()
        await destroy?.call(adapter)
      }
      return adapter
    },
  }
}

/** What the indexes end with that are made beside Payload's; see `cover.ts`. */
export const coverSuffix = '_cover'

/** SQLite drops no column that an index holds, and no migration knows of these. They are made again by the worker. */
const dropCovers = async (client: SqliteClient): Promise<void> => {
  const { rows } = await client.execute({
    sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE ? ESCAPE '!'",
    args: [`%${coverSuffix.replace('_', '!_')}`],
  })
  for (const { name } of rows) await client.execute(`DROP INDEX "${name as string}"`)
}

/** The embedded database's client of a booted Payload, or null with another database. */
export const sqliteClientOf = (payload: { db: unknown }): SqliteClient | null => {
  const { client } = payload.db as Partial<SQLiteAdapter>
  return client !== undefined && 'ledger' in client ? (client as SqliteClient) : null
}

/**
 * Makes sure that what was deleted or overwritten is gone from the database's files too. Deleted rows are zeroed as
 * they go (`secure_delete`); what remains is the log. MongoDB's files are its server's to clean.
 *
 * @returns false when another process was reading: ask again later.
 */
export const forgetDeleted = async (payload: { db: unknown }): Promise<boolean> =>
  (await sqliteClientOf(payload)?.emptyLog()) ?? true
