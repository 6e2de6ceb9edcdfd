import type { ContestState } from './lifecycle'

/** As much of a contest as its dated moves depend on; moments are ISO 8601. */
export type DatedContest = {
  state: string
  announcesAt?: string | null
  opensAt: string
  closesAt: string
  votesCloseAt?: string | null
  claimsUntil?: string | null
  judging?: { how?: string | null } | null
}

/** A move of a contest, and when it was due. */
export type DueMove = { to: ContestState; dueAt: string }

/**
 * Pure: the next dated move of a contest that is due now; null for none. After an outage several are due, and each is
 * made in its turn. Who has won is decided by people, a draw or a count, and by no clock.
 */
export const dueMove = (contest: DatedContest, now: Date): DueMove | null => {
  const at = (moment: string | null | undefined, to: ContestState): DueMove | null =>
    moment != null && new Date(moment) <= now ? { to, dueAt: new Date(moment).toISOString() } : null
  switch (contest.state) {
    case 'draft':
      return at(contest.announcesAt, 'announced')
    case 'announced':
      return at(contest.opensAt, 'open')
    case 'open':
      return at(contest.closesAt, isVoted(contest) ? 'voting' : 'judging')
    case 'voting':
      return at(contest.votesCloseAt, 'judging')
    case 'decided':
      return at(contest.claimsUntil, 'closed')
    default:
      return null
  }
}

/** Pure: do members vote in it, alone or beside a jury? */
export const isVoted = ({ judging }: Pick<DatedContest, 'judging'>): boolean =>
  judging?.how === 'vote' || judging?.how === 'both'
