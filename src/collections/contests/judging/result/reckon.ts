import type { PayloadRequest } from 'payload'
import { eligibleEntries } from '../../eligibility/eligibleEntries'
import type { Jury } from '../jury/readJury'
import { readJury } from '../jury/readJury'
import { isJuryDone, progressOf, type Progress } from '../jury/progress'
import type { JudgingOptions } from '../options'
import type { StoredContest } from '../stored'
import { countVotes, type VoteCount } from '../tally/countVotes'
import { juryScores } from '../tally/juryScores'
import { type Method, methods, type Ranking, rankEntries, type TieRule } from '../tally/rankEntries'
import { digestOf, tieKey } from '../tally/tieKey'
import { readRecord, type RecordedVote } from '../voting/readRecord'

/** An entry that stands for the decision. */
export type StandingEntry = {
  id: string
  member: string
  submittedAt: string
  points: number | null
  seconds: number | null
}

/** How a contest stands, reckoned now. */
export type Reckoning = {
  method: Method
  tieRule: TieRule
  /** Percent that the public vote counts for. */
  votesWeight: number
  entries: readonly StandingEntry[]
  record: readonly RecordedVote[]
  counts: ReadonlyMap<string, VoteCount>
  jury: Jury
  progress: readonly Progress[]
  isJuryDone: boolean
  digest: string
  rankings: Ranking[]
}

/**
 * Reckons how a contest stands: the entries that count, all votes with their flags, and the jury. Null
 * where a draw decides.
 *
 * @param seed - of the ballot box; decides between equals by the rule `draw`.
 */
export const reckon = async (
  contest: StoredContest,
  seed: string,
  options: JudgingOptions,
  req: PayloadRequest,
): Promise<Reckoning | null> => {
  const { how, tieRule, voteWeight, juryWeight } = contest.judging ?? {}
  const method = methods.find((each) => each === (how ?? 'jury'))
  if (!method) return null
  const entries = (await eligibleEntries(contest.id, options, req)).map(
    ({ id, member, submittedAt, score, seconds }): StandingEntry => ({
      id: String(id),
      member: String(member),
      submittedAt,
      points: score,
      seconds,
    }),
  )
  const ids = entries.map(({ id }) => id)
  const record = method === 'vote' || method === 'both' ? await readRecord(contest.id, req) : []
  const jury = await readJury(contest, req)
  const counts = countVotes(ids, record)
  const scores = juryScores({ entries: ids, ...jury, normalisation: 'minMax' })
  const progress = progressOf({ entries, ...jury })
  const digest = digestOf(counts)
  const votesWeight = shareOf(voteWeight ?? 50, juryWeight ?? 50)
  const rule = tieRule ?? 'earliest'
  return {
    method,
    tieRule: rule,
    votesWeight,
    entries,
    record,
    counts,
    jury,
    progress,
    isJuryDone: isJuryDone(progress),
    digest,
    rankings: rankEntries({
      entries: entries.map((entry) =>
        rule === 'draw' ? { ...entry, lot: tieKey(seed, digest, entry.id) } : entry,
      ),
      votes: counts,
      jury: scores,
      method,
      votesWeight,
      tieRule: rule,
    }),
  }
}

/** Pure: the vote's part of two weights, in percent; half where both are 0. */
export const shareOf = (votes: number, jury: number): number =>
  votes + jury === 0 ? 50 : (100 * votes) / (votes + jury)
