import type { LetterLanguage } from '../../../core/letter'
import { drawPage } from '../../../print/drawPage'
import { runsOf } from '../../../print/letters'

/** What a certificate says. */
export type Certificate = {
  language: LetterLanguage
  /** Of the hub. */
  hub: string
  name: string
  handle: string | null
  title: string
  place: string | null
  /** ISO 8601. */
  startsAt: string
  endsAt: string
  timeZone: string
  /** When it is drawn. */
  now: Date
}

/** Draws a certificate of attendance. A name in letters that the face has not is given by its handle. */
export const drawCertificate = (said: Certificate): Promise<Buffer> => {
  const words = wordsOf(said)
  return drawPage({
    language: said.language,
    title: words.heading,
    author: said.hub,
    subject: said.title,
    createdAt: said.now,
    lines: [
      { text: said.hub, y: 92, size: 16, weight: 500, colour: 'soft' },
      { text: words.heading, y: 132, size: 40, weight: 700 },
      { text: words.that, y: 222, size: 16, weight: 500, colour: 'soft' },
      { text: words.name, y: 250, size: 34, weight: 700 },
      { text: words.attended, y: 318, size: 16, weight: 500, colour: 'soft' },
      { text: said.title, y: 346, size: 26, weight: 700 },
      { text: words.when, y: 396, size: 16, weight: 500 },
      ...(said.place ? [{ text: said.place, y: 422, size: 16, weight: 500 } as const] : []),
      { text: words.issued, y: 490, size: 11, weight: 500, colour: 'soft' },
    ],
  })
}

const wordsOf = ({ language, name, handle, startsAt, endsAt, timeZone, now, hub }: Certificate) => {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const day = (at: Date, zone: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(at)
  const time = (iso: string): string =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(iso))
  const when = `${day(new Date(startsAt), timeZone)}, ${time(startsAt)}${endsAt === startsAt ? '' : ` – ${time(endsAt)}`}`
  const shown = runsOf(name) && name.trim() !== '' ? name : `@${handle ?? ''}`
  return language === 'fr'
    ? {
        heading: 'Attestation de présence',
        that: 'Nous attestons que',
        name: shown,
        attended: 'a participé à',
        when,
        issued: `Établie par ${hub} le ${day(now, 'UTC')}`,
      }
    : {
        heading: 'Certificate of attendance',
        that: 'This is to certify that',
        name: shown,
        attended: 'took part in',
        when,
        issued: `Issued by ${hub} on ${day(now, 'UTC')}`,
      }
}
