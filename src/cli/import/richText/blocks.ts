import { blockElements, droppedElements, isElement, isText, type ChildNode, type Element } from './elements'
import { type Context, inlineNodes } from './inline'
import { calloutBlocks, calloutOf } from './callouts'
import { codeLanguageOf } from './codeLanguage'
import type { LexicalNode } from './lexical'
import { listBlocks } from './lists'
import { embedBlock, figureBlock, galleryBlock, pictureBlock } from './figures'
import { holdsPicture, partsAround } from './pictures'

/** Elements → the editor's blocks; runs of text between them become paragraphs. */
export const blocks = (context: Context, children: readonly ChildNode[], depth = 0): LexicalNode[] => {
  const out: LexicalNode[] = []
  let run: ChildNode[] = []
  const endRun = (): void => {
    const inline = inlineNodes(context, run)
    if (inline.length > 0) out.push(context.nodes.paragraph(inline))
    run = []
  }
  for (const child of context.picture === undefined ? children : children.flatMap(apartFromPictures)) {
    const shown = isElement(child) ? shownBlocks(context, child) : null
    if (shown !== null) {
      endRun()
      out.push(...shown)
      continue
    }
    if (!isElement(child) || !blockElements.has(child.name.toLowerCase())) {
      run.push(child)
      continue
    }
    endRun()
    out.push(...block(context, child, depth))
  }
  endRun()
  return out
}

/** Text with pictures in it, taken apart; blocks are taken apart when it is their turn. */
const apartFromPictures = (node: ChildNode): ChildNode[] =>
  isElement(node) && !blockElements.has(node.name.toLowerCase()) && holdsPicture(node)
    ? partsAround(node)
    : [node]

/** What the editor shows in a block of its own: a picture, several of them, a page of elsewhere. */
const shownBlocks = (context: Context, element: Element): LexicalNode[] | null => {
  const one = pictureBlock(context, element) ?? figureBlock(context, element) ?? embedBlock(context, element)
  return one === null ? galleryBlock(context, element, (children) => blocks(context, children)) : [one]
}

const block = (context: Context, element: Element, depth: number): LexicalNode[] => {
  const { nodes } = context
  const name = element.name.toLowerCase()
  if (droppedElements.has(name)) return []
  if (/^h[1-6]$/.test(name)) {
    // The document's title is its h1.
    const children = inlineNodes(context, element.children)
    return children.length === 0 ? [] : [nodes.heading(Math.max(2, Number(name[1])), children)]
  }
  if (name === 'hr') return [nodes.rule()]
  if (name === 'pre') return [codeBlock(context, element)]
  if (name === 'ul' || name === 'ol')
    return listBlocks(context, element, depth, (children, deeper) => blocks(context, children, deeper))
  if (name === 'blockquote') return quote(context, element)
  if (name === 'table') return table(context, element)
  if (name === 'summary' || name === 'dt') {
    const children = inlineNodes(context, element.children)
    return children.length === 0 ? [] : [nodes.paragraph(children.map(bold))]
  }
  return blocks(context, element.children, depth)
}

const bold = (node: LexicalNode): LexicalNode =>
  node.type === 'text' ? { ...node, format: Number(node.format) | 1 } : node

const codeBlock = ({ nodes }: Context, pre: Element): LexicalNode => {
  const marks = [pre, ...pre.children.filter(isElement)].map(({ attribs }) => attribs.class ?? '').join(' ')
  return nodes.code(textOf(pre).replace(/^\n|\n$/g, ''), codeLanguageOf(/language-(\S+)/.exec(marks)?.[1]))
}

/** All the text below an element, white space kept. */
const textOf = (element: Element): string =>
  element.children
    .map((child) => (isText(child) ? child.data : isElement(child) ? textOf(child) : ''))
    .join('')

/** A quotation holds text only; what is more than text follows it, and the quotation goes on behind. */
const quote = (context: Context, element: Element): LexicalNode[] => {
  const { nodes } = context
  const box = calloutOf(element)
  if (box && context.boxes) return calloutBlocks(nodes, box, blocks(context, box.children))
  const out: LexicalNode[] = []
  let lines: LexicalNode[] = []
  const end = (): void => {
    if (lines.length > 0) out.push(nodes.quote(lines))
    lines = []
  }
  for (const each of blocks(context, element.children)) {
    if (each.type === 'paragraph' || each.type === 'quote')
      lines.push(...(lines.length > 0 ? [nodes.lineBreak()] : []), ...(each.children ?? []))
    else {
      end()
      out.push(each)
    }
  }
  end()
  return out
}

const table = (context: Context, element: Element): LexicalNode[] => {
  const { nodes } = context
  const rows = descendants(element, 'tr').map((row) =>
    row.children
      .filter(isElement)
      .filter(({ name }) => ['td', 'th'].includes(name.toLowerCase()))
      .map((cell) => ({ header: cell.name.toLowerCase() === 'th', children: cellBlocks(context, cell) })),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  const captions = descendants(element, 'caption').flatMap((caption) => blocks(context, caption.children))
  if (width === 0) return captions
  const full = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ({ header: false, children: [nodes.paragraph([])] })),
  ])
  return [...captions, nodes.table(full)]
}

/** A cell holds paragraphs and lists; code in it becomes text marked as code. */
const cellBlocks = (context: Context, cell: Element): LexicalNode[] => {
  const { nodes } = context
  // Nor pictures: those of a table stay links.
  const inside = blocks({ ...context, picture: undefined, embeds: false, boxes: false }, cell.children).map(
    (each) => {
      if (each.type === 'paragraph' || each.type === 'list') return each
      if (each.type !== 'block') return nodes.paragraph(each.children ?? [])
      const lines = String((each.fields as { code: unknown }).code).split('\n')
      return nodes.paragraph(
        lines.flatMap((line, at) => [...(at > 0 ? [nodes.lineBreak()] : []), nodes.text(line, 16)]),
      )
    },
  )
  return inside.length === 0 ? [nodes.paragraph([])] : inside
}

const descendants = (element: Element, name: string): Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (child.name.toLowerCase() === name ? [child] : descendants(child, name)))
