import { type Flag, type FraudSettings, type SignalName, type WatchedVote } from './signal'

const minute = 60_000
const day = 86_400_000

/** Pure: everything that the signals have to say of these votes, of one contest. The order of the votes means nothing. */
export const flagsOf = (votes: readonly WatchedVote[], settings: FraudSettings): Flag[] => {
  const record = [...votes].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
  return Object.values(signals).flatMap((signal) => signal(record, settings))
}

/** A signal: votes oldest first → flags. */
type Signal = (votes: readonly WatchedVote[], settings: FraudSettings) => Flag[]

/** The account was made shortly before the vote. */
const newcomer: Signal = (votes, { newcomerDays }) =>
  votes.flatMap(({ id, at, memberSince }) => {
    const days = Math.max(0, Math.floor((at - memberSince) / day))
    return days < newcomerDays ? [{ vote: id, signal: 'newcomer', facts: { days } }] : []
  })

/** The member has taken no part in anything: trust level 0 ends with the first evening of reading. */
const idle: Signal = (votes) =>
  votes.flatMap(({ id, trustLevel }) => (trustLevel < 1 ? [{ vote: id, signal: 'idle', facts: {} }] : []))

/** One member voted faster than one can look at what they vote for. */
const rate: Signal = (votes, { votesPerMinute }) =>
  [...groupBy(votes, ({ member }) => member).values()].flatMap((own) =>
    [...windows(own, minute, votesPerMinute + 1)].map(([vote, count]) => ({
      vote,
      signal: 'rate' as const,
      facts: { count },
    })),
  )

/**
 * An entry got many more votes within some minutes than it usually does, and than the others got then: a letter that
 * tells everybody of the vote brings votes for all.
 */
const burst: Signal = (votes, { burstMinutes, burstVotes, burstTimes }) => {
  const length = burstMinutes * minute
  const span = (votes.at(-1)?.at ?? 0) - (votes[0]?.at ?? 0)
  const times = votes.map(({ at }) => at)
  const byEntry = groupBy(votes, ({ entry }) => entry)
  return [...byEntry.values()].flatMap((own) => {
    const fullest = windows(own, length, burstVotes)
    const ownTimes = own.map(({ at }) => at)
    return own.flatMap(({ id, at }) => {
      const count = fullest.get(id)
      if (count === undefined) return []
      const around = between(times, at, length) - between(ownTimes, at, length)
      const others = around / 2 / Math.max(1, byEntry.size - 1)
      const usual = ((own.length - count) * length) / Math.max(length, span - length)
      // One vote at least: the second of a quiet entry is no burst.
      const expected = Math.max(1, usual, others)
      return count < burstTimes * expected
        ? []
        : [
            {
              vote: id,
              signal: 'burst' as const,
              facts: { count, minutes: burstMinutes, usual: Math.round(expected) },
            },
          ]
    })
  })
}

/** Several members voted for one entry from one device; the first of them is left alone. */
const device: Signal = (votes, { devicesShared }) => {
  if (devicesShared === null) return []
  const known = votes.filter((vote) => vote.device !== null)
  const groups = groupBy(known, (vote) => JSON.stringify([vote.entry, vote.device]))
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    const count = new Set(own.map(({ member }) => member)).size
    return count < devicesShared
      ? []
      : own
          .filter(({ member }) => member !== first?.member)
          .map(({ id }) => ({ vote: id, signal: 'device' as const, facts: { count } }))
  })
}

const signals: Record<SignalName, Signal> = { newcomer, idle, rate, burst, device }

/**
 * Votes that lie in a window of this length with at least so many, each with the number in its fullest window.
 *
 * @param votes - oldest first.
 */
const windows = (votes: readonly WatchedVote[], length: number, least: number): Map<string, number> => {
  // The window that ends with each vote, by its first.
  let from = 0
  const starts = votes.map(({ at }) => {
    while (at - (votes[from]?.at ?? at) >= length) from += 1
    return from
  })
  const sizeOf = (to: number): number => to - (starts[to] ?? to) + 1
  const found = new Map<string, number>()
  // Ends of windows that reach back to the vote in hand, sizes falling: the first is the fullest.
  const ends: number[] = []
  let head = 0
  let next = 0
  for (const [at, { id }] of votes.entries()) {
    for (; next < votes.length && (starts[next] ?? 0) <= at; next += 1) {
      while (ends.length > head && sizeOf(ends.at(-1) ?? 0) <= sizeOf(next)) ends.pop()
      ends.push(next)
    }
    while ((ends[head] ?? at) < at) head += 1
    const size = sizeOf(ends[head] ?? at)
    if (size >= least) found.set(id, size)
  }
  return found
}

/** How many of some times, in order, lie less than `length` from one moment. */
const between = (times: readonly number[], at: number, length: number): number =>
  firstFrom(times, at + length) - firstFrom(times, at - length + 1)

/** The place of the first that is not before `at`. */
const firstFrom = (times: readonly number[], at: number): number => {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const groupBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
