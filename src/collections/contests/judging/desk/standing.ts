import type { PayloadRequest } from 'payload'
import type { JudgingOptions } from '../options'
import { readResult } from '../result/readResult'
import { type Reckoning, reckon } from '../result/reckon'
import type { StoredContest } from '../stored'
import type { Ranking } from '../tally/rankEntries'
import { readBallot } from '../voting/ballot'

/** How a contest stands for its organisers. */
export type Standing = {
  isDecided: boolean
  sealedAt: string | Date | null
  /** Reckoned now; null where a draw decides. */
  found: Reckoning | null
  /**
   * As they were decided; before the decision as they are reckoned now. Not reckoned anew afterwards: the decision
   * erases the devices of voters, and without them the flags, and so the counts, would be others.
   */
  rankings: readonly Ranking[]
}

/** System read of {@link Standing}; who may have it is asked before. */
export const standingOf = async (
  contest: StoredContest,
  options: JudgingOptions,
  req: PayloadRequest,
): Promise<Standing> => {
  const ballot = await readBallot(contest.id, req)
  const result = await readResult(contest.id, req)
  const found = await reckon(contest, ballot?.seed ?? '', options, req)
  return {
    isDecided: result !== null,
    sealedAt: ballot?.sealedAt ?? null,
    found,
    rankings: result?.rankings ?? found?.rankings ?? [],
  }
}
