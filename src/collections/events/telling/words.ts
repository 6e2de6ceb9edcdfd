import type { LetterLanguage } from '../../../core/letter'

/** Pure: a moment as a letter says it, on the clock of the event, whose zone is named. */
export const momentWords = (language: LetterLanguage, iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(iso))

/** Pure: where a date is read on the site. */
export const datePath = (slug: string, occurrence: string, part: 'rsvp' | 'feedback'): string =>
  `/events/${encodeURIComponent(slug)}${occurrence === 'once' ? '' : `?date=${occurrence}`}#${part}`

/** Said at the foot of letters to people who hold a seat. */
export const giveBack: Record<LetterLanguage, string> = {
  en: 'If you cannot come any more, say so on that page: somebody may be waiting for your place.',
  fr: 'Si vous ne pouvez plus venir, dites-le sur cette page\u202f: quelqu’un attend peut-être votre place.',
}

/** The button that leads to the event. */
export const seeEvent: Record<LetterLanguage, string> = { en: 'See the event', fr: 'Voir l’événement' }
