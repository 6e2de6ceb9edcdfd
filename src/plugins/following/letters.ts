import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

/** What `Said.data` holds for the letters. */
export type SaidData = {
  /** The name of who said it. */
  by: string
  /** Title of what it was said under. */
  title: { en: string; fr: string }
  /** Where it is read, without the language's prefix. */
  path: { en: string; fr: string }
}

/** Why somebody is told. */
export type SaidTo = 'named' | 'answered' | 'followed'

/** Tells a member of something that was said; the words themselves are read where they stand, as they are by then. */
export const saidLetter = (why: SaidTo, language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { by, title, path } = data as unknown as SaidData
  const words = sentences[language]
  return {
    subject: words[why](by, title[language]),
    lines: [words.lines[why](by, title[language])],
    button: { label: words.read, path: path[language] },
    after: words.after,
  }
}

const sentences = {
  en: {
    named: (by: string, title: string) => `${by} mentions you: ${title}`,
    answered: (by: string, title: string) => `${by} answers you: ${title}`,
    followed: (by: string, title: string) => `${by} comments: ${title}`,
    lines: {
      named: (by: string, title: string) => `${by} mentions you in the discussion of “${title}”.`,
      answered: (by: string, title: string) => `${by} answers your comment on “${title}”.`,
      followed: (by: string, title: string) => `${by} has commented on “${title}”, which you follow.`,
    },
    read: 'Read the comment',
    after: 'To hear no more of this discussion, press “Stop following” under it.',
  },
  fr: {
    named: (by: string, title: string) => `${by} vous mentionne\u202f: ${title}`,
    answered: (by: string, title: string) => `${by} vous répond\u202f: ${title}`,
    followed: (by: string, title: string) => `${by} commente\u202f: ${title}`,
    lines: {
      named: (by: string, title: string) =>
        `${by} vous mentionne dans la discussion sur «\u202f${title}\u202f».`,
      answered: (by: string, title: string) => `${by} répond à votre commentaire sur «\u202f${title}\u202f».`,
      followed: (by: string, title: string) => `${by} a commenté «\u202f${title}\u202f», que vous suivez.`,
    },
    read: 'Lire le commentaire',
    after:
      'Pour ne plus rien recevoir de cette discussion, choisissez «\u202fNe plus suivre\u202f» en dessous.',
  },
} as const
