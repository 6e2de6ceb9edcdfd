import type { LetterLanguage } from '../../../core/letter'
import { drawable, faces, type Run, runsOf } from './letters'

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

/** A4 on its side, in points. */
const page = { width: 841.89, height: 595.28, margin: 72 }
const ink = '#1c1b1a'
const soft = '#5d5a56'

/**
 * Draws a certificate of attendance: one page, fonts in it, text that can be copied, a title for screen readers. A name
 * in letters that the face has not is given by its handle.
 */
export const drawCertificate = async (said: Certificate): Promise<Buffer> => {
  // Loaded with the first certificate: a hub starts without it.
  const [{ default: PDFDocument }, fonts] = await Promise.all([import('pdfkit'), faces()])
  const words = wordsOf(said)
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: page.margin,
    lang: said.language,
    displayTitle: true,
    // No standard font: everything is drawn with the hub's own.
    font: null as never,
    info: {
      Title: words.heading,
      Author: drawable(said.hub),
      Subject: drawable(said.title),
      CreationDate: said.now,
    },
  })
  for (const [name, data] of fonts) pdf.registerFont(name, data)
  const chunks: Buffer[] = []
  const ended = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })

  const widthOf = (runs: readonly Run[], weight: number, size: number): number =>
    runs.reduce(
      (sum, { script, text }) => sum + pdf.font(`${script}-${weight}`).fontSize(size).widthOfString(text),
      0,
    )
  /** One centred line, smaller where it is long. */
  const line = (
    text: string,
    y: number,
    style: { size: number; weight: 500 | 700; colour: string },
  ): void => {
    const runs = runsOf(drawable(text)) ?? []
    const { weight, colour } = style
    const room = page.width - 2 * page.margin
    const size = Math.min(style.size, (style.size * room) / Math.max(1, widthOf(runs, weight, style.size)))
    let x = (page.width - widthOf(runs, weight, size)) / 2
    for (const { script, text: part } of runs) {
      const font = pdf.font(`${script}-${weight}`).fontSize(size).fillColor(colour)
      font.text(part, x, y, { lineBreak: false })
      x += font.widthOfString(part)
    }
  }

  pdf
    .rect(36, 36, page.width - 72, page.height - 72)
    .lineWidth(1.5)
    .stroke(ink)
  line(said.hub, 92, { size: 16, weight: 500, colour: soft })
  line(words.heading, 132, { size: 40, weight: 700, colour: ink })
  line(words.that, 222, { size: 16, weight: 500, colour: soft })
  line(words.name, 250, { size: 34, weight: 700, colour: ink })
  line(words.attended, 318, { size: 16, weight: 500, colour: soft })
  line(said.title, 346, { size: 26, weight: 700, colour: ink })
  line(words.when, 396, { size: 16, weight: 500, colour: ink })
  if (said.place) line(said.place, 422, { size: 16, weight: 500, colour: ink })
  line(words.issued, 490, { size: 11, weight: 500, colour: soft })
  pdf.end()
  return ended
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
