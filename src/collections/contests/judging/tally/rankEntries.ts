import type { VoteCount } from './countVotes'
import { hundredths } from './hundredths'
import type { JuryScore } from './juryScores'

/** What a ranking can come from: the public, a jury, both, or the points that entries got by themselves. */
export const methods = ['vote', 'jury', 'both', 'score'] as const
/** One of {@link methods}. */
export type Method = (typeof methods)[number]

/** What decides between entries with the same score. */
export const tieRules = ['earliest', 'jury', 'draw', 'shared'] as const

/**
 * - `earliest`: the entry that was handed in first.
 * - `jury`: its score, then its first criterion; where those are alike, or there is no jury, the earliest.
 * - `draw`: the order of the hashes of a seed with the entries; see `tieKey`.
 * - `shared`: nobody is ahead: they share the place, and the places after it stay empty.
 */
export type TieRule = (typeof tieRules)[number]

/** An entry that takes part in the decision. */
export type RankedEntry = {
  id: string
  /** When it was handed in, ISO 8601. */
  submittedAt: string
  /** Points that it got by itself: of a quiz, a prediction, a challenge. */
  points?: number | null
  /** Seconds that a quiz took: with the same points, the quicker one is ahead. */
  seconds?: number | null
  /** Its place in a draw between equals, as text; only asked for by that rule. */
  lot?: string
}

/** How one entry came out. */
export type Ranking = {
  entry: string
  /** From 1. Two are alike only where places are shared: every other rule goes through to the id. */
  rank: number
  raw: number
  adjusted: number
  /** 0 to 100 against the entry with the most votes. */
  votesScore: number
  jury: number | null
  judges: number
  /** What it was ranked by: votes, the jury's score, both by their weights, or its points. */
  score: number
  /** Did the tie rule decide between this entry and another with the same score? */
  isTied: boolean
}

/**
 * Pure: all entries in the order in which they came out.
 *
 * By votes alone the score is the adjusted count itself. With a jury beside, votes are a share of those of the entry
 * that has most, so that both parts run from 0 to 100 and the published weights mean what they say.
 *
 * @param args.votesWeight - percent that the public vote counts for, 0 to 100; the jury has the rest. Only of `both`.
 */
export const rankEntries = (args: {
  entries: readonly RankedEntry[]
  votes: ReadonlyMap<string, VoteCount>
  jury: ReadonlyMap<string, JuryScore>
  method: Method
  votesWeight: number
  tieRule: TieRule
}): Ranking[] => {
  const { entries, votes, jury, method, votesWeight, tieRule } = args
  const counts = entries.map(({ id }) => votes.get(id) ?? { raw: 0, adjusted: 0 })
  const most = Math.max(0, ...counts.map(({ adjusted }) => adjusted))
  const lines = entries.map((entry, at) => {
    const { raw, adjusted } = counts[at] ?? { raw: 0, adjusted: 0 }
    const { score: judged = null, first = null, judges = 0 } = jury.get(entry.id) ?? {}
    const share = most === 0 ? 0 : (100 * adjusted) / most
    const both = (votesWeight * share + (100 - votesWeight) * (judged ?? 0)) / 100
    return {
      ...entry,
      first,
      ranking: {
        entry: entry.id,
        rank: 0,
        raw,
        adjusted,
        votesScore: hundredths(share),
        jury: judged,
        judges,
        score: {
          vote: adjusted,
          jury: judged ?? 0,
          both: hundredths(both),
          score: entry.points ?? 0,
        }[method],
        isTied: false,
      },
    }
  })
  const pace = ({ seconds }: RankedEntry): number => (method === 'score' ? (seconds ?? Infinity) : 0)
  const isEqual = (one: Line, other: Line | undefined): boolean =>
    other !== undefined && one.ranking.score === other.ranking.score && pace(one) === pace(other)
  lines.sort(
    (one, other) =>
      other.ranking.score - one.ranking.score ||
      (pace(one) === pace(other) ? byRule(tieRule, one, other) : pace(one) - pace(other)),
  )
  let shared = 0
  return lines.map((line, at) => {
    if (tieRule !== 'shared' || !isEqual(line, lines[at - 1])) shared = at + 1
    return {
      ...line.ranking,
      rank: shared,
      isTied: isEqual(line, lines[at - 1]) || isEqual(line, lines[at + 1]),
    }
  })
}

type Line = RankedEntry & { first: number | null; ranking: Ranking }

const byRule = (rule: TieRule, one: Line, other: Line): number =>
  (rule === 'jury'
    ? (other.ranking.jury ?? 0) - (one.ranking.jury ?? 0) || (other.first ?? 0) - (one.first ?? 0)
    : 0) ||
  (rule === 'draw' ? compare(one.lot ?? '', other.lot ?? '') : 0) ||
  compare(one.submittedAt, other.submittedAt) ||
  compare(one.id.padStart(24, '0'), other.id.padStart(24, '0'))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
