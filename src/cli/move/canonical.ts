import { createHash } from 'node:crypto'

/**
 * Pure: one text for everything that means the same. Keys in order; null, an empty list and an empty group are nothing,
 * as either database has its own way to say nothing.
 */
export const canonical = (value: unknown): string => JSON.stringify(plain(value) ?? null)

const plain = (value: unknown): unknown => {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => plain(each) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, each]) => [key, plain(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Counts texts and sums them up, in the order in which they come. */
export const createSum = (): {
  add: (text: string) => void
  end: () => { count: number; sha256: string }
} => {
  const hash = createHash('sha256')
  let count = 0
  return {
    add: (text) => {
      count += 1
      hash.update(text).update('\n')
    },
    end: () => ({ count, sha256: hash.digest('hex') }),
  }
}
