import type { RulesWords } from './words'
import type { Terms } from './terms'

const many = (n: number, one: string, more: string): string => `${n} ${n <= 1 ? one : more}`

const ties: Record<Terms['judging']['tieRule'], string> = {
  earliest: 'En cas d’égalité, la participation remise la première l’emporte.',
  jury: 'En cas d’égalité, le jury tranche.',
  draw: 'En cas d’égalité, un tirage au sort départage\u202f; son journal est publié.',
  shared: 'En cas d’égalité, la place est partagée.',
}

const found = (terms: Terms): string => {
  const { how, voteWeight, juryWeight } = terms.judging
  switch (how) {
    case 'vote':
      return 'Les membres votent.'
    case 'jury':
      return 'Un jury décide.'
    case 'both':
      return `Le vote des membres compte pour ${voteWeight} pour cent, le jury pour ${juryWeight} pour cent.`
    case 'draw':
      return 'Un tirage au sort décide. La liste des participants admis est figée et son empreinte publiée avant que la graine du tirage n’existe\u202f; chacun peut le recalculer.'
    case 'score':
      return 'Les points décident.'
  }
}

const pointsShown = ({ kind, judging }: Terms): string => {
  if (judging.how !== 'score') return ''
  if (kind === 'quiz') {
    const pace = 'À égalité de points, la réponse la plus rapide est devant.'
    return `${pace} ${judging.hiddenCount ? 'Les points sont montrés avec le résultat.' : 'Les points sont montrés au fur et à mesure.'}`
  }
  return judging.hiddenCount
    ? 'Le classement des autres est montré avec le résultat.'
    : 'Le classement de tous est montré au fur et à mesure.'
}

/** The rules in French. */
export const words: RulesWords = {
  heading: (title) => `# Règlement de «\u202f${title}\u202f»`,
  sections: {
    organiser: 'Organisation',
    dates: 'Dates',
    who: 'Qui peut participer',
    how: 'Comment participer',
    judging: 'Désignation des gagnants',
    prizes: 'Prix',
    entries: 'Usage des participations',
    data: 'Données personnelles',
    complaints: 'Réclamations',
  },
  organiser: ({ organiser }) => [organiser],
  dates: ({ opensAt, closesAt, votesOpenAt, votesCloseAt, decidesAt, timeZone }, moment) => [
    `Toutes les heures sont celles de ${timeZone}.`,
    `Participations\u202f: du ${moment(opensAt)} au ${moment(closesAt)}.`,
    votesCloseAt ? `Votes\u202f: du ${moment(votesOpenAt ?? closesAt)} au ${moment(votesCloseAt)}.` : '',
    decidesAt ? `Résultat\u202f: au plus tard le ${moment(decidesAt)}.` : '',
  ],
  who: ({ eligibility, entriesPerMember }, country) => [
    'Peuvent participer les membres de ce site qui acceptent son code de conduite et ce règlement.',
    eligibility.minimumAge > 0 ? `Âge minimal\u202f: ${many(eligibility.minimumAge, 'an', 'ans')}.` : '',
    eligibility.territories.length > 0
      ? `Ouvert aux personnes résidant ici\u202f: ${eligibility.territories.map(country).join(', ')}.`
      : '',
    eligibility.excludedTerritories.length > 0
      ? `Non ouvert aux personnes résidant ici\u202f: ${eligibility.excludedTerritories.map(country).join(', ')}.`
      : '',
    eligibility.memberSinceDays > 0
      ? `Il faut être membre depuis au moins ${many(eligibility.memberSinceDays, 'jour', 'jours')}.`
      : '',
    eligibility.trustLevel > 0
      ? `Il faut avoir atteint le niveau de confiance ${eligibility.trustLevel}.`
      : '',
    eligibility.attendedEvent
      ? `Il faut avoir été présent à «\u202f${eligibility.attendedEvent.fr}\u202f».`
      : '',
    eligibility.notStaff ? 'L’équipe de ce site ne participe pas.' : '',
    'Qui organise ou juge le concours n’y participe pas.',
    eligibility.noWinnerWithinDays > 0
      ? `Qui a gagné ici dans les ${many(eligibility.noWinnerWithinDays, 'dernier jour', 'derniers jours')} ne participe pas.`
      : '',
    `Chaque membre peut participer ${entriesPerMember} fois.`,
  ],
  how: ({ purchase, kind, quizSeconds, tasks }) => [
    purchase === 'none'
      ? 'La participation est gratuite et sans obligation d’achat.'
      : 'La participation demande un paiement ou un achat.',
    kind === 'quiz'
      ? `Le quiz compte ${many(tasks, 'question', 'questions')}${quizSeconds === null ? '' : `, à traiter en ${many(quizSeconds, 'seconde', 'secondes')} à l’horloge de ce site`}.`
      : '',
    kind === 'challenge'
      ? `Le défi compte ${many(tasks, 'étape', 'étapes')}, chacune avec sa preuve quand elle est demandée.`
      : '',
    kind === 'quiz'
      ? 'On ne répond qu’une fois au quiz\u202f; ce qui est remis peut être retiré jusqu’à la clôture.'
      : 'Une participation peut être modifiée et retirée jusqu’à la clôture.',
    'Les participations sont relues au regard du code de conduite avant d’être montrées.',
  ],
  judging: (terms) => [
    found(terms),
    terms.judging.how === 'vote' || terms.judging.how === 'both'
      ? terms.judging.voteBudget === null
        ? 'Chaque membre a une voix par participation, et aucune pour la sienne.'
        : `Chaque membre a ${many(terms.judging.voteBudget, 'voix', 'voix')} en tout, une par participation au plus, et aucune pour la sienne.`
      : '',
    terms.judging.criteria.length > 0
      ? `Critères du jury\u202f: ${terms.judging.criteria.map(({ title, weight }) => `${title.fr} (poids ${weight})`).join(', ')}.`
      : '',
    pointsShown(terms),
    ties[terms.judging.tieRule],
  ],
  prizes: ({ prizes, claimDays }, money) =>
    prizes.length === 0
      ? ['Il n’y a rien à gagner, sinon l’honneur.']
      : [
          prizes
            .map(
              ({ title, value, currency, count }) =>
                `- ${count} × ${title.fr}${value === null ? '' : ` (valeur unitaire\u202f: ${money(value, currency)})`}`,
            )
            .join('\n'),
          `Les gagnants sont prévenus et réclament leur prix sous ${many(claimDays, 'jour', 'jours')}\u202f; passé ce délai, il revient au suivant.`,
        ],
  entries: ({ licence }) => [
    'Qui participe a fait ce qu’il remet, ou peut en disposer, et en garde tous les droits.',
    licence === 'none'
      ? 'Les participations ne servent qu’au jugement, et ne sont pas montrées ensuite.'
      : licence === 'show'
        ? 'L’organisateur peut montrer les participations dans ce concours, avec le nom de leur auteur.'
        : 'L’organisateur peut montrer les participations, et parler de ce concours avec elles, avec le nom de leur auteur et sans rémunération.',
  ],
  data: ({ personalDataUntil }, day) => [
    'Ce qui est demandé ne sert qu’à ce concours\u202f: vérifier qui peut participer, juger, remettre les prix.',
    personalDataUntil
      ? `Les données personnelles qui ne font pas partie d’une participation publiée sont effacées le ${day(personalDataUntil)}.`
      : '',
    'Chacun peut lire, exporter et effacer depuis son compte ce qui est gardé de lui.',
  ],
  complaints: ({ complaints }) => [`Réclamations et questions\u202f: ${complaints}.`],
}
