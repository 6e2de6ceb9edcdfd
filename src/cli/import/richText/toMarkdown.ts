import { blockTypes, rows } from '../../../core/richText'
import { type InlineNames, inlineMarkdown, lineStart } from './inlineMarkdown'
import type { LexicalNode, RichText } from './lexical'

/** What Markdown is written with. */
export type MarkdownNames = InlineNames & {
  /** Address and words of a picture of the hub, by its id or as it was read; null when it is gone. */
  picture?: (value: unknown) => { address: string; alt: string } | null
}

/**
 * Pure: a document of the editor → Markdown that {@link markdownToRichText} reads back to the same document. What
 * Markdown has no sign for (subscripts, tables without a head or with several paragraphs in a cell) is written as the
 * HTML that Markdown allows.
 */
export const toMarkdown = ({ root }: RichText, names: MarkdownNames = {}): string => {
  const written = blocksOf(root.children, names)
  return written === '' ? '' : `${written}\n`
}

const blocksOf = (nodes: readonly LexicalNode[], names: MarkdownNames): string => {
  const out: string[] = []
  // Two lists behind each other would be read as one: every other one gets another sign.
  let lists = 0
  nodes.forEach((node) => {
    lists = node.type === 'list' ? lists + 1 : 0
    const written = blockOf(node, names, lists % 2 === 0)
    if (written !== '') out.push(written)
  })
  return out.join('\n\n')
}

const blockOf = (node: LexicalNode, names: MarkdownNames, isOther: boolean): string => {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(String(node.tag).slice(1)))} ${inlineMarkdown(children, names, '<br>')}`
    case 'quote':
      return linesOf(children, names)
        .map((line) => `> ${line}`)
        .join('\n')
    case 'list':
      return listOf(node, names, isOther)
    case 'table':
      return tableOf(node, names)
    case 'horizontalrule':
      return '---'
    case 'upload':
      return pictureMarkdown(node.value, (node.fields as { caption?: string | null } | null)?.caption, names)
    case 'block':
      return blockFields(node, names)
    default:
      return linesOf(children, names).join('\n')
  }
}

/** Text with breaks in it, line by line; what a line may not begin with is escaped. */
const linesOf = (children: readonly LexicalNode[], names: MarkdownNames): string[] =>
  inlineMarkdown(children, names, '\\\n').split('\n').map(lineStart)

const listOf = (list: LexicalNode, names: MarkdownNames, isOther: boolean): string => {
  const ordered = list.listType === 'number'
  const out: string[] = []
  for (const item of list.children ?? []) {
    const children = item.children ?? []
    const sign = ordered ? `${String(item.value)}${isOther ? ')' : '.'}` : isOther ? '*' : '-'
    const [first] = children
    const isNested = first?.type === 'list'
    const body = isNested ? listOf(first, names, false) : linesOf(children, names).join('\n')
    const indent = ' '.repeat(sign.length + 1)
    const indented = body.replace(/\n(?!\n|$)/g, `\n${indent}`)
    // The list below an item stands under its text; the item that holds it has no sign of its own.
    out.push(isNested && out.length > 0 ? `${indent}${indented}` : `${sign} ${indented}`)
  }
  return out.join('\n')
}

const tableOf = (table: LexicalNode, names: MarkdownNames): string => {
  const rows = (table.children ?? []).map((row) => row.children ?? [])
  const [head, ...rest] = rows
  const isHeader = (cell: LexicalNode): boolean => Number(cell.headerState) > 0
  const isPlain = (cell: LexicalNode): boolean => {
    const [only, ...more] = cell.children ?? []
    return more.length === 0 && (only === undefined || only.type === 'paragraph')
  }
  const fits = head?.every(isHeader) && !rest.flat().some(isHeader) && rows.flat().every(isPlain)
  if (!head || !fits) return htmlTable(rows, names)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const cellText = (cell: LexicalNode): string =>
    inlineMarkdown(cell.children?.[0]?.children ?? [], { ...names, inTable: true }, '<br>')
  return [
    line(head.map(cellText)),
    line(head.map(() => '---')),
    ...rest.map((row) => line(row.map(cellText))),
  ].join('\n')
}

/** Blank lines around what a cell holds make it Markdown again. */
const htmlTable = (rows: readonly LexicalNode[][], names: MarkdownNames): string =>
  [
    '<table>',
    ...rows.flatMap((row) => [
      '<tr>',
      ...row.flatMap((cell) => {
        const tag = Number(cell.headerState) > 0 ? 'th' : 'td'
        const inside = blocksOf(cell.children ?? [], names)
        return inside === '' ? [`<${tag}></${tag}>`] : [`<${tag}>`, '', inside, '', `</${tag}>`]
      }),
      '</tr>',
    ]),
    '</table>',
  ].join('\n')

const pictureMarkdown = (
  value: unknown,
  caption: string | null | undefined,
  names: MarkdownNames,
): string => {
  const shown = names.picture?.(value)
  if (!shown) return ''
  const plain = (text: string): string => text.replace(/[\\[\]*_`<>&~"]/g, '\\$&')
  return `![${plain(shown.alt)}](<${shown.address}>${caption ? ` "${plain(caption)}"` : ''})`
}

const blockFields = ({ fields }: LexicalNode, names: MarkdownNames): string => {
  const { blockType, code, language, url, kind, title, text, pictures, buttons } = fields as Record<
    string,
    unknown
  >
  const said = (value: unknown): string => (typeof value === 'string' ? value : '')
  switch (blockType) {
    case blockTypes.code:
      return fenced(language === 'plaintext' ? '' : said(language), said(code))
    case blockTypes.embed:
      return `<${said(url)}>`
    case blockTypes.gallery: {
      const shown = rows(pictures).map(({ picture, caption }) =>
        pictureMarkdown(picture, said(caption), names),
      )
      return ['<div class="gallery">', ...shown.filter((each) => each !== ''), '</div>'].join('\n\n')
    }
    case blockTypes.callout: {
      const inside = blocksOf((text as RichText | null)?.root.children ?? [], names)
      const head = `[!${said(kind)}] ${inlineText(said(title))}`
      return [head, ...inside.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n')
    }
    case blockTypes.buttons:
      return rows(buttons)
        .map(({ label, link }) => `[${inlineText(said(label))}](<${said(link)}>)`)
        .join('\n\n')
    default:
      // What Markdown has no sign for is written down whole, and read back as code.
      return fenced('json', JSON.stringify(fields, null, 2))
  }
}

const inlineText = (text: string): string => text.replace(/[\\[\]*_`<>&~|]/g, '\\$&')

const fenced = (language: string, code: string): string => {
  const ticks = [...code.matchAll(/`{3,}/g)].map(([run]) => run.length)
  const fence = '`'.repeat(Math.max(3, ...ticks.map((length) => length + 1)))
  return `${fence}${language}\n${code}\n${fence}`
}
