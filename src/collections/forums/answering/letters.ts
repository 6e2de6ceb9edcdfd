import type { Json } from '../../../core/emit'
import type { Letter, LetterLanguage } from '../../../core/letter'
import type { IdeaState } from './ideaStates'

/** What the notification of a marked answer keeps. */
export type SolvedData = { by: string; title: string; path: { en: string; fr: string } }

/** What the notification of an idea's new state keeps. */
export type IdeaChangedData = {
  title: string
  state: IdeaState
  note: string | null
  path: { en: string; fr: string }
}

/** To the author of a reply that was marked as the answer. */
export const solvedLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { by, title, path } = data as unknown as SolvedData
  const words = sentences[language]
  return {
    subject: words.solved(title),
    lines: [words.solvedLine(by, title)],
    button: { label: words.readAnswer, path: path[language] },
  }
}

/** To those who vote for an idea or follow it: where it stands now. */
export const ideaChangedLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { title, state, note, path } = data as unknown as IdeaChangedData
  const words = sentences[language]
  return {
    subject: words.idea(title, words.states[state]),
    lines: [words.ideaLine(title, words.states[state]), ...(note ? [words.note(note)] : [])],
    button: { label: words.readIdea, path: path[language] },
  }
}

const sentences = {
  en: {
    solved: (title: string) => `Your reply is the answer: ${title}`,
    solvedLine: (by: string, title: string) =>
      `${by} marked your reply as the answer to “${title}”. Thank you.`,
    readAnswer: 'See the question',
    idea: (title: string, state: string) => `${title}: ${state}`,
    ideaLine: (title: string, state: string) => `The idea “${title}” has a new state: ${state}.`,
    note: (note: string) => `The team says: ${note}`,
    readIdea: 'See the idea',
    states: {
      open: 'open',
      planned: 'planned',
      started: 'started',
      done: 'done',
      declined: 'declined',
      duplicate: 'duplicate of another idea',
    } satisfies Record<IdeaState, string>,
  },
  fr: {
    solved: (title: string) => `Votre réponse est retenue\u202f: ${title}`,
    solvedLine: (by: string, title: string) =>
      `${by} a retenu votre réponse à la question «\u202f${title}\u202f». Merci.`,
    readAnswer: 'Voir la question',
    idea: (title: string, state: string) => `${title}\u202f: ${state}`,
    ideaLine: (title: string, state: string) =>
      `L’idée «\u202f${title}\u202f» change d’état\u202f: ${state}.`,
    note: (note: string) => `L’équipe précise\u202f: ${note}`,
    readIdea: 'Voir l’idée',
    states: {
      open: 'ouverte',
      planned: 'prévue',
      started: 'commencée',
      done: 'réalisée',
      declined: 'refusée',
      duplicate: 'doublon d’une autre idée',
    } satisfies Record<IdeaState, string>,
  },
} as const
