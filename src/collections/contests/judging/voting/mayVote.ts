import type { Refusal as EligibilityRefusal } from '../../eligibility/mayEnter'
import type { judgingErrors } from '../errors'

/** Everything that the answer rests on. Times in milliseconds since 1970. */
export type VotingFacts = {
  now: number
  contest: {
    state: string
    /** How it is judged. */
    how: string
    votesOpenAt: number | null
    votesCloseAt: number | null
    /** Has the ballot box been sealed? */
    isSealed: boolean
  }
  entry: { isSubmitted: boolean; isVisible: boolean; isOwn: boolean }
  /** What speaks against the voter, by the facts that the contest asks for; see `mayEnter`. */
  refusals: readonly EligibilityRefusal[]
}

/** Codes with which a vote is refused because of the vote itself. */
export type Refusal = keyof typeof judgingErrors

/** Pure: is the vote of a contest open? The code that says why not, or null. */
export const votingClosed = ({ now, contest }: Pick<VotingFacts, 'now' | 'contest'>): Refusal | null => {
  const { state, how, votesOpenAt, votesCloseAt, isSealed } = contest
  if (how !== 'vote' && how !== 'both') return 'NO_PUBLIC_VOTE'
  if (isSealed || (votesCloseAt !== null && now >= votesCloseAt)) return 'VOTING_CLOSED'
  if (state === 'voting') return null
  // While entries still come in, people vote only where a moment for it was named.
  if (state === 'open') return votesOpenAt !== null && now >= votesOpenAt ? null : 'VOTING_NOT_OPEN'
  return state === 'draft' || state === 'announced' ? 'VOTING_NOT_OPEN' : 'VOTING_CLOSED'
}

/**
 * Pure: may this member vote for this entry now? What speaks against it, and what it would take; null when nothing does.
 */
export const mayVote = (
  facts: VotingFacts,
): { code: Refusal | EligibilityRefusal['code']; wanted: number | null } | null => {
  const { entry, refusals } = facts
  const [against = null] = refusals
  if (against?.code === 'MEMBER_SUSPENDED') return against
  const closed = votingClosed(facts)
  if (closed) return { code: closed, wanted: null }
  if (entry.isOwn) return { code: 'OWN_ENTRY', wanted: null }
  if (!entry.isSubmitted || !entry.isVisible) return { code: 'ENTRY_NOT_APPROVED', wanted: null }
  return against
}
