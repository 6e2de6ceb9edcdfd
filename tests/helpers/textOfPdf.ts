import { inflateSync } from 'node:zlib'

/**
 * The text of a PDF that pdfkit made, as a reader would copy it: glyphs of its embedded fonts read back through their
 * maps to Unicode. One line for each piece of text that was placed.
 */
export const textOfPdf = (file: Buffer): string => {
  const objects = objectsOf(file)
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', ref = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(ref)?.head ?? '')?.[1]
      if (map) fonts.set(name, lettersOf(objects.get(map)?.body ?? ''))
    }
  const pieces: { y: number; text: string }[] = []
  for (const { body } of objects.values())
    for (const [, y = '0', font = '', glyphs = ''] of body.matchAll(
      /1 0 0 1 [\d.-]+ ([\d.-]+) Tm\s+\/(F\d+) [\d.]+ Tf[^[]*\[([^\]]*)\] TJ/g,
    )) {
      const letters = fonts.get(font)
      const text = [...glyphs.matchAll(/<([0-9a-f]+)>/gi)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => letters?.get(glyph.toLowerCase()) ?? '?')
        .join('')
      const last = pieces.at(-1)
      // Runs of several fonts make one line.
      if (last?.y === Number(y)) last.text += text
      else pieces.push({ y: Number(y), text })
    }
  return pieces.map(({ text }) => text).join('\n')
}

type PdfObject = { head: string; body: string }

const objectsOf = (file: Buffer): Map<string, PdfObject> => {
  const text = file.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', whole = ''] = found
    const at = whole.indexOf('stream\n')
    const head = at < 0 ? whole : whole.slice(0, at)
    const raw = at < 0 ? '' : whole.slice(at + 'stream\n'.length, whole.lastIndexOf('\nendstream'))
    const isPacked = head.includes('/FlateDecode')
    objects.set(id, { head, body: isPacked ? unpacked(raw) : raw })
  }
  return objects
}

/** Of a font file nothing is read. */
const unpacked = (raw: string): string => {
  try {
    return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}

const lettersOf = (map: string): Map<string, string> => {
  const letters = new Map<string, string>()
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi))
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, code = ''], at) => {
      const units = (code.replace(/ /g, '').match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))
      letters.set((parseInt(from, 16) + at).toString(16).padStart(4, '0'), String.fromCharCode(...units))
    })
  return letters
}
