import { formats } from '../../richText'
import { escapeHTML } from '../htmlPieces'
import { cardHTML } from './cards'

type Node = { type?: string; children?: readonly Node[]; [field: string]: unknown }

/** Pure: a text of Ghost's editor since 2023 (Lexical) → HTML. What cannot be shown is told by its name. */
export const lexicalToHTML = (source: string, told: (card: string) => void): string => {
  const { root } = JSON.parse(source) as { root?: Node }
  const inside = (node: Node): string => (node.children ?? []).map(show).join('')
  const show = (node: Node): string => {
    switch (node.type ?? '') {
      case 'text':
      case 'extended-text':
        return marked(node)
      case 'linebreak':
        return '<br>'
      case 'tab':
        return ' '
      case 'paragraph':
        return `<p>${inside(node)}</p>`
      case 'heading':
      case 'extended-heading':
        return `<${heading(node)}>${inside(node)}</${heading(node)}>`
      case 'quote':
      case 'extended-quote':
      case 'aside':
        return `<blockquote>${inside(node)}</blockquote>`
      case 'list':
        return node.listType === 'number'
          ? `<ol start="${Number(node.start ?? 1)}">${inside(node)}</ol>`
          : `<ul>${inside(node)}</ul>`
      case 'listitem':
        return `<li>${inside(node)}</li>`
      case 'link':
      case 'autolink':
        return `<a href="${escapeHTML(typeof node.url === 'string' ? node.url : '')}">${inside(node)}</a>`
      default:
        return node.children && node.children.length > 0
          ? inside(node)
          : cardHTML([node.type ?? 'unknown', node], told)
    }
  }
  return root ? (root.children ?? []).map(show).join('\n') : ''
}

const heading = ({ tag }: Node): string => (typeof tag === 'string' && /^h[1-6]$/.test(tag) ? tag : 'h2')

const tags: readonly [number, string][] = [
  [formats.bold, 'strong'],
  [formats.italic, 'em'],
  [formats.strikethrough, 's'],
  [formats.code, 'code'],
  [formats.subscript, 'sub'],
  [formats.superscript, 'sup'],
  // Underlining and highlighting, which the hub's editor does not have: told with the text.
  [8, 'u'],
  [128, 'mark'],
]

const marked = ({ text, format }: Node): string =>
  tags
    .filter(([bit]) => (Number(format ?? 0) & bit) !== 0)
    .reduce((inner, [, tag]) => `<${tag}>${inner}</${tag}>`, escapeHTML(typeof text === 'string' ? text : ''))
