import type { Both, Terms } from './terms'

/** Something without which no contest opens: the field, and what is wrong, for people. */
export type Fault = { field: string; message: Both }

const fault = (field: string, en: string, fr: string): Fault => ({ field, message: { en, fr } })

const after = (later: string | null, earlier: string): boolean =>
  later !== null && earlier !== '' && Date.parse(later) > Date.parse(earlier)

/** Pure: what is missing or contradicts itself in the terms of a contest, in the order of its form. */
export const faultsOf = (terms: Terms): Fault[] => {
  const { judging } = terms
  const faults: Fault[] = []
  const want = (holds: boolean, field: string, en: string, fr: string): void => {
    if (!holds) faults.push(fault(field, en, fr))
  }
  const isVoted = judging.how === 'vote' || judging.how === 'both'
  const isJudged = judging.how === 'jury' || judging.how === 'both'
  const lastMoment = isVoted ? (terms.votesCloseAt ?? '') : terms.closesAt

  want(
    terms.title.en !== '' && terms.title.fr !== '',
    'title',
    'The title is missing in a language.',
    'Le titre manque dans une langue.',
  )
  want(
    after(terms.closesAt || null, terms.opensAt),
    'closesAt',
    'It needs an end, after its beginning.',
    'Il faut une fin, après le début.',
  )
  if (isVoted) {
    want(
      after(terms.votesCloseAt, terms.closesAt),
      'votesCloseAt',
      'The vote needs an end, after the close of entries.',
      'Il faut une fin au vote, après la clôture des participations.',
    )
    want(
      terms.votesOpenAt === null || after(terms.votesCloseAt, terms.votesOpenAt),
      'votesOpenAt',
      'The vote ends before it begins.',
      'Le vote finit avant de commencer.',
    )
  }
  want(
    after(terms.decidesAt, lastMoment),
    'decidesAt',
    'Say when the result is known, after the last entry or vote.',
    'Dites quand le résultat est connu, après la dernière participation ou le dernier vote.',
  )
  want(
    terms.tasks > 0,
    'kind',
    'There is nothing to do yet: questions, steps or a prediction are missing in a language.',
    'Rien à faire pour l’instant\u202f: il manque les questions, les étapes ou le pronostic dans une langue.',
  )
  want(
    terms.unanswerable === 0,
    'quiz',
    'A question has no right answer, or too few answers.',
    'Une question n’a pas de bonne réponse, ou trop peu de réponses.',
  )
  if (judging.how === 'both')
    want(
      judging.voteWeight + judging.juryWeight === 100,
      'judging',
      'The weights of vote and jury make 100 percent together.',
      'Les poids du vote et du jury font 100 pour cent ensemble.',
    )
  if (isJudged) {
    want(judging.criteria.length > 0, 'judging', 'The jury needs criteria.', 'Le jury a besoin de critères.')
    want(
      judging.criteria.every(({ title }) => title.en !== '' && title.fr !== ''),
      'judging',
      'A criterion is missing in a language.',
      'Un critère manque dans une langue.',
    )
    want(judging.jurors > 0, 'judging', 'Nobody is in the jury.', 'Le jury est vide.')
  }
  if (judging.how === 'score')
    want(
      ['quiz', 'challenge', 'prediction'].includes(terms.kind),
      'judging',
      'Points are only given in a quiz, a challenge or a prediction.',
      'Seuls un quiz, un défi ou un pronostic donnent des points.',
    )
  want(
    terms.prizes.every(({ title }) => title.en !== '' && title.fr !== ''),
    'prizes',
    'A prize is missing in a language.',
    'Un prix manque dans une langue.',
  )
  want(
    after(terms.personalDataUntil, terms.decidesAt ?? ''),
    'personalDataUntil',
    'Say when personal data are erased, after the result.',
    'Dites quand les données personnelles sont effacées, après le résultat.',
  )
  want(
    terms.organiser !== '',
    'rules',
    'Say who organises it: name and address.',
    'Dites qui l’organise\u202f: nom et adresse.',
  )
  want(terms.complaints !== '', 'rules', 'Say where complaints go.', 'Dites où adresser une réclamation.')
  want(
    (terms.more.en === '') === (terms.more.fr === ''),
    'rules',
    'Further rules are missing in a language.',
    'Les autres règles manquent dans une langue.',
  )
  return faults
}
