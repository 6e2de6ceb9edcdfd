import LinkifyIt from 'linkify-it'
import { formats, type LexicalNode } from './lexical'

/** What text is written with. */
export type InlineNames = {
  /** Address of a link to a document of the hub; null when it is gone. */
  link?: (document: { relationTo: string; value: unknown }) => string | null
  /** Is the text part of a line of a table? */
  inTable?: boolean
}

const linkify = new LinkifyIt()

/** Signs that mean something anywhere in a line. */
const signs = /[\\`*_[\]<>&~|]/g

/** Pure: words as Markdown that says just them. */
const escaped = (text: string): string => {
  const found = linkify.match(text) ?? []
  let at = 0
  let out = ''
  for (const { index, lastIndex } of found) {
    out += text.slice(at, index).replace(signs, '\\$&')
    // Words that look like an address, and are no link: with these signs escaped they are not taken for one.
    out += text.slice(index, lastIndex).replace(/[\\`*_[\]<>&~|.:@/]/g, '\\$&')
    at = lastIndex
  }
  return out + text.slice(at).replace(signs, '\\$&')
}

/** Pure: escapes what would make of a line something else than text: a heading, a list, a line under a heading. */
export const lineStart = (line: string): string =>
  line
    .replace(/^\s+/, '')
    .replace(/^[-+#=!?:](?!\[)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
const isOpen = (sign: string | undefined): boolean => sign === undefined || /[\s\p{P}\p{S}]/u.test(sign)

/**
 * Pure: text-level nodes → Markdown.
 *
 * @param lineBreak - how a break within the text is written.
 */
export const inlineMarkdown = (
  nodes: readonly LexicalNode[],
  names: InlineNames,
  lineBreak: string,
): string => {
  let out = ''
  nodes.forEach((node, at) => {
    if (node.type === 'text') out += marked(node, out.at(-1), nodes[at + 1], names)
    else if (node.type === 'linebreak') out += lineBreak
    else if (node.type === 'link' || node.type === 'autolink') out += linkOf(node, names, lineBreak)
    else out += inlineMarkdown(node.children ?? [], names, lineBreak)
  })
  return out
}

const linkOf = (node: LexicalNode, names: InlineNames, lineBreak: string): string => {
  const words = inlineMarkdown(node.children ?? [], names, lineBreak)
  const { linkType, url, doc } = (node.fields ?? {}) as { linkType?: string; url?: string; doc?: never }
  const address = linkType === 'internal' && doc ? (names.link?.(doc) ?? null) : (url ?? null)
  if (address === null || address === '') return words
  const target = `<${address.replace(/[<>\\|]/g, (sign) => encodeURIComponent(sign))}>`
  return `[${words}](${target})`
}

const htmlOf: readonly [number, string][] = [
  [formats.subscript, 'sub'],
  [formats.superscript, 'sup'],
]
const signsOf: readonly [number, string, string][] = [
  [formats.strikethrough, '~~', 'del'],
  [formats.bold, '**', 'strong'],
  [formats.italic, '*', 'em'],
]

const marked = (
  node: LexicalNode,
  before: string | undefined,
  next: LexicalNode | undefined,
  { inTable = false }: InlineNames,
): string => {
  const text = String(node.text)
  const format = Number(node.format)
  const isCode = (format & formats.code) !== 0
  let inner = isCode ? codeSpan(text, inTable) : escaped(text)
  for (const [bit, tag] of htmlOf) if ((format & bit) !== 0) inner = `<${tag}>${inner}</${tag}>`
  // Markdown's signs hold only beside the right neighbours; the elements they stand for always do.
  const [first, last] = [inner.at(0), inner.at(-1)]
  const follows =
    next?.type === 'text' ? (Number(next.format) === 0 ? String(next.text).at(0) : '*') : undefined
  const isSafe =
    !/^[*~_`]$/.test(before ?? '') &&
    follows !== '*' &&
    !/^\s|\s$/u.test(inner) &&
    (isWord(first) || isOpen(before)) &&
    (isWord(last) || isOpen(follows)) &&
    (next === undefined || next.type === 'text' || next.type === 'linebreak')
  for (const [bit, sign, tag] of signsOf)
    if ((format & bit) !== 0) inner = isSafe ? `${sign}${inner}${sign}` : `<${tag}>${inner}</${tag}>`
  return inner
}

const codeSpan = (text: string, inTable: boolean): string => {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length)
  let ticks = 1
  while (runs.includes(ticks)) ticks += 1
  const fence = '`'.repeat(ticks)
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : ''
  const safe = inTable ? text.replaceAll('|', '\\|') : text
  return `${fence}${pad}${safe}${pad}${fence}`
}
