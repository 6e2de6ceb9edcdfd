import { LRUCache } from 'lru-cache'
import { type Ledger, longestKept, type Seen, type Soon } from '../database/ledger'

/** A value and whether it may be shown to the next one who asks the same. */
export type Computed<T> = {
  value: T
  /** False for an answer that is of its moment: an error, a refusal. */
  keep: boolean
  /** About how many bytes it takes. */
  size: number
}

/** Answers to readers who are nobody in particular; see {@link createReadCache}. */
export type ReadCache = {
  /**
   * The value for `key`: kept, being computed for somebody else, or computed now.
   *
   * @param key - everything the value depends on besides the database.
   */
  get: <T>(key: string, compute: () => Promise<Computed<T>>) => Soon<{ value: T; hit: boolean }>
  /** How much is kept now. */
  size: () => { entries: number; bytes: number }
  /** Within `compute`: tells what it has read so far, whenever it is asked. Null where nothing is kept. */
  reading: () => (() => Seen['parts']) | null
}

/** What {@link createReadCache} needs to know. */
export type ReadCacheOptions = {
  /** Knows what was read and what was written since. Null: nobody does, and nothing is kept. */
  ledger: Ledger | null
  /** Bytes in all. @default 32 MiB: some thousand lists of 20 posts */
  maxBytes?: number
  /**
   * Milliseconds after which a value is computed anew although nothing was written: for answers that depend on the
   * clock ("upcoming", a signed address), and for writers who can tell nobody. They count from when the oldest of what
   * the value rests on began to be read. @default 10 s, and no more
   */
  maxAge?: number
}

type Entry = { seen: Seen; value: unknown; size: number }
type Flight = { since: number; result: Promise<{ value: Computed<unknown>; seen: Seen }> }

/**
 * Values that are never stale. Each is kept with what was read from the database while it was computed, and given out
 * only as long as nothing of that was written since: by this process, which tells the ledger of a write before it tells
 * the writer, or by anybody else. Concurrent askers share one computation, unless something was written between their
 * questions: nobody knows yet whether it will read that.
 */
export const createReadCache = (options: ReadCacheOptions): ReadCache => {
  const { ledger } = options
  const maxAge = Math.min(options.maxAge ?? longestKept, longestKept)
  const maxBytes = options.maxBytes ?? 32 * 1024 * 1024
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // One giant answer must not throw all the others out.
    maxEntrySize: Math.ceil(maxBytes / 16),
    sizeCalculation: ({ size, seen }, key) =>
      // A word of a statement is shared by all that hold it: eight bytes and the set's own.
      size + 2 * key.length + 24 * (seen.parts === 'all' ? 0 : seen.parts.size) + 64,
  })
  const flights = new Map<string, Flight>()

  return {
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
    reading: () => ledger?.reading() ?? null,
    get: <T>(key: string, compute: () => Promise<Computed<T>>) => {
      const now = ledger?.now() ?? null
      return now instanceof Promise
        ? now.then((since) => given(key, compute, since))
        : given(key, compute, now)
    },
  }

  /** As of the count `since`; null: nobody can say, and nothing is kept. */
  function given<T>(
    key: string,
    compute: () => Promise<Computed<T>>,
    since: number | null,
  ): Soon<{ value: T; hit: boolean }> {
    if (!ledger || since === null) return compute().then(({ value }) => ({ value, hit: false }))
    const entry = entries.get(key)
    if (entry && ledger.age(entry.seen) < maxAge && ledger.isCurrent(entry.seen)) {
      ledger.rest(entry.seen)
      // A key belongs to one caller, which always computes the same type.
      return { value: entry.value as T, hit: true }
    }
    return computed({ key, compute, since, ledger })
  }

  async function computed<T>(args: {
    key: string
    compute: () => Promise<Computed<T>>
    since: number
    ledger: Ledger
  }): Promise<{ value: T; hit: boolean }> {
    const { key, compute, since, ledger } = args
    const flight = flights.get(key)
    if (flight?.since === since) {
      const { value, seen } = await flight.result
      ledger.rest(seen)
      if (value.keep && ledger.age(seen) < maxAge) return { value: value.value as T, hit: true }
      return { value: (await compute()).value, hit: false }
    }

    const started: Flight = { since, result: ledger.follow(since, compute) }
    flights.set(key, started)
    try {
      const { value, seen } = await started.result
      if (value.keep) entries.set(key, { seen, value: value.value, size: value.size })
      return { value: value.value as T, hit: false }
    } finally {
      if (flights.get(key) === started) flights.delete(key)
    }
  }
}
