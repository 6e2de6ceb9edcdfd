import type { Json } from '../../../../core/emit'
import type { Letter, LetterLanguage } from '../../../../core/letter'

/** As much of `contest.won` as its letter says. */
type Facts = {
  title: Record<LetterLanguage, string>
  slug: string
  prize: Record<LetterLanguage, string>
  place: number
  movedUp: boolean
  claimBy: string
  timeZone: string
}

/**
 * Tells a winner what they won, and until when they have to say that they take it.
 *
 * @param data - the facts of `contest.won`.
 */
export const wonLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const facts = data as unknown as Facts
  const { subject, first, then, button, after } = sentences[language]({
    title: facts.title[language],
    prize: facts.prize[language],
    until: moment(language, facts.claimBy, facts.timeZone),
    movedUp: facts.movedUp,
  })
  return {
    subject,
    lines: [first, then],
    button: { label: button, path: `/contests/${encodeURIComponent(facts.slug)}#prize` },
    after,
  }
}

type Words = { title: string; prize: string; until: string; movedUp: boolean }
type Said = { subject: string; first: string; then: string; button: string; after: string }

const sentences: Record<LetterLanguage, (words: Words) => Said> = {
  en: ({ title, prize, until, movedUp }) => ({
    subject: `You have won: ${title}`,
    first: movedUp
      ? `A prize became free, and you are next in line: ${prize}. Congratulations!`
      : `Congratulations! Your prize: ${prize}.`,
    then: `Say until ${until} that you take it; then it goes to the next in line.`,
    button: 'Claim my prize',
    after: 'If you do not want it, say so on that page: somebody else will be glad of it.',
  }),
  fr: ({ title, prize, until, movedUp }) => ({
    subject: `Vous avez gagné\u202f: ${title}`,
    first: movedUp
      ? `Un prix s’est libéré, et il vous revient\u202f: ${prize}. Félicitations\u202f!`
      : `Félicitations\u202f! Votre prix\u202f: ${prize}.`,
    then: `Dites avant le ${until} que vous l’acceptez\u202f; ensuite, il revient à la personne suivante.`,
    button: 'Réclamer mon prix',
    after: 'Si vous n’en voulez pas, dites-le sur cette page\u202f: quelqu’un d’autre en sera heureux.',
  }),
}

const moment = (language: LetterLanguage, iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(iso))
