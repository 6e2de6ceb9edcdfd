import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Cover, coverOf } from './cover'
import { sqliteClientOf } from './index'
import { sqliteQuery } from './sqliteQuery'
import { databaseOf } from './statements'

/** As much of drizzle's query as is built here. */
type Query = PromiseLike<Record<string, unknown>[]> & {
  where: (condition: unknown) => Query
  leftJoin: (table: unknown, condition: unknown) => Query
  orderBy: (...terms: unknown[]) => Query
  limit: (count: number) => Query
}
type Builder = {
  select: (columns: Record<string, unknown>) => { from: (table: unknown) => { $dynamic: () => Query } }
}

/**
 * Reads a few plain columns of many rows, relationships to one as their ids. Payload's own adapter makes a document of
 * each row, field by field: of five hundred it takes a hundred times as long as the database does. Below Payload: the
 * condition has to say what may be read.
 *
 * @param args.columns - names of fields of the collection itself: no tables of their own, not localised. One that a
 *   hub is composed without is left out.
 * @param args.sort - a field, `-` before it for the highest first; several: by the first of them that differs.
 *   @default in no order
 * @param args.limit - rows at most; 0: all of them.
 * @param args.cover - the index to read them from, instead of the rows themselves; where it is missing yet, they are
 *   read as ever. Its first column has to be in the condition.
 */
export const plainRows = async <Row extends { id: number | string }>(args: {
  collection: CollectionSlug
  where: Where
  columns: readonly (keyof Row & string)[]
  sort?: string | string[]
  limit: number
  cover?: Cover
  req: PayloadRequest
}): Promise<Row[]> => {
  const { collection, where, columns, sort, limit, cover, req } = args
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
  const { table, name, joins, orderBy, condition } = sqliteQuery({
    collection,
    where,
    sort: sort ?? 'id',
    req,
  })
  const database = (await databaseOf(req.payload, req)) as unknown as Builder
  const index = cover === undefined ? null : await coverOf(cover, req)
  const selected = ['id', ...columns].flatMap((each) => {
    const column = table[each]
    // Of a table that is named with its index, drizzle knows no columns.
    return column ? [[each, index === null ? column : sql`${column}`.mapWith(column as never)]] : []
  })
  let query = database
    .select(Object.fromEntries(selected) as Record<string, unknown>)
    .from(index === null ? table : sql`${sql.identifier(name)} INDEXED BY ${sql.identifier(index)}`)
    .$dynamic()
  for (const join of joins) query = query.leftJoin(join.table, join.condition)
  if (condition) query = query.where(condition)
  if (sort !== undefined) query = query.orderBy(...orderBy.map(({ column, order }) => order(column)))
  if (limit > 0) query = query.limit(limit)
  return (await query) as Row[]
}
