import type { Json } from '../../../core/emit'
import type { Letter, LetterLanguage } from '../../../core/letter'

/** As much of `event.message` as its letter says. */
type Facts = {
  title: { en: string; fr: string }
  slug: string
  occurrence: string
  subject: string
  text: string
}

/**
 * What an organiser wrote to those who come, with why it is sent. Pure.
 *
 * @param data - the facts of `event.message`.
 */
export const messageLetter = (language: LetterLanguage, data: { [key: string]: Json }): Letter => {
  const { title, slug, occurrence, subject, text } = data as unknown as Facts
  const name = title[language]
  const date = occurrence === 'once' ? '' : `?date=${occurrence}`
  const words =
    language === 'fr'
      ? {
          subject: `${name}\u202f: ${subject}`,
          button: 'Voir l’événement',
          after: `Les personnes qui organisent «\u202f${name}\u202f» vous écrivent parce que vous êtes sur la liste des inscriptions. Elles ne voient pas votre adresse.`,
        }
      : {
          subject: `${name}: ${subject}`,
          button: 'See the event',
          after: `The organisers of “${name}” write to you because you come to it, or wait for a place. They do not see your address.`,
        }
  return {
    subject: words.subject,
    lines: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    button: { label: words.button, path: `/events/${encodeURIComponent(slug)}${date}#rsvp` },
    after: words.after,
  }
}
