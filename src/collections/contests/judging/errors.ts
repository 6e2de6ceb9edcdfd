import { defineErrors } from '../../../core/errors'

/** What voting, judging and deciding may answer instead of doing as asked, besides what all of contests may. */
export const judgingErrors = defineErrors({
  ENTRY_NOT_APPROVED: { status: 409, message: 'This entry does not stand for votes.' },
  NO_PUBLIC_VOTE: { status: 409, message: 'This contest has no public vote.' },
  VOTING_NOT_OPEN: { status: 409, message: 'Voting has not begun.' },
  VOTING_CLOSED: { status: 409, message: 'Voting has ended.' },
  OWN_ENTRY: { status: 403, message: 'Nobody votes for an entry of their own.' },
  VOTES_SPENT: { status: 409, message: 'All of your votes are cast. Take one back to cast it anew.' },
  REASON_REQUIRED: { status: 400, message: 'Say why, in a few words.' },
  VOTES_NOT_FOUND: { status: 404, message: 'There are no such votes in one contest.' },
  NOT_A_JUDGE: { status: 403, message: 'Only the jury of this contest may do this.' },
  JUDGING_NOT_OPEN: {
    status: 409,
    message: 'The jury is not at work: entries are still open, or all is decided.',
  },
  CONFLICT_DECLARED: { status: 403, message: 'You declared a conflict of interest about this entry.' },
  POINTS_OUT_OF_RANGE: {
    status: 400,
    message: 'Points are whole or half, from 0 to the most, by known criterion.',
  },
  JUDGEMENT_INCOMPLETE: { status: 409, message: 'Some entries still lack points.' },
  JURY_NOT_DONE: {
    status: 409,
    message: 'The jury has not judged every entry. Say why it is decided all the same.',
  },
  NOT_TO_BE_DECIDED: { status: 409, message: 'A contest is decided after its entries have closed, once.' },
  OUTCOME_NOT_SET: { status: 409, message: 'Say what came true first: the points follow from it.' },
  NO_ENTRIES: { status: 409, message: 'There is no approved entry to decide among.' },
  DRAW_DECIDES: { status: 409, message: 'This contest is decided by a draw.' },
  NOTHING_WON: { status: 404, message: 'There is no prize of yours in this contest.' },
  CLAIM_TOO_LATE: { status: 409, message: 'The time to claim this prize has ended.' },
})
