import type { VoteCount } from './countVotes'
import { hundredths } from './hundredths'
import type { JuryScore } from './juryScores'

/** Who decides a contest. */
export const methods = ['votes', 'jury', 'both'] as const
/** One of {@link methods}. */
export type Method = (typeof methods)[number]

/** What decides between entries with the same score. */
export const tieRules = ['earliest', 'criterion', 'draw'] as const

/**
 * - `earliest`: the entry that was handed in first.
 * - `criterion`: the jury's first criterion; where that is alike, or there is no jury, the earliest.
 * - `draw`: the order of the hashes of a seed with the entries; see `tieKey`.
 */
export type TieRule = (typeof tieRules)[number]

/** An entry that takes part in the decision. */
export type RankedEntry = {
  id: string
  /** When it was handed in, ISO 8601. */
  submittedAt: string
  /** Its place in a draw between equals, as text; only asked for by that rule. */
  lot?: string
}

/** How one entry came out. */
export type Ranking = {
  entry: string
  /** From 1. No two are alike: the tie rule goes through to the id. */
  rank: number
  raw: number
  adjusted: number
  /** 0 to 100 against the entry with the most votes. */
  votesScore: number
  jury: number | null
  judges: number
  /** What it was ranked by: votes, the jury's score, or both by their weights. */
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
        score: method === 'votes' ? adjusted : method === 'jury' ? (judged ?? 0) : hundredths(both),
        isTied: false,
      },
    }
  })
  lines.sort((one, other) => other.ranking.score - one.ranking.score || byRule(tieRule, one, other))
  return lines.map(({ ranking }, at) => ({
    ...ranking,
    rank: at + 1,
    isTied: [at - 1, at + 1].some((next) => lines[next]?.ranking.score === ranking.score),
  }))
}

type Line = RankedEntry & { first: number | null }

const byRule = (rule: TieRule, one: Line, other: Line): number =>
  (rule === 'criterion' ? (other.first ?? 0) - (one.first ?? 0) : 0) ||
  (rule === 'draw' ? compare(one.lot ?? '', other.lot ?? '') : 0) ||
  compare(one.submittedAt, other.submittedAt) ||
  compare(one.id.padStart(24, '0'), other.id.padStart(24, '0'))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
