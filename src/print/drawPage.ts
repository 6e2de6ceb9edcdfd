import type { LetterLanguage } from '../core/letter'
import { drawable, faces, type Run, runsOf } from './letters'

/** One centred line of a page. */
export type PrintedLine = {
  text: string
  /** Its top, in points from that of the page: A4 on its side has 595. */
  y: number
  /** In points; smaller where the line is long. */
  size: number
  weight: 500 | 700
  /** @default ink */
  colour?: 'ink' | 'soft'
  /** Where it leads to. @default nowhere */
  link?: string
}

/** A page with what is said about it to screen readers and catalogues. */
export type PrintedPage = {
  language: LetterLanguage
  title: string
  author: string
  subject: string
  /** Part of the bytes: the same page is the same file only with the same moment. */
  createdAt: Date
  lines: readonly PrintedLine[]
}

/** A4 on its side, in points. */
const page = { width: 841.89, height: 595.28, margin: 72 }
const colours = { ink: '#1c1b1a', soft: '#5d5a56' } as const

/**
 * Draws one page with a frame and centred lines: fonts in it, text that can be copied, its language, a title and the order
 * of reading for screen readers. Pure but for the fonts: the same page is the same bytes.
 */
export const drawPage = async (said: PrintedPage): Promise<Buffer> => {
  // Loaded with the first page: a hub starts without it.
  const [{ default: PDFDocument }, fonts] = await Promise.all([import('pdfkit'), faces()])
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: page.margin,
    lang: said.language,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    // No standard font: everything is drawn with the hub's own.
    font: null as never,
    info: {
      Title: drawable(said.title),
      Author: drawable(said.author),
      Subject: drawable(said.subject),
      CreationDate: said.createdAt,
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
  const draw = ({ text, y, weight, colour = 'ink', link, ...style }: PrintedLine): void => {
    const runs = runsOf(drawable(text)) ?? []
    const room = page.width - 2 * page.margin
    const size = Math.min(style.size, (style.size * room) / Math.max(1, widthOf(runs, weight, style.size)))
    let x = (page.width - widthOf(runs, weight, size)) / 2
    for (const { script, text: part } of runs) {
      const font = pdf.font(`${script}-${weight}`).fontSize(size).fillColor(colours[colour])
      font.text(part, x, y, { lineBreak: false, ...(link ? { link } : {}) })
      x += font.widthOfString(part)
    }
  }
  // The frame is no part of what is read.
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf
    .rect(36, 36, page.width - 72, page.height - 72)
    .lineWidth(1.5)
    .stroke(colours.ink)
  pdf.endMarkedContent()
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  said.lines.forEach((line, at) => {
    document.add(pdf.struct(at === 1 ? 'H1' : 'P', {}, () => draw(line)))
  })
  document.end()
  pdf.end()
  return ended
}
