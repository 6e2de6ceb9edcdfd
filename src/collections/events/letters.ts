import type { Json } from '../../core/emit'
import type { Letter, LetterLanguage } from '../../core/letter'
import type { DateFacts } from './telling/facts'
import { invitation } from './telling/invitation'
import type { Written } from './telling/letters'
import { datePath, giveBack, momentWords, seeEvent } from './telling/words'

/** As much of `rsvp.changed` as its letter says. */
type Facts = Omit<DateFacts, 'calendar'> & {
  status: string
  because: string | null
  occurrence: string
  offeredUntil: string | null
  /** Not in the messages of an older version. */
  calendar?: DateFacts['calendar']
}

/**
 * Tells a member what became of their registration; null for what they did themselves and need not be told. Who is
 * going gets the date for their calendar with it.
 *
 * @param data - the facts of `rsvp.changed`.
 */
export const rsvpLetter = (
  language: LetterLanguage,
  data: { [key: string]: Json },
  written: Written,
): Letter | null => {
  const facts = data as unknown as Facts
  const words = sentences[language]
  const { status, because, slug, occurrence, startsAt, timeZone, offeredUntil } = facts
  const title = facts.title[language]
  const at = (iso: string): string => momentWords(language, iso, timeZone)
  const found = words(status === 'cancelled' ? (because ?? '') : status, {
    title,
    date: startsAt === '' ? '' : at(startsAt),
    until: offeredUntil ? at(offeredUntil) : '',
  })
  if (!found) return null
  const { calendar } = facts
  return {
    subject: found.subject,
    lines: found.lines,
    button: { label: found.button, path: datePath(slug, occurrence, 'rsvp') },
    after: giveBack[language],
    ...(status === 'going' && calendar
      ? { attachments: invitation({ facts: { ...facts, calendar }, occurrence, language, ...written }) }
      : {}),
  }
}

type Words = { title: string; date: string; until: string }
type Told = { subject: string; lines: readonly string[]; button: string }

const sentences: Record<LetterLanguage, (what: string, words: Words) => Told | null> = {
  en: (what, { title, date, until }) => {
    const button = seeEvent.en
    switch (what) {
      case 'going':
        return {
          subject: `You are going: ${title}`,
          lines: [`Your place is kept. ${date}.`, 'Your code for the door is on the page of the event.'],
          button,
        }
      case 'waitlisted':
        return {
          subject: `On the waiting list: ${title}`,
          lines: [`There is no place free yet for ${date}. When there is one for you, we write to you.`],
          button,
        }
      case 'requested':
        return { subject: `Your request: ${title}`, lines: ['The organiser will answer you.'], button }
      case 'offered':
        return {
          subject: `A place for you: ${title}`,
          lines: [
            `A place is free for ${date}. It is kept for you until ${until}; then the next in line gets it.`,
          ],
          button: 'Take my place',
        }
      case 'offer-expired':
        return {
          subject: `Your place was passed on: ${title}`,
          lines: ['The time of your offer has ended. You can join the waiting list again.'],
          button,
        }
      case 'refused':
        return {
          subject: `Not this time: ${title}`,
          lines: ['The organiser has declined your registration.'],
          button,
        }
      case 'date-gone':
        return {
          subject: `This date is no more: ${title}`,
          lines: ['The organiser took this date out of the calendar. Other dates are on the page.'],
          button,
        }
      default:
        return null
    }
  },
  fr: (what, { title, date, until }) => {
    const button = seeEvent.fr
    switch (what) {
      case 'going':
        return {
          subject: `Vous venez\u202f: ${title}`,
          lines: [
            `Votre place est réservée. ${date}.`,
            'Votre code pour l’entrée est sur la page de l’événement.',
          ],
          button,
        }
      case 'waitlisted':
        return {
          subject: `En liste d’attente\u202f: ${title}`,
          lines: [
            `Il n’y a pas encore de place libre pour le ${date}. Dès qu’il y en a une, nous vous écrivons.`,
          ],
          button,
        }
      case 'requested':
        return { subject: `Votre demande\u202f: ${title}`, lines: ['L’organisateur vous répondra.'], button }
      case 'offered':
        return {
          subject: `Une place pour vous\u202f: ${title}`,
          lines: [
            `Une place est libre pour le ${date}. Elle vous est réservée jusqu’au ${until}\u202f; ensuite, elle passe à la personne suivante.`,
          ],
          button: 'Prendre ma place',
        }
      case 'offer-expired':
        return {
          subject: `Votre place est passée à quelqu’un d’autre\u202f: ${title}`,
          lines: ['Le délai de la proposition est écoulé. Vous pouvez revenir sur la liste d’attente.'],
          button,
        }
      case 'refused':
        return {
          subject: `Pas cette fois\u202f: ${title}`,
          lines: ['L’organisateur n’a pas retenu votre inscription.'],
          button,
        }
      case 'date-gone':
        return {
          subject: `Cette date n’existe plus\u202f: ${title}`,
          lines: ['L’organisateur a retiré cette date. Les autres sont sur la page.'],
          button,
        }
      default:
        return null
    }
  },
}
