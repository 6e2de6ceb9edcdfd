import type { RulesWords } from './words'
import type { Terms } from './terms'

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

const ties: Record<Terms['judging']['tieRule'], string> = {
  earliest: 'With the same result, the entry that was handed in first is ahead.',
  jury: 'With the same result, the jury decides.',
  draw: 'With the same result, a draw among them decides; its log is published.',
  shared: 'With the same result, they share the place.',
}

const found = (terms: Terms): string => {
  const { how, voteWeight, juryWeight } = terms.judging
  switch (how) {
    case 'vote':
      return 'The members vote.'
    case 'jury':
      return 'A jury decides.'
    case 'both':
      return `The vote of the members counts for ${voteWeight} percent, the jury for ${juryWeight} percent.`
    case 'draw':
      return 'A draw decides. The list of eligible entrants is frozen and its fingerprint published before the seed of the draw exists; anybody can recompute it.'
    case 'score':
      return 'The points decide.'
  }
}

const pointsShown = ({ kind, judging }: Terms): string => {
  if (judging.how !== 'score') return ''
  if (kind === 'quiz') {
    const pace = 'With the same points, the quicker one is ahead.'
    return `${pace} ${judging.hiddenCount ? 'Points are shown with the result.' : 'Points are shown as they come in.'}`
  }
  return judging.hiddenCount
    ? 'How the others stand is shown with the result.'
    : 'How everybody stands is shown as points come in.'
}

/** The rules in English. */
export const words: RulesWords = {
  heading: (title) => `# Rules of “${title}”`,
  sections: {
    organiser: 'Who organises it',
    dates: 'Dates',
    who: 'Who may take part',
    how: 'How to take part',
    judging: 'How winners are found',
    prizes: 'Prizes',
    entries: 'What becomes of entries',
    data: 'Personal data',
    complaints: 'Complaints',
  },
  organiser: ({ organiser }) => [organiser],
  dates: ({ opensAt, closesAt, votesOpenAt, votesCloseAt, decidesAt, timeZone }, moment) => [
    `All times are those of ${timeZone}.`,
    `Entries: from ${moment(opensAt)} to ${moment(closesAt)}.`,
    votesCloseAt ? `Votes: from ${moment(votesOpenAt ?? closesAt)} to ${moment(votesCloseAt)}.` : '',
    decidesAt ? `Result: ${moment(decidesAt)} at the latest.` : '',
  ],
  who: ({ eligibility, entriesPerMember }, country) => [
    'Members of this site may take part who accept its code of conduct and these rules.',
    eligibility.minimumAge > 0 ? `Minimum age: ${many(eligibility.minimumAge, 'year', 'years')}.` : '',
    eligibility.territories.length > 0
      ? `Open to residents of: ${eligibility.territories.map(country).join(', ')}.`
      : '',
    eligibility.excludedTerritories.length > 0
      ? `Not open to residents of: ${eligibility.excludedTerritories.map(country).join(', ')}.`
      : '',
    eligibility.memberSinceDays > 0
      ? `One has been a member for ${many(eligibility.memberSinceDays, 'day', 'days')} at least.`
      : '',
    eligibility.trustLevel > 0 ? `One has reached trust level ${eligibility.trustLevel}.` : '',
    eligibility.attendedEvent ? `One was at “${eligibility.attendedEvent.en}”.` : '',
    eligibility.notStaff ? 'The staff of this site does not take part.' : '',
    'Who organises or judges the contest does not take part.',
    eligibility.noWinnerWithinDays > 0
      ? `Who has won here within the last ${many(eligibility.noWinnerWithinDays, 'day', 'days')} does not take part.`
      : '',
    `Each member may enter ${entriesPerMember === 1 ? 'once' : `${entriesPerMember} times`}.`,
  ],
  how: ({ purchase, kind, quizSeconds, tasks }) => [
    purchase === 'none'
      ? 'Taking part is free and needs no purchase.'
      : 'Taking part needs a payment or a purchase.',
    kind === 'quiz'
      ? `The quiz has ${many(tasks, 'question', 'questions')}${quizSeconds === null ? '' : `, to be answered within ${many(quizSeconds, 'second', 'seconds')} on the clock of this site`}.`
      : '',
    kind === 'challenge'
      ? `The challenge has ${many(tasks, 'step', 'steps')}, each with its proof where one is asked for.`
      : '',
    kind === 'quiz'
      ? 'A quiz is taken once; what was handed in can be withdrawn until the close.'
      : 'An entry can be changed and withdrawn until the close.',
    'Entries are looked at under the code of conduct before they show.',
  ],
  judging: (terms) => [
    found(terms),
    terms.judging.how === 'vote' || terms.judging.how === 'both'
      ? terms.judging.voteBudget === null
        ? 'A member has one vote for each entry, and none for their own.'
        : `A member has ${many(terms.judging.voteBudget, 'vote', 'votes')} in all, one for an entry at most, and none for their own.`
      : '',
    terms.judging.criteria.length > 0
      ? `Criteria of the jury: ${terms.judging.criteria.map(({ title, weight }) => `${title.en} (weight ${weight})`).join(', ')}.`
      : '',
    pointsShown(terms),
    ties[terms.judging.tieRule],
  ],
  prizes: ({ prizes, claimDays }, money) =>
    prizes.length === 0
      ? ['There is nothing to win but the honour.']
      : [
          prizes
            .map(
              ({ title, value, currency, count }) =>
                `- ${count} × ${title.en}${value === null ? '' : ` (value: ${money(value, currency)} each)`}`,
            )
            .join('\n'),
          `Winners are told, and claim their prize within ${many(claimDays, 'day', 'days')}; after that it goes to the next.`,
        ],
  entries: ({ licence }) => [
    'Who enters has made what they enter, or may use it, and keeps all rights in it.',
    licence === 'none'
      ? 'Entries are used for judging only, and are not shown afterwards.'
      : licence === 'show'
        ? 'The organiser may show entries in this contest, with the name of who made them.'
        : 'The organiser may show entries, and speak of this contest with them, with the name of who made them and without payment.',
  ],
  data: ({ personalDataUntil }, day) => [
    'What is asked for is used for this contest only: to check who may take part, to judge, and to hand out prizes.',
    personalDataUntil
      ? `Personal data that are not part of a published entry are erased on ${day(personalDataUntil)}.`
      : '',
    'Everybody may read, export and erase what is kept of them in their account.',
  ],
  complaints: ({ complaints }) => [`Complaints and questions: ${complaints}.`],
}
