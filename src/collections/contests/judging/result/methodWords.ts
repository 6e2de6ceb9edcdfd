import type { LetterLanguage } from '../../../../core/letter'
import type { Method, TieRule } from '../tally/rankEntries'

/** What the words are made of. */
export type MethodFacts = {
  method: Method
  /** Percent. */
  votesWeight: number
  votes: { raw: number; adjusted: number }
  /** Votes of a member in all; null: one for each entry. */
  budget: number | null
  judges: number
  tieRule: TieRule
}

/** Pure: how the result was reckoned, in sentences for those who took part. */
export const methodWords = (language: LetterLanguage, facts: MethodFacts): string =>
  sentences[language](facts).join(' ')

type Write = (facts: MethodFacts) => string[]

const sentences: Record<LetterLanguage, Write> = {
  en: ({ method, votesWeight, votes, budget, judges, tieRule }) => {
    const hasVotes = method === 'vote' || method === 'both'
    const hasJury = method === 'jury' || method === 'both'
    const aside = votes.raw - votes.adjusted
    return [
      ...(hasVotes
        ? [
            budget === null
              ? 'Every member had one vote for each entry.'
              : `Every member had ${count(budget, 'vote', 'votes')}, one for an entry at most.`,
            `${count(votes.raw, 'vote was', 'votes were')} cast; ${aside === 0 ? 'none was' : count(aside, 'was', 'were')} set aside, by signals of misuse or by a person with a reason. The ranking goes by the others; both numbers stand beside each other.`,
          ]
        : []),
      ...(hasJury
        ? [
            `${count(judges, 'judge', 'judges')} gave points by the published criteria and weights. For each judge, the entry they liked best counts 100 and the one they liked least 0, so that strict and kind judges weigh alike; the jury’s score is the mean. Who declared a conflict of interest about an entry did not judge it.`,
          ]
        : []),
      ...(method === 'both'
        ? [
            `The vote counts for ${votesWeight} percent, as a share of the votes of the entry that has most, and the jury for ${100 - votesWeight} percent.`,
          ]
        : []),
      ...(method === 'score' ? ['The ranking goes by the points of the entries.'] : []),
      {
        earliest: 'Between equals, the entry that was handed in first is ahead.',
        jury: 'Between equals, the jury’s score decides, then its first criterion, then who entered first.',
        draw: 'Between equals, a draw decides: the lowest SHA-256 of seed, digest of the votes and entry.',
        shared: 'Equals share a place.',
      }[tieRule],
    ]
  },
  fr: ({ method, votesWeight, votes, budget, judges, tieRule }) => {
    const hasVotes = method === 'vote' || method === 'both'
    const hasJury = method === 'jury' || method === 'both'
    const aside = votes.raw - votes.adjusted
    return [
      ...(hasVotes
        ? [
            budget === null
              ? 'Chaque membre avait une voix par participation.'
              : `Chaque membre avait ${count(budget, 'voix', 'voix')}, une au plus par participation.`,
            `${count(votes.raw, 'voix a été exprimée', 'voix ont été exprimées')}\u202f; ${aside === 0 ? 'aucune n’a été écartée' : count(aside, 'a été écartée', 'ont été écartées')} sur des signes d’abus ou par une personne, avec un motif. Le classement suit les autres\u202f; les deux nombres figurent côte à côte.`,
          ]
        : []),
      ...(hasJury
        ? [
            `${count(judges, 'juré a noté', 'jurés ont noté')} selon les critères et les poids publiés. Pour chaque juré, la participation préférée compte 100 et la moins aimée 0, afin que les sévères et les indulgents pèsent autant\u202f; la note du jury est la moyenne. Qui a déclaré un conflit d’intérêts sur une participation ne l’a pas notée.`,
          ]
        : []),
      ...(method === 'both'
        ? [
            `Le vote compte pour ${votesWeight} pour cent, en part des voix de la participation qui en a le plus, et le jury pour ${100 - votesWeight} pour cent.`,
          ]
        : []),
      ...(method === 'score' ? ['Le classement suit les points des participations.'] : []),
      {
        earliest: 'À égalité, la participation remise en premier l’emporte.',
        jury: 'À égalité, la note du jury tranche, puis son premier critère, puis la date de remise.',
        draw: 'À égalité, le sort tranche\u202f: la plus petite empreinte SHA-256 de la graine, de l’empreinte des votes et de la participation.',
        shared: 'Les ex æquo partagent la place.',
      }[tieRule],
    ]
  },
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
