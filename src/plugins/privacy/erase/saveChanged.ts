import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Row } from '../rows'

type Change = <T>(value: T, field: string) => T

/** Applies a change to every field of a row, and saves it when there was something to change. */
export const saveChanged = async (args: {
  collection: CollectionSlug
  row: Row
  change: Change
  req: PayloadRequest
}): Promise<void> => {
  const { collection, row, change, req } = args
  const changed = changedFields(row, change)
  if (changed) await saveFields({ collection, row, fields: changed, req })
}

/** Saves fields of a row by the adapter, so that no hook and no rule asks: erasure is the hub's own deed. */
export const saveFields = async (args: {
  collection: CollectionSlug
  row: Row
  fields: Readonly<Record<string, unknown>>
  req: PayloadRequest
}): Promise<void> => {
  const { collection, row, fields, req } = args
  const stored = req.payload.collections[collection].config.flattenedFields.filter(
    (field) => field.type !== 'join' && !('virtual' in field && field.virtual),
  )
  await req.payload.db.updateOne({
    collection,
    id: row.id,
    // The whole row: SQLite's adapter writes one that holds lists as an insert, which every column must pass.
    data: Object.fromEntries(
      stored
        .filter(({ name }) => name in row || name in fields)
        .map(({ name }) => [name, name in fields ? fields[name] : row[name]]),
    ),
    req,
    returning: false,
  })
}

/** The fields of a row that a change touches, changed; null when it touches none. Pure. */
export const changedFields = (
  row: Readonly<Record<string, unknown>>,
  change: Change,
): Record<string, unknown> | null => {
  const entries = Object.entries(row).flatMap(([key, value]) => {
    const after = key === 'id' ? value : change(value, key)
    return after === value ? [] : [[key, after] as const]
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
