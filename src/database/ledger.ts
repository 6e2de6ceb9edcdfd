import { AsyncLocalStorage } from 'node:async_hooks'

/** What a piece of work had read, and when it began to. */
export type Seen = {
  /** The ledger's count when the work began. */
  since: number
  /** What was read; `all` when that is not known. */
  parts: ReadonlySet<string> | 'all'
}

/**
 * Knows what was read and what was written since, part by part (a part is a table or a collection), so that an answer
 * can be used again exactly as long as nothing of what it was made from has changed.
 */
export type Ledger = {
  /** The count of writes so far; asks the database whether anybody else has written. */
  now: () => Promise<number>
  /** Does work that begins at `since`, and says what it read, in all that it awaits. */
  follow: <T>(since: number, work: () => Promise<T>) => Promise<{ value: T; seen: Seen }>
  /** Was nothing of this written since, as of the last {@link Ledger.now}? */
  isCurrent: (seen: Seen) => boolean
  /** Tells the work around the caller, if it is followed, that it rests on this too. */
  rest: (seen: Seen) => void
}

/** The ledger's other side: for whoever sees every read and every write. */
export type LedgerKeeper = Ledger & {
  /** `parts` are being read. */
  read: (parts: readonly string[] | 'all') => void
  /** `parts` were written and are there for everybody; to be said before the writer is told. */
  written: (parts: Iterable<string> | 'all') => void
}

/**
 * An empty ledger.
 *
 * @param args.foreign - a number that changes when somebody other than this ledger's keeper has written.
 */
export const createLedger = (args: { foreign: () => Promise<number> }): LedgerKeeper => {
  const trails = new AsyncLocalStorage<Trail>()
  /** When each part was written last, by the clock, which counts writes. */
  const writes = new Map<string, number>()
  let clock = 0
  /** When somebody else wrote, or nobody knows what. */
  let everything = 0
  let foreign: number | null = null

  const read: LedgerKeeper['read'] = (parts) => {
    const trail = trails.getStore()
    if (!trail) return
    if (parts === 'all') trail.all = true
    else for (const part of parts) trail.parts.add(part)
  }

  return {
    now: async () => {
      const seen = await args.foreign()
      if (foreign !== null && seen !== foreign) everything = clock += 1
      foreign = seen
      return clock
    },
    follow: async (since, work) => {
      const trail: Trail = { parts: new Set(), all: false }
      const value = await trails.run(trail, work)
      // Followed work inside followed work: the outer rests on what the inner read.
      read(trail.all ? 'all' : [...trail.parts])
      return { value, seen: { since, parts: trail.all ? 'all' : trail.parts } }
    },
    isCurrent: ({ since, parts }) => {
      if (everything > since) return false
      if (parts === 'all') return clock === since
      for (const part of parts) if ((writes.get(part) ?? 0) > since) return false
      return true
    },
    rest: ({ parts }) => {
      read(parts === 'all' ? 'all' : [...parts])
    },
    read,
    written: (parts) => {
      clock += 1
      if (parts === 'all') everything = clock
      else for (const part of parts) writes.set(part, clock)
    },
  }
}

type Trail = { parts: Set<string>; all: boolean }
