import type { LetterLanguage } from '../../../../core/letter'
import type { Flag, SignalName } from './signal'

/** Pure: why a vote was flagged, in a sentence. */
export const flagSentence = (language: LetterLanguage, { signal, facts }: Pick<Flag, 'signal' | 'facts'>) =>
  sentences[language][signal](facts)

/** Pure: what a signal is called. */
export const signalName = (language: LetterLanguage, signal: SignalName): string => names[language][signal]

type Sentences = Record<SignalName, (facts: Flag['facts']) => string>

const names: Record<LetterLanguage, Record<SignalName, string>> = {
  en: {
    newcomer: 'New account',
    idle: 'Has taken no part',
    rate: 'Many votes at once',
    burst: 'Burst',
    device: 'Shared device',
  },
  fr: {
    newcomer: 'Compte récent',
    idle: 'Aucune participation',
    rate: 'Votes en série',
    burst: 'Afflux',
    device: 'Appareil partagé',
  },
}

const sentences: Record<LetterLanguage, Sentences> = {
  en: {
    newcomer: ({ days = 0 }) =>
      days === 0
        ? 'The account was made on the day of the vote.'
        : `The account was ${days} ${days === 1 ? 'day' : 'days'} old when it voted.`,
    idle: () => 'The member had taken no part in the community when they voted.',
    rate: ({ count }) => `The member cast ${count} votes within a minute.`,
    burst: ({ count, minutes, usual }) =>
      `The entry got ${count} votes within ${minutes} minutes; about ${usual} would have been usual.`,
    device: ({ count }) =>
      `${count} members voted for this entry from one device on one day. The first of them is not flagged.`,
  },
  fr: {
    newcomer: ({ days = 0 }) =>
      days === 0
        ? 'Le compte a été créé le jour du vote.'
        : `Le compte avait ${days} ${days === 1 ? 'jour' : 'jours'} au moment du vote.`,
    idle: () => 'Le membre n’avait pris part à rien dans la communauté au moment du vote.',
    rate: ({ count }) => `Le membre a voté ${count} fois en une minute.`,
    burst: ({ count, minutes, usual }) =>
      `La participation a reçu ${count} votes en ${minutes} minutes\u202f; environ ${usual} aurait été habituel.`,
    device: ({ count }) =>
      `${count} membres ont voté pour cette participation depuis un même appareil le même jour. Le premier n’est pas signalé.`,
  },
}
