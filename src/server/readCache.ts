import { LRUCache } from 'lru-cache'

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
  get: <T>(key: string, compute: () => Promise<Computed<T>>) => Promise<{ value: T; hit: boolean }>
}

/** What {@link createReadCache} needs to know. */
export type ReadCacheOptions = {
  /**
   * Changes with every commit to the database by anybody, this process or another. Null: there is no such number
   * (MongoDB), and nothing is kept.
   */
  version: (() => Promise<number>) | null
  /** Bytes in all. @default 32 MiB: some thousand lists of 20 posts */
  maxBytes?: number
  /**
   * Milliseconds after which a value is computed anew although nothing was written: for answers that depend on the
   * clock ("upcoming", a signed address). @default 10 s
   */
  maxAge?: number
  /** The clock, in milliseconds. @default the system's */
  now?: () => number
}

type Entry = { version: number; until: number; value: unknown; size: number }
type Flight = { version: number; result: Promise<Computed<unknown>> }

/**
 * Values that are never stale. Each is stamped with the database's version as read *before* it was computed, and
 * given out only while the version is still that one: whoever asks after a commit, finds another version and
 * computes. Concurrent askers share one computation, under the same condition: one who asks after a commit does not
 * join a computation that began before it.
 */
export const createReadCache = (options: ReadCacheOptions): ReadCache => {
  const { version: versionOf, maxAge = 10_000, now = Date.now } = options
  const maxBytes = options.maxBytes ?? 32 * 1024 * 1024
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // One giant answer must not throw all the others out.
    maxEntrySize: Math.ceil(maxBytes / 16),
    sizeCalculation: ({ size }, key) => size + 2 * key.length + 64,
  })
  const flights = new Map<string, Flight>()

  return {
    get: async <T>(key: string, compute: () => Promise<Computed<T>>) => {
      if (!versionOf) return { value: (await compute()).value, hit: false }
      const version = await versionOf()
      const entry = entries.get(key)
      if (entry && entry.version === version && now() < entry.until)
        // A key belongs to one caller, which always computes the same type.
        return { value: entry.value as T, hit: true }

      const flight = flights.get(key)
      if (flight?.version === version) {
        const shared = await flight.result
        if (shared.keep) return { value: shared.value as T, hit: true }
        return { value: (await compute()).value, hit: false }
      }

      const started: Flight = { version, result: compute() }
      flights.set(key, started)
      try {
        const { value, keep, size } = (await started.result) as Computed<T>
        if (keep) entries.set(key, { version, until: now() + maxAge, value, size })
        return { value, hit: false }
      } finally {
        if (flights.get(key) === started) flights.delete(key)
      }
    },
  }
}
