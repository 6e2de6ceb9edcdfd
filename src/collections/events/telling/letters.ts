import type { Json } from '../../../core/emit'
import type { Letter, LetterLanguage } from '../../../core/letter'
import type { DateChanges } from './changed'
import type { DateFacts } from './facts'
import { invitation } from './invitation'
import { datePath, giveBack, momentWords, seeEvent } from './words'

/** What letters need beside their facts. */
export type Written = {
  /** Public origin of the site: entries of a calendar lead there. */
  siteURL: string
  now: Date
}

type Data = { [key: string]: Json }
type OfDate = DateFacts & { occurrence: string }

/**
 * Pure: reminds somebody who comes of a date; null once it has begun, and for one that was called off meanwhile.
 *
 * @param data - the facts of `event.reminder`.
 */
export const reminderLetter = (language: LetterLanguage, data: Data, { now }: Written): Letter | null => {
  const { title, slug, occurrence, startsAt, timeZone, calendar } = data as unknown as OfDate
  if (Date.parse(startsAt) <= now.getTime()) return null
  const words = { title: title[language], when: momentWords(language, startsAt, timeZone) }
  const { place } = calendar
  return {
    ...(language === 'fr'
      ? {
          subject: `Bientôt\u202f: ${words.title}`,
          lines: [`C’est le ${words.when}.`, ...(place ? [`Lieu\u202f: ${place}.`] : [])],
        }
      : {
          subject: `Soon: ${words.title}`,
          lines: [`It is on ${words.when}.`, ...(place ? [`Place: ${place}.`] : [])],
        }),
    button: { label: seeEvent[language], path: datePath(slug, occurrence, 'rsvp') },
    after: giveBack[language],
  }
}

/**
 * Pure: says what became different about a date, what it was before, and brings the new entry for a calendar.
 *
 * @param data - the facts of `event.changed`.
 */
export const changedLetter = (language: LetterLanguage, data: Data, written: Written): Letter => {
  const facts = data as unknown as OfDate & { changes: DateChanges; note: { en: string; fr: string } }
  const { title, slug, occurrence, startsAt, timeZone, changes } = facts
  const at = momentWords(language, startsAt, timeZone)
  const note = facts.note[language]
  return {
    subject: subjects[language][changes.state ?? 'changed'](title[language]),
    lines: [...changeLines(language, facts, at), ...(note ? [note] : [])],
    button: { label: seeEvent[language], path: datePath(slug, occurrence, 'rsvp') },
    ...(changes.state === 'cancelled' ? {} : { after: giveBack[language] }),
    attachments: invitation({ facts, occurrence, language, ...written }),
  }
}

/**
 * Pure: says that an event was taken from the site, or that it is back. What it is taken for, only the organisers know.
 *
 * @param data - the facts of `event.withdrawn`.
 */
export const withdrawnLetter = (language: LetterLanguage, data: Data): Letter => {
  const facts = data as unknown as OfDate & { isBack: boolean }
  const { slug, occurrence, startsAt, timeZone, isBack } = facts
  const title = facts.title[language]
  const at = momentWords(language, startsAt, timeZone)
  const page = { label: seeEvent[language], path: datePath(slug, occurrence, 'rsvp') }
  const others = { label: language === 'fr' ? 'Voir les rencontres' : 'See the events', path: '/events' }
  if (language === 'fr')
    return isBack
      ? {
          subject: `De retour sur le site\u202f: ${title}`,
          lines: [`La rencontre du ${at} est de nouveau annoncée. Votre réponse est toujours là.`],
          button: page,
        }
      : {
          subject: `Retirée du site\u202f: ${title}`,
          lines: [
            `L’équipe a retiré du site la rencontre prévue le ${at}. Ne vous déplacez pas avant d’en avoir eu confirmation.`,
            'Votre réponse est conservée. Si la rencontre est de nouveau annoncée, une lettre vous le dira.',
          ],
          button: others,
        }
  return isBack
    ? {
        subject: `Back on the site: ${title}`,
        lines: [`What is planned for ${at} is announced again. Your answer is still there.`],
        button: page,
      }
    : {
        subject: `Taken from the site: ${title}`,
        lines: [
          `The organisers have taken what was planned for ${at} from the site. Do not set out before it is confirmed.`,
          'Your answer is kept. If it is announced again, a letter will tell you.',
        ],
        button: others,
      }
}

/**
 * Pure: thanks somebody who was there, and asks how it was.
 *
 * @param data - the facts of `event.thanks`.
 */
export const thanksLetter = (language: LetterLanguage, data: Data): Letter => {
  const { title, slug, occurrence } = data as unknown as OfDate
  const path = datePath(slug, occurrence, 'feedback')
  return language === 'fr'
    ? {
        subject: `Merci d’être venu\u202f: ${title.fr}`,
        lines: [
          'Merci d’avoir été là. Comment était-ce\u202f? Une note et quelques mots aident l’équipe à mieux faire la prochaine fois.',
        ],
        button: { label: 'Donner mon avis', path },
      }
    : {
        subject: `Thank you for coming: ${title.en}`,
        lines: [
          'Thank you for being there. How was it? A mark and a few words help the team to do better next time.',
        ],
        button: { label: 'Say how it was', path },
      }
}

const subjects: Record<
  LetterLanguage,
  Record<'changed' | 'cancelled' | 'restored', (title: string) => string>
> = {
  en: {
    changed: (title) => `Changed: ${title}`,
    cancelled: (title) => `Cancelled: ${title}`,
    restored: (title) => `It takes place after all: ${title}`,
  },
  fr: {
    changed: (title) => `Changement\u202f: ${title}`,
    cancelled: (title) => `Annulé\u202f: ${title}`,
    restored: (title) => `Finalement, cela a lieu\u202f: ${title}`,
  },
}

const changeLines = (
  language: LetterLanguage,
  { calendar, changes }: DateFacts & { changes: DateChanges },
  at: string,
): string[] => {
  const french = language === 'fr'
  const { state, time, place, link } = changes
  if (state === 'cancelled')
    return [
      french
        ? `La rencontre prévue le ${at} n’a pas lieu.`
        : `What was planned for ${at} does not take place.`,
    ]
  const was = time && momentWords(language, time.startsAt, time.timeZone)
  const now = calendar.place || (french ? 'aucun' : 'none')
  return [
    ...(state === 'restored' ? [french ? `La rencontre a lieu le ${at}.` : `It takes place on ${at}.`] : []),
    ...(was === null || was === at
      ? []
      : [
          french
            ? `Nouvelle date\u202f: ${at}. Auparavant\u202f: ${was}.`
            : `New time: ${at}. Before: ${was}.`,
        ]),
    ...(time && was === at ? [endLine(language, calendar.endsAt, time)] : []),
    ...(place === null
      ? []
      : [
          french
            ? `Nouveau lieu\u202f: ${now}.${place ? ` Auparavant\u202f: ${place}.` : ''}`
            : `New place: ${now}.${place ? ` Before: ${place}.` : ''}`,
        ]),
    ...(link
      ? [
          french
            ? 'Le lien a changé\u202f: les personnes inscrites le trouvent sur la page.'
            : 'The link has changed: those going find the new one on the page.',
        ]
      : []),
  ]
}

/** Only the end is another one. */
const endLine = (
  language: LetterLanguage,
  endsAt: string,
  before: { endsAt: string; timeZone: string },
): string => {
  const [now, was] = [endsAt, before.endsAt].map((iso) => momentWords(language, iso, before.timeZone))
  return language === 'fr'
    ? `Nouvelle fin\u202f: ${now}. Auparavant\u202f: ${was}.`
    : `New end: ${now}. Before: ${was}.`
}
