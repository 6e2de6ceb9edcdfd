import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { buildQuery } from '@payloadcms/drizzle'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { sqliteClientOf } from './index'

/** As much of drizzle's query as is built here. */
type Query = PromiseLike<Record<string, unknown>[]> & {
  where: (condition: unknown) => Query
  leftJoin: (table: unknown, condition: unknown) => Query
  orderBy: (...terms: unknown[]) => Query
  limit: (count: number) => Query
}
type Database = {
  select: (columns: Record<string, unknown>) => { from: (table: unknown) => { $dynamic: () => Query } }
}

/**
 * Reads a few plain columns of many rows, relationships to one as their ids. Payload's own adapter makes a document of
 * each row, field by field: of five hundred it takes a hundred times as long as the database does. Below Payload: the
 * condition has to say what may be read.
 *
 * @param args.columns - names of fields of the collection itself: no tables of their own, not localised. One that a
 *   hub is composed without is left out.
 * @param args.sort - a field, `-` before it for the highest first. @default in no order
 * @param args.limit - rows at most; 0: all of them.
 */
export const plainRows = async <Row extends { id: number | string }>(args: {
  collection: CollectionSlug
  where: Where
  columns: readonly (keyof Row & string)[]
  sort?: string
  limit: number
  req: PayloadRequest
}): Promise<Row[]> => {
  const { collection, where, columns, sort, limit, req } = args
  if (sqliteClientOf(req.payload) === null) {
    const { docs } = await req.payload.db.find<Row>({
      collection,
      where,
      ...(sort === undefined ? {} : { sort }),
      limit,
      pagination: false,
      select: Object.fromEntries(columns.map((name) => [name, true])),
      req,
    })
    return docs
  }
  const adapter = req.payload.db as unknown as SQLiteAdapter
  const tableName = adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection
  const table = adapter.tables[tableName] as unknown as Record<string, unknown>
  const {
    joins,
    orderBy,
    where: condition,
  } = buildQuery({
    adapter: adapter as never,
    fields: req.payload.collections[collection].config.flattenedFields,
    locale: req.locale ?? 'en',
    sort: sort ?? 'id',
    tableName,
    where,
  })
  const transaction = await req.transactionID
  const session = transaction == null ? undefined : adapter.sessions[transaction]
  const database = (session?.db ?? adapter.drizzle) as unknown as Database
  let query = database
    .select(
      Object.fromEntries(['id', ...columns].filter((name) => table[name]).map((name) => [name, table[name]])),
    )
    .from(table)
    .$dynamic()
  for (const join of joins) query = query.leftJoin(join.table, join.condition)
  if (condition) query = query.where(condition)
  if (sort !== undefined) query = query.orderBy(...orderBy.map(({ column, order }) => order(column)))
  if (limit > 0) query = query.limit(limit)
  return (await query) as Row[]
}
