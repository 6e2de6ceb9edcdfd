import type { PayloadRequest } from 'payload'
import { type Id, idOf, isSame } from '../../../../core/related'
import { askedOfVoters, eligibilityFacts } from '../../eligibility/facts'
import { mayEnter } from '../../eligibility/mayEnter'
import type { JudgingOptions } from '../options'
import { type StoredContest, type StoredEntry, timeOf } from '../stored'
import type { Ballot } from './ballot'
import type { VotingFacts } from './mayVote'

/** The contest's part of {@link VotingFacts}. */
export const contestFacts = (contest: StoredContest, ballot: Ballot | null): VotingFacts['contest'] => ({
  state: contest.state,
  how: contest.judging?.how ?? 'jury',
  votesOpenAt: timeOf(contest.votesOpenAt),
  votesCloseAt: timeOf(contest.votesCloseAt),
  isSealed: ballot?.sealedAt != null,
})

/** Everything that decides whether a member may vote for an entry, read within the transaction of `req`. */
export const readVotingFacts = async (
  about: { contest: StoredContest; ballot: Ballot; entry: StoredEntry; member: Id },
  options: JudgingOptions,
  req: PayloadRequest,
): Promise<{ facts: VotingFacts; memberSince: string }> => {
  const { contest, ballot, entry, member } = about
  // Who runs or judges a contest has their say elsewhere.
  const wanted = { ...askedOfVoters(contest), notOrganising: true }
  const known = await eligibilityFacts({ member, contest, wanted }, options, req)
  const answer = mayEnter(known, wanted)
  return {
    memberSince: known.memberSince.toISOString(),
    facts: {
      now: options.now().getTime(),
      contest: contestFacts(contest, ballot),
      entry: {
        isSubmitted: entry.status === 'submitted',
        isVisible: options.isVisible(entry),
        isOwn: isSame(idOf(entry.member), member),
      },
      refusals: answer === true ? [] : answer,
    },
  }
}
