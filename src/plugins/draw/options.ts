import type { PayloadRequest } from 'payload'
import { quicknet } from '../../core/draw/index.js'
import type { Chain } from '../../core/draw/format.js'
import type { Emit } from '../../core/emit'
import type { Id } from '../../core/related'
import type { GuardedFetch } from '../../network/guardedFetch'

/** A contest, as far as a draw has to know it. */
export type DrawnContest = {
  id: Id
  slug: string
  state: 'before' | 'open' | 'closed' | 'cancelled'
  /** Are winners drawn by lot at all? */
  isDrawn: boolean
  /** May everybody read it? */
  isPublic: boolean
  /** ISO 8601. */
  opensAt: string
  closesAt: string
  /** How many prizes there are to win. */
  winners: number
  /** The most tickets that one member may hold. */
  weightCap: number
}

/** A member in the drum, with as many tickets. */
export type Ticketed = { member: Id; weight: number }

/** Where a draw's seed comes from: a round of the beacon, or a secret committed to before the opening. */
export type SeedSource = 'drand' | 'commitment'

/** What {@link draw} needs to know. */
export type DrawOptions = {
  emit: Emit
  now: () => Date
  /** In [0, 1), spreads the questions to the beacon. */
  random: () => number
  /** As many random bytes, in hexadecimal digits. */
  randomHex: (bytes: number) => string
  fetch: GuardedFetch
  /** The contest of an id as a client gave it; null for none. */
  contest: (id: Id, req: PayloadRequest) => Promise<DrawnContest | null>
  /** The contest of an address. */
  contestOfSlug: (slug: string, req: PayloadRequest) => Promise<DrawnContest | null>
  /** Who can be drawn now, each member once; `waiting` counts the entries that a moderator has still to look at. */
  entrants: (
    contest: DrawnContest,
    req: PayloadRequest,
  ) => Promise<{ entrants: readonly Ticketed[]; waiting: number }>
  /** Everybody who ever entered: those whom a pseudonym may stand for, be they still eligible or not. */
  candidates: (contest: DrawnContest, req: PayloadRequest) => Promise<readonly Id[]>
  /**
   * Takes the result, in the transaction of the draw: winners first, then alternates. `member` is null for who has left
   * the hub between freeze and draw.
   */
  record: (
    result: { contest: DrawnContest; places: readonly { place: number; member: Id | null }[] },
    req: PayloadRequest,
  ) => Promise<void>
  /** @default 'drand' */
  source?: SeedSource
  /** Alternates drawn for each winner. @default 2 */
  alternatesPerWinner?: number
  /** Origins of servers of the drand network, asked in this order. @default those of docs.drand.love */
  beacons?: readonly string[]
  /** @default quicknet */
  chain?: Chain
}

/** {@link DrawOptions} with its defaults filled in. */
export type DrawSettings = Required<DrawOptions>

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: DrawOptions): DrawSettings => ({
  source: 'drand',
  alternatesPerWinner: 2,
  beacons: [
    'https://api.drand.sh',
    'https://api2.drand.sh',
    'https://api3.drand.sh',
    'https://drand.cloudflare.com',
  ],
  chain: quicknet,
  ...options,
})
