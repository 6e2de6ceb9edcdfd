import type { Json } from '../../../core/emit'
import type { Letter, LetterLanguage } from '../../../core/letter'

type Data = { [key: string]: Json }
type Named = { title: { en: string; fr: string }; slug: string }

const button = (language: LetterLanguage, slug: string): Letter['button'] => ({
  label: language === 'fr' ? 'Voir le concours' : 'See the contest',
  path: `/contests/${encodeURIComponent(slug)}`,
})

/**
 * Pure: the rules of a contest were replaced while it is open: why, and that one may withdraw.
 *
 * @param data - the facts of `contest.rules-changed`.
 */
export const rulesChangedLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title, slug, reason } = data as unknown as Named & { reason: string }
  return {
    ...(language === 'fr'
      ? {
          subject: `Nouveau règlement\u202f: ${title.fr}`,
          lines: [
            'Le règlement de ce concours, auquel vous participez, a été modifié.',
            ...(reason ? [`Motif\u202f: ${reason}`] : []),
            'Si cela ne vous convient pas, vous pouvez retirer votre participation jusqu’à la clôture.',
          ],
        }
      : {
          subject: `New rules: ${title.en}`,
          lines: [
            'The rules of this contest, which you have entered, were changed.',
            ...(reason ? [`Why: ${reason}`] : []),
            'If you do not agree, you may withdraw your entry until the close.',
          ],
        }),
    button: button(language, slug),
  }
}

/**
 * Pure: a contest that one has entered is cancelled.
 *
 * @param data - the facts of `contest.cancelled`.
 */
export const contestCancelledLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title, slug, note } = data as unknown as Named & { note: { en: string; fr: string } }
  const why = note[language] ? [note[language]] : []
  return {
    ...(language === 'fr'
      ? {
          subject: `Concours annulé\u202f: ${title.fr}`,
          lines: ['Ce concours, auquel vous participez, est annulé.', ...why],
        }
      : {
          subject: `Contest cancelled: ${title.en}`,
          lines: ['This contest, which you have entered, is cancelled.', ...why],
        }),
    path: `/contests/${encodeURIComponent(slug)}`,
  }
}

/**
 * Pure: entries have closed, and the jury may begin.
 *
 * @param data - the facts of `contest.jury`.
 */
export const juryLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title, slug } = data as unknown as Named
  const path = `/contests/${encodeURIComponent(slug)}/jury`
  return language === 'fr'
    ? {
        subject: `Le jury peut commencer\u202f: ${title.fr}`,
        lines: [
          'Les participations à ce concours sont closes, et vous faites partie du jury.',
          'Vos points sont enregistrés au fur et à mesure\u202f; personne ne les voit avant la décision.',
        ],
        button: { label: 'Noter les participations', path },
      }
    : {
        subject: `The jury may begin: ${title.en}`,
        lines: [
          'The entries of this contest are closed, and you sit on its jury.',
          'Your points are kept as you go; nobody sees them before the decision.',
        ],
        button: { label: 'Judge the entries', path },
      }
}
