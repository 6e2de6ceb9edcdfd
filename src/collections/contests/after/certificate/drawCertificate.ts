import type { LetterLanguage } from '../../../../core/letter'
import { drawPage } from '../../../../print/drawPage'
import { runsOf } from '../../../../print/letters'

/** What a certificate of a contest says. */
export type ContestCertificate = {
  language: LetterLanguage
  /** Of the hub. */
  hub: string
  /** As the member is shown. */
  name: string
  handle: string | null
  /** Of the contest. */
  title: string
  /** In the result; null for who took part to the end. */
  place: number | null
  /** Was there a prize? */
  won: boolean
  /** ISO 8601: of the result. */
  decidedAt: string
  timeZone: string
  /** When the certificate was first fetched: part of it, so that it is the same file every time. */
  issuedAt: Date
  code: string
  /** Where anybody finds out that it is genuine; absolute. */
  verifyAt: string
}

/** Pure but for the fonts: the same certificate is the same bytes. A name in letters that no face has is the handle. */
export const drawContestCertificate = (said: ContestCertificate): Promise<Buffer> => {
  const words = wordsOf(said)
  return drawPage({
    language: said.language,
    title: `${words.heading} – ${said.title}`,
    author: said.hub,
    subject: said.title,
    createdAt: said.issuedAt,
    lines: [
      { text: said.hub, y: 84, size: 16, weight: 500, colour: 'soft' },
      { text: words.heading, y: 122, size: 40, weight: 700 },
      { text: words.that, y: 212, size: 16, weight: 500, colour: 'soft' },
      { text: words.name, y: 240, size: 34, weight: 700 },
      { text: words.did, y: 306, size: 18, weight: 500 },
      { text: said.title, y: 336, size: 26, weight: 700 },
      { text: words.when, y: 388, size: 16, weight: 500 },
      { text: words.issued, y: 462, size: 11, weight: 500, colour: 'soft' },
      { text: words.check, y: 482, size: 11, weight: 500, colour: 'soft' },
      { text: said.verifyAt, y: 500, size: 11, weight: 500, link: said.verifyAt },
    ],
  })
}

const wordsOf = (said: ContestCertificate) => {
  const { language, name, handle, place, won, decidedAt, timeZone, issuedAt, hub, code } = said
  const day = (at: Date, zone: string): string =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'long',
      timeZone: zone,
    }).format(at)
  const shown = runsOf(name) && name.trim() !== '' ? name : `@${handle ?? ''}`
  const when = day(new Date(decidedAt), timeZone)
  return language === 'fr'
    ? {
        heading: place === null && !won ? 'Attestation de participation' : 'Certificat',
        that: 'Nous certifions que',
        name: shown,
        did: didFr(place, won),
        when: `Résultat du ${when}`,
        issued: `Établi par ${hub} le ${day(issuedAt, 'UTC')}`,
        check: `Code de vérification\u202f: ${code}`,
      }
    : {
        heading: place === null && !won ? 'Certificate of participation' : 'Certificate',
        that: 'This is to certify that',
        name: shown,
        did: didEn(place, won),
        when: `Result of ${when}`,
        issued: `Issued by ${hub} on ${day(issuedAt, 'UTC')}`,
        check: `Verification code: ${code}`,
      }
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

const didEn = (place: number | null, won: boolean): string => {
  if (place === null) return won ? 'was drawn as a winner of' : 'took part to the end in'
  const nth = `${place}${endings[ordinals.select(place)] ?? 'th'}`
  return won ? `won ${nth} place, with a prize, in` : `won ${nth} place in`
}

const didFr = (place: number | null, won: boolean): string => {
  if (place === null)
    return won ? 'a été désigné par le sort au concours' : 'a participé jusqu’au bout au concours'
  const nth = place === 1 ? '1re' : `${place}e`
  return won ? `a obtenu la ${nth} place, avec un prix, au concours` : `a obtenu la ${nth} place au concours`
}
