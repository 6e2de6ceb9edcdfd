/** A vote with what is known of it: all that the signals look at. */
export type WatchedVote = {
  id: string
  entry: string
  member: string
  /** Milliseconds since 1970. */
  at: number
  /** When its member joined, in the same. */
  memberSince: number
  /** Trust level of its member when they voted, 0 to 4. */
  trustLevel: number
  /** Address and browser as a keyed hash; another key every day, so that it says nothing beyond one. Null where unknown. */
  device: string | null
}

/** Facts that a sentence about a flag is made of. */
export type FlagFacts = Readonly<Record<string, number>>

/** Something about one vote that a person would want to look at. */
export type Flag = {
  /** Id of the vote. */
  vote: string
  signal: SignalName
  facts: FlagFacts
}

/** What looks at the record of votes. */
export const signalNames = ['newcomer', 'idle', 'rate', 'burst', 'device'] as const
/** One of {@link signalNames}. */
export type SignalName = (typeof signalNames)[number]

/**
 * From where on a signal speaks. A hub's experience, not a law: the desk shows every flag with its facts, and a person
 * has the last word.
 */
export type FraudSettings = {
  /** Days that an account counts as new. */
  newcomerDays: number
  /** Votes by one member within a minute: more than one every six seconds is faster than one can look at entries. */
  votesPerMinute: number
  /** Length of the window for bursts, in minutes. */
  burstMinutes: number
  /** Fewest votes for one entry within the window. */
  burstVotes: number
  /** How many times as many votes as the entry usually gets in such a window. */
  burstTimes: number
  /**
   * Members voting for one entry from one device on one day. 3: a couple shares a computer. Null: votes are cast at one
   * place on shared devices, as at a fair, and this signal is off.
   */
  devicesShared: number | null
}

/** Thresholds where nobody chose others. */
export const defaultFraudSettings: FraudSettings = {
  newcomerDays: 7,
  votesPerMinute: 10,
  burstMinutes: 10,
  burstVotes: 12,
  burstTimes: 5,
  devicesShared: 3,
}
