import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import { type Id, idOf } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import type { JudgingOptions } from '../options'
import { readResult } from '../result/readResult'
import { storedContest } from '../stored'
import { sha256 } from '../tally/tieKey'
import { readBallot } from './ballot'
import { ownVotes, standingVotes } from './castVote'
import { votingClosed } from './mayVote'
import { contestFacts } from './readVoting'

/**
 * Votes of an entry as everybody may know them: null while they are hidden, as they come in where the contest says so,
 * those of the seal afterwards, and those of the result once there is one.
 */
export const votesOfEntry = async (
  entry: { id: Id; contest?: unknown },
  req: PayloadRequest,
): Promise<number | null> => {
  const contest = await storedContest(idOf(entry.contest) ?? 0, req)
  const how = contest?.judging?.how
  if (!contest || (how !== 'vote' && how !== 'both')) return null
  if (contest.state === 'decided' || contest.state === 'closed') {
    const result = await readResult(contest.id, req)
    return result?.rankings.find((each) => each.entry === String(entry.id))?.raw ?? null
  }
  if (contest.judging?.count !== 'live') return null
  const ballot = await readBallot(contest.id, req)
  if (ballot?.sealedAt != null) return ballot.counts?.[String(entry.id)] ?? 0
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.votes,
    where: { entry: { equals: entry.id } },
    req,
  })
  return totalDocs
}

/** What a member sees of the vote of a contest; null where there is none. */
export const votingOf = async (contest: { id: Id }, options: JudgingOptions, req: PayloadRequest) => {
  const stored = await storedContest(contest.id, req)
  const how = stored?.judging?.how
  if (!stored || (how !== 'vote' && how !== 'both')) return null
  const ballot = await readBallot(stored.id, req)
  const facts = contestFacts(stored, ballot)
  const user = userOf(req)
  const own = user ? await standingVotes(await ownVotes(stored.id, user.id, req), req) : []
  const budget = stored.judging?.voteBudget ?? null
  return {
    isOpen: votingClosed({ now: options.now().getTime(), contest: facts }) === null,
    opensAt: stored.votesOpenAt ?? stored.closesAt,
    closesAt: stored.votesCloseAt ?? null,
    isLive: stored.judging?.count === 'live',
    commitment: ballot?.seed == null ? null : sha256(ballot.seed),
    budget,
    left: budget === null ? null : Math.max(0, budget - own.length),
    mine: own.map(({ entry }) => String(idOf(entry) ?? '')),
  }
}
