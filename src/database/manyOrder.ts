import { type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/related'
import { sqliteClientOf } from './index'
import { sqliteQuery, sqliteTable } from './sqliteQuery'
import { databaseOf, type Statements, statements } from './statements'
import { transact } from './transact'
import { watchWrites } from './watchWrites'

/**
 * The order of what a relationship to many leads back to: topics under a tag by their last activity. Payload keeps such
 * relationships in a table without any order, so that a page of the first thirty sorts all there are.
 */
export type ManyOrder = {
  collection: CollectionSlug
  /** The relationship to many, to one collection. */
  field: string
  to: CollectionSlug
  /** A date of the collection. */
  by: string
}

/** A place in such an order. */
export type OrderPlace = { key: string; id: Id }

// Beside Payload's tables, like those of search (fullText/sqliteTables.ts).
const nameOf = ({ collection, field }: ManyOrder): string => `libsql_order_${collection}_${field}`

/** What one row of the table is made of, for each document and each it leads to. */
const source = (payload: Payload, { collection, field, to, by }: ManyOrder): string => {
  const { name, table } = sqliteTable(payload, collection)
  return `SELECT rels."${sqliteTable(payload, to).name}_id", own."${table[by]?.name ?? by}", own.id
    FROM "${name}_rels" rels JOIN "${name}" own ON own.id = rels.parent_id
    WHERE rels.path = '${field}' AND own."${table[by]?.name ?? by}" IS NOT NULL`
}

/** Orders that were seen to be there, by database: none is ever taken away. */
const built = new WeakMap<object, Set<string>>()

const isBuilt = async (payload: Pick<Payload, 'db'>, order: ManyOrder, { all }: Statements) => {
  const name = nameOf(order)
  const seen = built.get(payload.db) ?? new Set<string>()
  if (seen.has(name)) return true
  const rows = await all("SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?", name)
  if (rows.length > 0) built.set(payload.db, seen.add(name))
  return rows.length > 0
}

/** Keeps an order with every write of the collection. Ties itself to the adapter once, at the start. */
export const keepOrder = (payload: Payload, order: ManyOrder): void => {
  if (sqliteClientOf(payload) === null) return
  const { collection, field, to, by } = order
  const forget = async (column: 'id' | 'value', ids: readonly Id[], req: PayloadRequest) => {
    const within = statements(await databaseOf(payload, req))
    if (!(await isBuilt(payload, order, within))) return null
    for (const id of ids) await within.run(`DELETE FROM ${nameOf(order)} WHERE ${column} = ?`, id)
    return within
  }
  watchWrites(payload, {
    [collection]: {
      concerns: (data) => Object.hasOwn(data, field) || Object.hasOwn(data, by),
      written: async ({ ids, req }) => {
        const within = await forget('id', ids, req)
        for (const id of within ? ids : [])
          await within?.run(
            `INSERT OR IGNORE INTO ${nameOf(order)} ${source(payload, order)} AND own.id = ?`,
            id,
          )
      },
      removed: async ({ ids, req }) => {
        await forget('id', ids, req)
      },
    },
    [to]: {
      concerns: () => false,
      written: async () => undefined,
      removed: async ({ ids, req }) => {
        await forget('value', ids, req)
      },
    },
  })
}

/**
 * Builds an order where it is missing: in one transaction, a second for some hundred thousand rows. On MongoDB, where
 * an index may hold each value of a list, it is one.
 *
 * @returns was it built?
 */
export const buildOrder = async (payload: Payload, order: ManyOrder): Promise<boolean> => {
  if (sqliteClientOf(payload) === null) return buildIndex(payload, order)
  if (await isBuilt(payload, order, statements(await databaseOf(payload)))) return false
  return transact(payload, async (req) => {
    const { all, run } = statements(await databaseOf(payload, req))
    const name = nameOf(order)
    const there = await all("SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?", name)
    if (there.length > 0) return false
    await run(
      `CREATE TABLE ${name} (value INTEGER NOT NULL, key TEXT NOT NULL, id INTEGER NOT NULL,
        PRIMARY KEY (value, key, id)) WITHOUT ROWID`,
    )
    await run(`CREATE INDEX ${name}_by_id ON ${name} (id)`)
    await run(`INSERT OR IGNORE INTO ${name} ${source(payload, order)}`)
    return true
  })
}

/** MongoDB makes an index once, however often it is told. */
const buildIndex = async (payload: Payload, order: ManyOrder): Promise<boolean> => {
  const seen = built.get(payload.db) ?? new Set<string>()
  if (seen.has(nameOf(order))) return false
  const { collections } = payload.db as unknown as {
    collections: Record<
      string,
      { collection: { createIndex: (keys: object) => Promise<unknown> } } | undefined
    >
  }
  await collections[order.collection]?.collection.createIndex({
    [order.field]: 1,
    [order.by]: -1,
    _id: -1,
  })
  built.set(payload.db, seen.add(nameOf(order)))
  return true
}

/**
 * A part of an order: ids of what leads to `value` and fulfils a condition, read along the order up to `limit`.
 *
 * @param args.where - says what may be read, too.
 * @param args.from - the place behind which to begin; null: at the end from which it is read.
 * @param args.isUp - from the lowest upwards; else from the highest down.
 * @returns null: there is no such order here (MongoDB, where the question itself walks it; not built yet).
 */
export const idsAlong = async (args: {
  order: ManyOrder
  value: Id
  where: Where
  from: OrderPlace | null
  isUp: boolean
  limit: number
  req: PayloadRequest
}): Promise<Id[] | null> => {
  const { order, value, where, from, isUp, limit, req } = args
  const { payload } = req
  if (sqliteClientOf(payload) === null) return null
  const database = await databaseOf(payload, req)
  if (!(await isBuilt(payload, order, statements(database)))) return null
  const { name, joins, condition } = sqliteQuery({ collection: order.collection, where, sort: 'id', req })
  // What asks other tables is left to Payload.
  if (joins.length > 0) return null
  const [beyond, way] = isUp ? [sql`>`, sql`ASC`] : [sql`<`, sql`DESC`]
  const parts: SQL[] = [
    sql`"along".value = ${value}`,
    ...(from === null ? [] : [sql`("along".key, "along".id) ${beyond} (${from.key}, ${Number(from.id)})`]),
    ...((condition as unknown) ? [condition] : []),
  ]
  // CROSS JOIN: SQLite takes the tables as they are named here (https://www.sqlite.org/optoverview.html#crossjoin).
  const rows = await database.all(
    sql`SELECT "along".id AS id FROM ${sql.identifier(nameOf(order))} "along" CROSS JOIN ${sql.identifier(name)}
      ON ${sql.identifier(name)}.id = "along".id WHERE ${sql.join(parts, sql` AND `)}
      ORDER BY "along".key ${way}, "along".id ${way} LIMIT ${limit}`,
  )
  return rows.map(({ id }) => id as Id)
}
