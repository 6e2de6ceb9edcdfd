import { escapeHTML } from '../htmlPieces'
import { cardHTML, type Card } from './cards'

type Marker = readonly [kind: number, open: readonly number[], close: number, value: unknown]
type Mobiledoc = {
  markups?: readonly (readonly [string, (readonly string[])?])[]
  atoms?: readonly (readonly [string, string, unknown])[]
  cards?: readonly Card[]
  sections?: readonly (readonly [number, ...unknown[]])[]
}

// Kinds of sections: https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md
const [markup, image, list, card] = [1, 2, 3, 10]

/** Pure: a text of Ghost's editor before 2023 (Mobiledoc 0.3) → HTML. What cannot be shown is told by its name. */
export const mobiledocToHTML = (source: string, told: (card: string) => void): string => {
  const document = JSON.parse(source) as Mobiledoc
  return (document.sections ?? [])
    .map((section) => {
      const [kind, first, second] = section
      if (kind === markup && typeof first === 'string')
        return `<${tagOf(first)}>${inline(document, second)}</${tagOf(first)}>`
      if (kind === image && typeof first === 'string') return `<img src="${escapeHTML(first)}">`
      if (kind === list && typeof first === 'string') {
        const tag = first === 'ol' ? 'ol' : 'ul'
        return `<${tag}>${(second as unknown[]).map((item) => `<li>${inline(document, item)}</li>`).join('')}</${tag}>`
      }
      if (kind === card) return cardHTML(document.cards?.[Number(first)] ?? ['unknown', {}], told)
      return ''
    })
    .join('\n')
}

const tagOf = (name: string): string =>
  /^(?:p|h[1-6]|blockquote|aside|pull-quote)$/.test(name)
    ? name.replace(/^(?:aside|pull-quote)$/, 'blockquote')
    : 'p'

const inline = ({ markups = [], atoms = [] }: Mobiledoc, markers: unknown): string => {
  const open: string[] = []
  return (markers as readonly Marker[])
    .map(([kind, opened, closed, value]) => {
      const starts = opened.map((index) => {
        const [tag = 'span', attributes = []] = markups[index] ?? []
        const name = /^[a-z]+$/.test(tag) ? tag : 'span'
        open.push(name)
        const href = attributes[attributes.indexOf('href') + 1]
        return name === 'a' && attributes.includes('href')
          ? `<a href="${escapeHTML(href ?? '')}">`
          : `<${name}>`
      })
      const text = kind === 1 ? atomText(atoms[Number(value)]) : escapeHTML(String(value))
      const ends = Array.from({ length: closed }, () => `</${open.pop() ?? 'span'}>`)
      return [...starts, text, ...ends].join('')
    })
    .join('')
}

const atomText = (atom: readonly [string, string, unknown] | undefined): string =>
  atom?.[0] === 'soft-return' ? '<br>' : escapeHTML(atom?.[1] ?? '')
