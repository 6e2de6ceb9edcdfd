import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'

const words = {
  en: {
    subject: (title: string) => `A new answer to “${title}”`,
    line: 'Somebody filled in this form. What they wrote can be read in the admin until its days are over.',
    open: 'Read the answer',
  },
  fr: {
    subject: (title: string) => `Une nouvelle réponse à «\u202f${title}\u202f»`,
    line: 'Une personne a rempli ce formulaire. Sa réponse se lit dans l’administration jusqu’à la fin du délai de conservation.',
    open: 'Lire la réponse',
  },
} as const

/** Tells an editor that a form was filled in; by whom and with what stands in the admin alone. */
export const answeredLetter = (
  language: LetterLanguage,
  facts: { readonly [key: string]: Json | undefined },
): Letter => {
  const { answer, title: titles } = facts as unknown as {
    answer: number | string
    title: { en: string; fr: string }
  }
  const { subject, line, open } = words[language]
  return {
    subject: subject(titles[language]),
    lines: [line],
    button: { label: open, path: `/admin/collections/form-submissions/${answer}` },
  }
}
