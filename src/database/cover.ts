import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { coverSuffix, sqliteClientOf } from './index'
import { sqliteTable } from './sqliteQuery'
import { databaseOf, statements } from './statements'

/**
 * An index that holds all that a question reads of a row: texts make rows large, and a few numbers out of five hundred
 * of them are five hundred pages of the file. Of the embedded database; beside Payload's own, which know no ids.
 */
export type Cover = {
  collection: CollectionSlug
  /** Told apart by it from others of the collection. */
  name: string
  /** Fields of one column each, in the order of the index. One that a hub is composed without is left out. */
  fields: readonly string[]
}

const indexOf = ({ db }: Pick<Payload, 'db'>, { collection, name }: Cover): string =>
  `${sqliteTable({ db }, collection).name}_${name}${coverSuffix}`

/** Those that were seen, by database: no process that runs takes one away. */
const made = new WeakMap<object, Set<string>>()

/** The index, where it is there. */
export const coverOf = async (cover: Cover, { payload }: Pick<PayloadRequest, 'payload'>) => {
  const index = indexOf(payload, cover)
  const seen = made.get(payload.db) ?? new Set<string>()
  if (seen.has(index)) return index
  const { all } = statements(await databaseOf(payload))
  const rows = await all("SELECT name FROM sqlite_master WHERE type = 'index' AND name = ?", index)
  if (rows.length === 0) return null
  made.set(payload.db, seen.add(index))
  return index
}

/**
 * Makes an index where it is missing: in a new hub, and after a migration. On MongoDB it does nothing: what is asked by
 * id there is found by id.
 *
 * @returns was it made?
 */
export const makeCover = async (payload: Payload, cover: Cover): Promise<boolean> => {
  if (sqliteClientOf(payload) === null || (await coverOf(cover, { payload })) !== null) return false
  const { name, table } = sqliteTable(payload, cover.collection)
  const columns = cover.fields.flatMap((field) => table[field]?.name ?? [])
  const { run } = statements(await databaseOf(payload))
  await run(
    `CREATE INDEX IF NOT EXISTS "${indexOf(payload, cover)}" ON "${name}" (${columns.map((column) => `"${column}"`).join(', ')})`,
  )
  return true
}
