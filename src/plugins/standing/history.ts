import type { TrustFacts, TrustLevel } from './trustLevel'

/** How a level can change: by the ladder up or down; by staff, who hold it or let go. */
export const changeKinds = ['earned', 'lost', 'granted', 'released'] as const

/** One entry of a member's history, as stored; the newest has the highest number. */
export type TrustChange = {
  /** Counts from 1 for each member. */
  number: number
  from: TrustLevel
  to: TrustLevel
  kind: (typeof changeKinds)[number]
  /** ISO 8601. */
  at: string
}

/** What a member's history says: where the ladder left them, and whether staff holds them at a level. */
export type HistorySays = Pick<TrustFacts, 'earned' | 'granted'> & {
  /** Number of the last entry; 0 when there is none. */
  number: number
  /** The level from the history alone, and since when: null when it never changed. */
  level: TrustLevel
  since: string | null
}

const beginning = { level: 0, since: new Date(0) } as const

/** Pure: reads a history, newest entry first. All of it, or the last entry and the last one that is no grant. */
export const readHistory = (newestFirst: readonly TrustChange[]): HistorySays => {
  const last = newestFirst[0]
  const earned = newestFirst.find(({ kind }) => kind !== 'granted')
  return {
    number: last?.number ?? 0,
    level: last?.to ?? 0,
    since: last?.at ?? null,
    earned: earned ? { level: earned.to, since: new Date(earned.at) } : beginning,
    granted: last?.kind === 'granted' ? last.to : null,
  }
}
