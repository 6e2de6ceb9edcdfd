import {
  blockElements,
  droppedElements,
  embeddedElements,
  isElement,
  isText,
  transparentElements,
  type ChildNode,
  type Element,
} from './elements'
import { formats, type LexicalNode, type Nodes } from './lexical'
import type { PictureOf } from './pictures'

/** What the conversion of one document knows. */
export type Context = {
  nodes: Nodes
  /** The HTML itself, for what turns out not to be HTML. */
  html: string
  /** Address that relative links are relative to; without one they become plain text. */
  base: string | undefined
  /** Address that relative pictures are relative to. */
  pictureBase: string | undefined
  /** The editor's pictures; without it every one is a link. */
  picture: PictureOf | undefined
  /** Does an address of the allow-list that stands alone become a block of its own? */
  embeds: boolean
  /** May a box stand here? */
  boxes: boolean
}

const formatOf: Readonly<Record<string, number>> = {
  b: formats.bold,
  strong: formats.bold,
  i: formats.italic,
  em: formats.italic,
  cite: formats.italic,
  s: formats.strikethrough,
  del: formats.strikethrough,
  strike: formats.strikethrough,
  sub: formats.subscript,
  sup: formats.superscript,
  code: formats.code,
  kbd: formats.code,
  samp: formats.code,
  tt: formats.code,
}

/** Text-level nodes → the editor's, white space collapsed as a browser would, trimmed at both ends and at breaks. */
export const inlineNodes = (context: Context, children: readonly ChildNode[]): LexicalNode[] =>
  tidy(children.flatMap((child) => convert(context, child, { format: 0, inLink: false })))

type State = { format: number; inLink: boolean }

const convert = (context: Context, node: ChildNode, state: State): LexicalNode[] => {
  const { nodes } = context
  if (isText(node))
    return node.data === '' ? [] : [nodes.text(node.data.replace(/[ \t\r\n]+/g, ' '), state.format)]
  if (!isElement(node)) return []
  const name = node.name.toLowerCase()
  if (droppedElements.has(name)) return []
  if (name === 'br') return [nodes.lineBreak()]
  if (embeddedElements.has(name)) return embedded(context, node, state)
  const within = (next: State): LexicalNode[] =>
    node.children.flatMap((child) => convert(context, child, next))
  if (name === 'a') return anchor(context, node, state, within)
  if (!transparentElements.has(name) && !blockElements.has(name)) return literal(context, node, state, within)
  const inner = within({ ...state, format: state.format | (formatOf[name] ?? 0) })
  // A block where only text fits, such as a paragraph in a link: its words stay, apart from their neighbours.
  return blockElements.has(name) ? [nodes.lineBreak(), ...inner, nodes.lineBreak()] : inner
}

const anchor = (
  { nodes, base }: Context,
  { attribs }: Element,
  state: State,
  within: (next: State) => LexicalNode[],
): LexicalNode[] => {
  // The arrow back from a footnote leads nowhere here.
  if (attribs.class?.includes('footnote-backref')) return []
  const url = addressOf(attribs.href, base)
  if (url === null || state.inLink) return within(state)
  const children = tidy(within({ ...state, inLink: true }))
  return [nodes.link(url, children.length === 0 ? [nodes.text(url, state.format)] : children)]
}

const embedded = (context: Context, element: Element, state: State): LexicalNode[] => {
  const { nodes, base } = context
  const { attribs, children } = element
  const url = addressOf(attribs.src ?? attribs['data-src'] ?? attribs.data, base)
  // A picture's title is its caption more often than not; a frame's only names it.
  const words = [...new Set([attribs.alt, attribs.title])]
    .map((each) => each?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' – ')
  const fallback = children.flatMap((child) => convert(context, child, state))
  if (url === null) return [...(words ? [nodes.text(words, state.format)] : []), ...fallback]
  const text = nodes.text(words || url, state.format)
  return [state.inLink ? text : nodes.link(url, [text]), ...fallback]
}

/** Angle brackets that were text: a generic type, a placeholder, an address of e-mail. Given back as written. */
const literal = (
  { nodes, html }: Context,
  { name, startIndex, endIndex, children }: Element,
  state: State,
  within: (next: State) => LexicalNode[],
): LexicalNode[] => {
  const start = startIndex ?? 0
  const end = (endIndex ?? start) + 1
  const first = children[0]?.startIndex ?? end
  const last = (children.at(-1)?.endIndex ?? end - 1) + 1
  // An element that nobody closed ends with its parent: that mark is not its own.
  const closing = html.slice(last, end)
  const tail = closing.startsWith(`</${name}`) ? closing : ''
  const text = (written: string): LexicalNode[] => (written === '' ? [] : [nodes.text(written, state.format)])
  return [...text(html.slice(start, first)), ...within(state), ...text(tail)]
}

/** An absolute address that a reader can follow, or null. */
const addressOf = (written: string | undefined, base: string | undefined): string | null => {
  const address = written?.trim() ?? ''
  if (address === '' || address.startsWith('#') || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null
}

/** Joins neighbours of one format, and takes away white space that a browser would not show. */
export const tidy = (list: readonly LexicalNode[]): LexicalNode[] => {
  const out: LexicalNode[] = []
  for (const node of list) {
    const before = out.at(-1)
    if (node.type === 'text' && before?.type === 'text' && before.format === node.format)
      out[out.length - 1] = {
        ...before,
        text: `${String(before.text)}${String(node.text)}`.replace(/ {2,}/g, ' '),
      }
    else out.push(node)
  }
  const isBreak = (node: LexicalNode | undefined): boolean => node === undefined || node.type === 'linebreak'
  const trimmed = out.flatMap((node, at) => {
    if (node.type !== 'text') return [node]
    let text = String(node.text)
    if (isBreak(out[at - 1])) text = text.trimStart()
    if (isBreak(out[at + 1])) text = text.trimEnd()
    return text === '' ? [] : [{ ...node, text }]
  })
  // Where nothing but spaces stood at an end, what stood before it is at the end now.
  if (trimmed.length < out.length) return tidy(trimmed)
  while (trimmed[0]?.type === 'linebreak') trimmed.shift()
  while (trimmed.at(-1)?.type === 'linebreak') trimmed.pop()
  return trimmed.filter((node, at) => node.type !== 'linebreak' || trimmed[at - 1]?.type !== 'linebreak')
}
