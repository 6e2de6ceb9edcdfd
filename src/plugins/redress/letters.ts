import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

const room = '/account/moderation'

/** To whoever appealed: what somebody else decided, and why. */
export const appealLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { outcome, reasons } = data as { outcome: 'upheld' | 'rejected'; reasons: string | null }
  const words = sentences[language]
  return {
    subject: words[outcome].subject,
    lines: [words[outcome].line, ...(reasons ? [words.reasons(reasons)] : []), words.byOther],
    button: { label: words.button, path: room },
  }
}

const sentences = {
  en: {
    upheld: { subject: 'Your appeal was followed', line: 'We looked again, and took the decision back.' },
    rejected: {
      subject: 'Your appeal was looked at',
      line: 'We looked again, and the decision stands. You can also turn to a certified body for out-of-court settlement (DSA, Art. 21), or to a court.',
    },
    reasons: (reasons: string) => `The reasons: ${reasons}`,
    byOther: 'Somebody else than who took the decision decided this; it was not automated.',
    button: 'See it in my account',
  },
  fr: {
    upheld: {
      subject: 'Votre recours est suivi',
      line: 'Nous avons regardé de nouveau, et annulé la décision.',
    },
    rejected: {
      subject: 'Votre recours a été examiné',
      line: 'Nous avons regardé de nouveau, et la décision est maintenue. Vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire (DSA, art. 21) ou un tribunal.',
    },
    reasons: (reasons: string) => `Les motifs\u202f: ${reasons}`,
    byOther: 'Une autre personne que celle qui avait décidé a tranché\u202f; ce n’est pas automatisé.',
    button: 'Voir dans mon compte',
  },
} as const
