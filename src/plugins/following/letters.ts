import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

/** What was said: under a text, in a topic, or by opening one. */
export type SaidAs = 'comment' | 'reply' | 'topic'

/** What `Said.data` holds for the letters. */
export type SaidData = {
  /** The name of who said it. */
  by: string
  /** Title of what it was said under. */
  title: { en: string; fr: string }
  /** Where it is read, without the language's prefix. */
  path: { en: string; fr: string }
  /** @default 'comment' */
  what?: SaidAs
}

/** Why somebody is told. */
export type SaidTo = 'named' | 'answered' | 'followed'

/** Tells a member of something that was said; the words themselves are read where they stand, as they are by then. */
export const saidLetter = (why: SaidTo, language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { by, title, path, what = 'comment' } = data as unknown as SaidData
  const words = sentences[language][what]
  return {
    subject: words.subjects[why](by, title[language]),
    lines: [words.lines[why](by, title[language])],
    button: { label: words.read, path: path[language] },
    after: words.after,
  }
}

type Sentence = (by: string, title: string) => string
type Words = {
  subjects: Record<SaidTo, Sentence>
  lines: Record<SaidTo, Sentence>
  read: string
  after: string
}

const sentences: Record<LetterLanguage, Record<SaidAs, Words>> = {
  en: {
    comment: {
      subjects: {
        named: (by, title) => `${by} mentions you: ${title}`,
        answered: (by, title) => `${by} answers you: ${title}`,
        followed: (by, title) => `${by} comments: ${title}`,
      },
      lines: {
        named: (by, title) => `${by} mentions you in the discussion of “${title}”.`,
        answered: (by, title) => `${by} answers your comment on “${title}”.`,
        followed: (by, title) => `${by} has commented on “${title}”, which you follow.`,
      },
      read: 'Read the comment',
      after: 'To hear no more of this discussion, press “Stop following” under it.',
    },
    reply: {
      subjects: {
        named: (by, title) => `${by} mentions you: ${title}`,
        answered: (by, title) => `${by} answers you: ${title}`,
        followed: (by, title) => `${by} replies: ${title}`,
      },
      lines: {
        named: (by, title) => `${by} mentions you in “${title}”.`,
        answered: (by, title) => `${by} answers your reply in “${title}”.`,
        followed: (by, title) => `${by} has replied in “${title}”, which you follow.`,
      },
      read: 'Read the reply',
      after: 'How closely you follow a topic, a forum or a tag is chosen on its page.',
    },
    topic: {
      subjects: {
        named: (by, title) => `${by} mentions you: ${title}`,
        answered: (by, title) => `${by} answers you: ${title}`,
        followed: (by, title) => `New topic by ${by}: ${title}`,
      },
      lines: {
        named: (by, title) => `${by} mentions you in the new topic “${title}”.`,
        answered: (by, title) => `${by} answers you in “${title}”.`,
        followed: (by, title) => `${by} has opened the topic “${title}” where you follow what is said.`,
      },
      read: 'Read the topic',
      after: 'How closely you follow a topic, a forum or a tag is chosen on its page.',
    },
  },
  fr: {
    comment: {
      subjects: {
        named: (by, title) => `${by} vous mentionne\u202f: ${title}`,
        answered: (by, title) => `${by} vous répond\u202f: ${title}`,
        followed: (by, title) => `${by} commente\u202f: ${title}`,
      },
      lines: {
        named: (by, title) => `${by} vous mentionne dans la discussion sur «\u202f${title}\u202f».`,
        answered: (by, title) => `${by} répond à votre commentaire sur «\u202f${title}\u202f».`,
        followed: (by, title) => `${by} a commenté «\u202f${title}\u202f», que vous suivez.`,
      },
      read: 'Lire le commentaire',
      after:
        'Pour ne plus rien recevoir de cette discussion, choisissez «\u202fNe plus suivre\u202f» en dessous.',
    },
    reply: {
      subjects: {
        named: (by, title) => `${by} vous mentionne\u202f: ${title}`,
        answered: (by, title) => `${by} vous répond\u202f: ${title}`,
        followed: (by, title) => `${by} répond\u202f: ${title}`,
      },
      lines: {
        named: (by, title) => `${by} vous mentionne dans «\u202f${title}\u202f».`,
        answered: (by, title) => `${by} répond à votre message dans «\u202f${title}\u202f».`,
        followed: (by, title) => `${by} a répondu dans «\u202f${title}\u202f», que vous suivez.`,
      },
      read: 'Lire la réponse',
      after: 'Le suivi d’un sujet, d’un forum ou d’une étiquette se règle sur sa page.',
    },
    topic: {
      subjects: {
        named: (by, title) => `${by} vous mentionne\u202f: ${title}`,
        answered: (by, title) => `${by} vous répond\u202f: ${title}`,
        followed: (by, title) => `Nouveau sujet de ${by}\u202f: ${title}`,
      },
      lines: {
        named: (by, title) => `${by} vous mentionne dans le nouveau sujet «\u202f${title}\u202f».`,
        answered: (by, title) => `${by} vous répond dans «\u202f${title}\u202f».`,
        followed: (by, title) =>
          `${by} a ouvert le sujet «\u202f${title}\u202f» là où vous suivez ce qui se dit.`,
      },
      read: 'Lire le sujet',
      after: 'Le suivi d’un sujet, d’un forum ou d’une étiquette se règle sur sa page.',
    },
  },
}
