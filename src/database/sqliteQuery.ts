import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { buildQuery } from '@payloadcms/drizzle'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

type Query = ReturnType<typeof buildQuery>

/** The table of a collection on the embedded database: its name, and its columns by their fields. */
export const sqliteTable = (
  { db }: Pick<Payload, 'db'>,
  collection: string,
): { name: string; table: Record<string, { name: string } | undefined> } => {
  const adapter = db as unknown as SQLiteAdapter
  const name = adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection
  return { name, table: adapter.tables[name] as Record<string, { name: string }> }
}

/** What Payload's adapter makes of a condition and an order, for statements of our own. */
export const sqliteQuery = (args: {
  collection: CollectionSlug
  where: Where
  sort: string | string[]
  req: PayloadRequest
}): ReturnType<typeof sqliteTable> & {
  joins: Query['joins']
  orderBy: Query['orderBy']
  condition: Query['where']
} => {
  const { collection, where, sort, req } = args
  const { name, table } = sqliteTable(req.payload, collection)
  const query = buildQuery({
    adapter: req.payload.db as never,
    fields: req.payload.collections[collection].config.flattenedFields,
    locale: req.locale ?? 'en',
    sort,
    tableName: name,
    where,
  })
  return { name, table, joins: query.joins, orderBy: query.orderBy, condition: query.where }
}
