import { mongooseAdapter, type Args as MongooseArgs } from '@payloadcms/db-mongodb'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { createLedger, type Ledger } from './ledger'
import { orderLocalesByOwner } from './localesByOwner'
import { keepMongoLedger } from './mongoLedger'
import { redisNews } from './news'
import { openRedis, type SharedRedis } from './redis'
import { createSqliteClient, type SqliteClient } from './sqliteClient'
import { orderTextsByOwner } from './textsByOwner'

export { checkMigrations, type Migration } from './migrations'
export type { Ledger } from './ledger'
export type { SharedRedis } from './redis'
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
  /** Where the nodes of a hub hear of each other (`redis://…`). @default null: they do not */
  redisURL?: string | null
  /**
   * Is this the only process that writes to the MongoDB database? Then answers can be kept without a Redis. With SQLite
   * nobody needs to know.
   * @default false
   */
  alone?: boolean
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
  if (/^mongodb(\+srv)?:\/\//.test(url)) return served(options)
  throw new Error(`DATABASE_URL: "${url.split(':')[0]}:" is neither file:, mongodb: nor mongodb+srv:.`)
}

/** What the hub hangs on Payload's adapter. */
type Hung = { redis?: SharedRedis; ledger?: Ledger }

const served = ({ url, mongo, redisURL = null, alone = false }: DatabaseOptions): DatabaseAdapterObj => {
  const keeps = alone || redisURL !== null
  const stock = mongooseAdapter({
    url,
    transactionOptions: {},
    // Unique indexes are locks here: they stand before the first write.
    ensureIndexes: true,
    ...mongo,
    connectOptions: {
      // What mongoose would hold back for a connection that is away it sends later, in nobody's name: the ledger would
      // not know for whom. The driver waits by itself.
      bufferCommands: false,
      monitorCommands: keeps,
      ...mongo?.connectOptions,
    },
    afterOpenConnection: async (adapter) => {
      await mongo?.afterOpenConnection?.(adapter)
      const hung = adapter as typeof adapter & Hung
      if (!keeps || hung.ledger) return
      const { redis } = hung
      const ledger = createLedger({
        others: redis ? redisNews({ redis }) : { heard: () => Promise.resolve([]) },
      })
      keepMongoLedger(adapter.connection.getClient(), ledger)
      hung.ledger = ledger
    },
  })
  return { ...stock, init: (args) => withRedis(stock.init(args), redisURL) }
}

/** Opens the nodes' Redis before the database, and closes it behind it, when all that was written is told. */
const withRedis = <T extends BaseDatabaseAdapter>(adapter: T, redisURL: string | null): T => {
  if (redisURL === null) return adapter
  const hung = adapter as T & Hung
  const { connect, destroy } = adapter
  adapter.connect = async (options) => {
    const { logger, secret } = adapter.payload
    hung.redis ??= await openRedis({
      url: redisURL,
      secret,
      onAway: (err) => logger.warn({ err, msg: 'Redis is away: nothing kept is given, and writers wait' }),
      onBack: () => logger.info('Redis is back'),
    })
    await connect?.call(adapter, options)
  }
  adapter.destroy = async () => {
    await hung.ledger?.settled()
    await destroy?.call(adapter)
    hung.redis?.close()
  }
  return adapter
}

const embedded = ({
  url,
  migrationDir,
  push = false,
  redisURL = null,
}: DatabaseOptions): DatabaseAdapterObj => {
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
      return withRedis(adapter, redisURL)
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

/** Who knows what a booted Payload reads and writes; null where nobody does, and nothing may be kept. */
export const ledgerOf = (payload: { db: unknown }): Ledger | null =>
  sqliteClientOf(payload)?.ledger ?? (payload.db as Hung).ledger ?? null

/** The Redis that the nodes of a booted Payload share, or null when there is but one. */
export const redisOf = (payload: { db: unknown }): SharedRedis | null => (payload.db as Hung).redis ?? null

/**
 * Makes sure that what was deleted or overwritten is gone from the database's files too. Deleted rows are zeroed as
 * they go (`secure_delete`); what remains is the log. MongoDB's files are its server's to clean.
 *
 * @returns false when another process was reading: ask again later.
 */
export const forgetDeleted = async (payload: { db: unknown }): Promise<boolean> =>
  (await sqliteClientOf(payload)?.emptyLog()) ?? true
