import type { DatabaseAdapter, Payload } from 'payload'
import { sqliteClientOf } from '../database'
import type { ReadCache } from './readCache'

/** The adapter's reads that are kept: rows before any access, hook or language is applied to them. */
const reads = ['find', 'findOne', 'findGlobal', 'count'] as const

const tied = new WeakSet<DatabaseAdapter>()

/**
 * Keeps the rows that Payload's operations read from the embedded database, for readers with and without a session. Who
 * may see them is asked anew each time, by the operation that asked for them: a condition of access is part of what was
 * asked, and so of the key. Nothing that a transaction reads is kept or given to it.
 *
 * A member's own row, the authors of a list, the settings: a page reads the same few rows as the one before it, and
 * building their SQL takes longer than running it. Not on MongoDB, where a word to Redis would stand before each read.
 * Ties itself to the adapter once, at the start.
 */
export const keepRows = ({ payload, cache }: { payload: Payload; cache: ReadCache }): void => {
  const { db } = payload
  if (sqliteClientOf(payload) === null || tied.has(db)) return
  tied.add(db)
  for (const name of reads) {
    const read = db[name].bind(db) as (args: Asked) => Promise<unknown>
    const kept = async (args: Asked): Promise<unknown> => {
      if (args.req?.transactionID) return read(args)
      const { req: _req, ...asked } = args
      const { value } = await cache.get(`${name} ${JSON.stringify(asked)}`, async () => {
        const value = await read(args)
        const size = sizeOf(value)
        return { value, keep: size < largest, size }
      })
      // Payload's operations change what they are given.
      return copyOf(value)
    }
    Object.assign(db, { [name]: kept })
  }
}

type Asked = { req?: { transactionID?: unknown } }

/** Bytes of the largest answer that is kept: a list of pages is smaller, and an export is asked for once. */
const largest = 256 * 1024

/** About how many bytes a value of rows takes. Pure. */
export const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return 2 * value.length + 16
  if (typeof value !== 'object' || value === null) return 8
  let size = 32
  if (Array.isArray(value)) for (const each of value) size += 8 + sizeOf(each)
  else for (const each of Object.values(value)) size += 16 + sizeOf(each)
  return size
}

/** A value of rows that shares nothing with the given one. Pure. */
export const copyOf = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (value instanceof Date) return new Date(value) as T
  const copy: Record<string, unknown> = {}
  for (const [name, each] of Object.entries(value)) copy[name] = copyOf(each)
  return copy as T
}
