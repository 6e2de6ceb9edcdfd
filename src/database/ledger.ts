import { AsyncLocalStorage } from 'node:async_hooks'

/** At once, where nobody else has to be asked: no promise is cheaper than one, and readers ask ten thousand times a second. */
export type Soon<T> = T | Promise<T>

/** What a piece of work had read, and when it began to. */
export type Seen = {
  /** The ledger's count when the work began. */
  since: number
  /** When the oldest of what it rests on began to be read, in milliseconds of the ledger's clock. */
  at: number
  /** What was read; `all` when that is not known. */
  parts: ReadonlySet<string> | 'all'
}

/** What was written: parts (tables or collections), or nobody knows which. */
export type Written = Iterable<string> | 'all'

/**
 * Knows what was read and what was written since, part by part (a part is a table or a collection), so that an answer
 * can be used again exactly as long as nothing of what it was made from has changed.
 */
export type Ledger = {
  /**
   * The count of writes so far; asks whether anybody else has written. Null: nobody can say, and nothing that is kept
   * may be given now.
   */
  now: () => Soon<number | null>
  /** Does work that begins at `since`, and says what it read, in all that it awaits. */
  follow: <T>(since: number, work: () => Promise<T>) => Promise<{ value: T; seen: Seen }>
  /** Was nothing of this written since, as of the last {@link Ledger.now}? */
  isCurrent: (seen: Seen) => boolean
  /** How long ago the oldest of it began to be read, in milliseconds. */
  age: (seen: Seen) => number
  /** Tells the work around the caller, if it is followed, that it rests on this too. */
  rest: (seen: Seen) => void
  /**
   * Does work and remembers what it writes, until others have heard of it.
   *
   * @param work - `untold` answers, at any moment, what settles when all that was written so far has been told; null:
   *   there is nothing to wait for.
   */
  heed: <T>(work: (untold: () => Promise<unknown> | null) => T) => T
  /** Settles when all that this process has written is told. */
  settled: () => Promise<void>
  /** Tells what the followed work around the caller has read so far, whenever it is asked; null outside of any. */
  reading: () => (() => Seen['parts']) | null
}

/** The ledger's other side: for whoever sees every read and every write. */
export type LedgerKeeper = Ledger & {
  /** `parts` are being read. */
  read: (parts: readonly string[] | 'all') => void
  /** `parts` were written and are there for everybody; to be said before the writer is told. */
  written: (parts: Written) => void
}

/** Those who write to the same database beside this process, and read from it. */
export type Others = {
  /** What they wrote since this was asked last; null: they cannot be asked. */
  heard: () => Soon<Written | null>
  /**
   * Tells them what was written here; settles when none of them can give an answer from before. Left out: they find out
   * by themselves.
   */
  tell?: (parts: Written) => Promise<void>
}

/**
 * The longest that any answer may be kept by anybody, in milliseconds: the bound on everything that nobody can be told
 * of (a process that is killed between its commit and its word), and the wait of a writer who can tell nobody.
 */
export const longestKept = 10_000

/**
 * An empty ledger.
 *
 * @param args.others - who else writes.
 * @param args.clock - milliseconds that only grow. @default the process's, which no setting of the time moves
 */
export const createLedger = (args: { others: Others; clock?: () => number }): LedgerKeeper => {
  const { others, clock = () => performance.now() } = args
  const trails = new AsyncLocalStorage<Trail>()
  const writers = new AsyncLocalStorage<Set<Promise<void>>>()
  const untold = new Set<Promise<void>>()
  /** When each part was written last, by the count of writes. */
  const writes = new Map<string, number>()
  let count = 0
  /** When nobody knows what was written. */
  let everything = 0

  const read: LedgerKeeper['read'] = (parts) => {
    const trail = trails.getStore()
    if (!trail) return
    if (parts === 'all') trail.all = true
    else for (const part of parts) trail.parts.add(part)
  }
  const rest: Ledger['rest'] = ({ parts, at }) => {
    const trail = trails.getStore()
    if (trail) trail.at = Math.min(trail.at, at)
    read(parts === 'all' ? 'all' : [...parts])
  }
  const note = (parts: Written): void => {
    count += 1
    if (parts === 'all') everything = count
    else for (const part of parts) writes.set(part, count)
  }
  const countWith = (heard: Written | null): number | null => {
    if (heard === null) return null
    if (heard === 'all' || [...heard].length > 0) note(heard)
    return count
  }
  const seenOf = ({ all, parts, at }: Trail, since: number): Seen => ({
    since,
    at,
    parts: all ? 'all' : parts,
  })

  return {
    now: sharedByThoseWhoWait(() => {
      try {
        const heard = others.heard()
        return heard instanceof Promise ? heard.then(countWith, () => null) : countWith(heard)
      } catch {
        // They cannot be asked: a file that another process holds, or one that is closed.
        return null
      }
    }),
    follow: async (since, work) => {
      const trail: Trail = { parts: new Set(), all: false, at: clock() }
      try {
        const value = await trails.run(trail, work)
        return { value, seen: seenOf(trail, since) }
      } finally {
        // Followed work inside followed work: the outer rests on what the inner read, also when that failed.
        rest(seenOf(trail, since))
      }
    },
    isCurrent: ({ since, parts }) => {
      if (everything > since) return false
      if (parts === 'all') return count === since
      for (const part of parts) if ((writes.get(part) ?? 0) > since) return false
      return true
    },
    age: ({ at }) => clock() - at,
    rest,
    heed: (work) => {
      const own = new Set<Promise<void>>()
      return writers.run(own, () => work(() => (own.size === 0 ? null : Promise.all(own))))
    },
    settled: async () => {
      while (untold.size > 0) await Promise.all(untold)
    },
    reading: () => {
      const trail = trails.getStore()
      return trail ? () => (trail.all ? 'all' : trail.parts) : null
    },
    read,
    written: (parts) => {
      note(parts)
      if (!others.tell) return
      const telling = others.tell(parts)
      for (const set of [untold, writers.getStore()]) {
        if (!set) continue
        set.add(telling)
        void telling.finally(() => set.delete(telling))
      }
    },
  }
}

type Trail = { parts: Set<string>; all: boolean; at: number }

/**
 * Those who ask while `ask` runs share the next run, which begins after all of them have asked: an answer that was under
 * way already may be from before their question.
 */
const sharedByThoseWhoWait = <T>(ask: () => Soon<T>): (() => Soon<T>) => {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Soon<T> => {
    const run = ask()
    if (!(run instanceof Promise)) return run
    running = run
    const done = (): void => {
      if (running === run) running = null
    }
    run.then(done, done)
    return run
  }
  return () => {
    if (running === null) return start()
    next ??= running.then(begin, begin)
    return next
  }
  function begin(): Soon<T> {
    next = null
    return start()
  }
}
