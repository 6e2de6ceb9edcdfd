import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { SaxesParser } from 'saxes'
import { SiteFault } from './site'

/** An element of XML with everything in it; names are kept as written, prefix and all. */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Its own text and CDATA, without that of its children. */
  text: string
  /** Text and elements in their order, where the file says that they are XHTML. */
  mixed?: (string | XmlElement)[]
}

/** An element behind the head of the file, or why the file cannot be read on. */
export type XmlReading = { line: number; element: XmlElement } | { line: number; fault: string }

// Text of one record, in UTF-16 units: more than any post has, less than the memory of a small machine.
const recordMax = 32 * 1024 * 1024

/**
 * Reads a file of XML piece by piece, in bounded memory: every child of the root, and of a `channel` in it, by itself.
 * A file that breaks off, or is no XML from some line on, gives what stands before it, and a fault.
 *
 * Document types are refused: with them come entities that unfold to gigabytes or read other files. None is ever
 * expanded or fetched.
 *
 * @param roots - names of the root element that are expected.
 * @throws SiteFault when the file is empty, in an unknown encoding, or something else altogether.
 */
export async function* readXml(args: {
  path: string
  roots: readonly string[]
  onProgress?: (done: number, total: number) => void
}): AsyncGenerator<XmlReading> {
  const { path, roots, onProgress } = args
  const { size } = await stat(path)
  if (size === 0) throw new SiteFault('the file is empty')
  const out: XmlReading[] = []
  const parser = collect(out, roots)
  let done = 0
  let decoder: TextDecoder | null = null
  let stopped = false
  const feed = (bytes: Buffer | null): void => {
    try {
      decoder ??= new TextDecoder(encodingOf(bytes ?? Buffer.alloc(0)), { fatal: true })
      const text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true })
      parser.write(withoutControls(text))
      if (bytes === null) parser.close()
    } catch (error) {
      if (error instanceof SiteFault) throw error
      stopped = true
      const fault =
        (error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? `is not ${decoder?.encoding.toUpperCase() ?? 'text'}, as it says, from about byte ${done} on`
          : describe(error)
      out.push({ line: parser.line, fault })
    }
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    feed(chunk)
    done += chunk.length
    onProgress?.(done, size)
    yield* out.splice(0)
    if (stopped) return
  }
  feed(null)
  yield* out.splice(0)
}

const describe = (error: unknown): string =>
  `is not XML: ${error instanceof Error ? error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '') : String(error)}`

/** By its mark, by its own word, or UTF-8. */
const encodingOf = (head: Buffer): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.toString('latin1', 0, 1024),
  )?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding
  } catch {
    throw new SiteFault(`is in an encoding that is not known: ${declared}`)
  }
}

/** WordPress exports control characters as they were pasted in, which XML knows no way to say. */
const withoutControls = (text: string): string =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) =>
    /[\t\n\r\u0085]/.test(sign) || (sign > '\u007e' && sign < '\u00a0') ? sign : '',
  )

const collect = (out: XmlReading[], roots: readonly string[]): SaxesParser => {
  const parser = new SaxesParser({ position: true })
  const above: string[] = []
  const open: XmlElement[] = []
  let line = 0
  let size = 0
  const isContainer = (): boolean => above.length === 1 || (above.length === 2 && above[1] === 'channel')
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new SiteFault('declares a document type, which is not read: it can make a file unfold without end')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (above.length === 0 && !roots.includes(name))
      throw new SiteFault(`begins with <${name}>, not with ${roots.map((root) => `<${root}>`).join(' or ')}`)
    if (open.length === 0 && !(isContainer() && name !== 'channel')) {
      above.push(name)
      return
    }
    // Names are taken as written: without the reading of namespaces, the values of attributes are plain text.
    const element: XmlElement = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    }
    if (open.length === 0) [line, size] = [parser.line, 0]
    const parent = open.at(-1)
    if (parent?.mixed !== undefined || attributes.type === 'xhtml') element.mixed = []
    parent?.children.push(element)
    parent?.mixed?.push(element)
    open.push(element)
  })
  const text = (said: string): void => {
    const element = open.at(-1)
    size += said.length
    if (!element || size > recordMax) return
    element.text += said
    element.mixed?.push(said)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    const element = open.pop()
    if (!element) above.pop()
    else if (open.length === 0)
      out.push(
        size > recordMax
          ? { line, fault: `<${element.name}> has more than ${recordMax / 1024 / 1024} MB of text` }
          : { line, element },
      )
  })
  return parser
}

/** Pure: the text of the first child of a name, trimmed; empty when there is none. */
export const childText = (element: XmlElement, name: string): string =>
  element.children.find((child) => child.name === name)?.text.trim() ?? ''

/** Pure: the children of a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)
