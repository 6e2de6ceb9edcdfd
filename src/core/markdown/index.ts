import type { RenderContext } from './linkMembers'
import { parser } from './parser'

export { cutAtLinkLines, linkLinesOf, mostLinkLines, type TextPiece } from './linkLines'
export type { RenderContext } from './linkMembers'
export { picturesNamedIn } from './ownPictures'

/** Markdown as a member writes it → HTML that is safe to show: no tags of their own, no remote pictures. */
export const renderMarkdown = (source: string, context: RenderContext = {}): string => {
  const html = parser.render(source, { ...context })
  return html.length <= longestHtml ? html : asWritten(source)
}

// A text made to unfold (a row of names over a table of a hundred columns) is shown with its marks.
const asWritten = (source: string): string => {
  const words = parser.utils.escapeHtml(source).slice(0, longestHtml)
  return `<p>${words.replace(/&[a-z]*$/, '').replace(/\n/g, '<br>\n')}</p>\n`
}

/** UTF-16 units of rendered text: eight times the longest text that members write; the longest honest one doubles. */
export const longestHtml = 240_000

/** The words of a Markdown text without its marks, for excerpts, feeds and checks. */
export const plainText = (source: string): string =>
  parser
    .parse(source, {})
    .map(({ type, content, children }) => {
      if (!children) return type === 'fence' || type === 'code_block' ? content : ''
      // Within a line nothing comes between: a comma stays with the word before it, whatever that is set in.
      return children.map((token) => plainOf[token.type]?.(token.content) ?? '').join('')
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What is left of an inline token; of all others, nothing. */
const plainOf: Readonly<Record<string, (content: string) => string>> = {
  text: (content) => content,
  code_inline: (content) => content,
  softbreak: () => ' ',
  hardbreak: () => ' ',
}

/** What a Markdown text says, in the voices it says it with; see {@link markdownVoices}. */
export type MarkdownVoices = {
  /** The writer's own words, titles of links and descriptions of pictures included. */
  said: string
  /** What stands in `>` quotations: somebody else's words, most of the time. */
  quoted: string
  /** What stands in code, inline or fenced. */
  code: string
  /** Every live link and picture, in order; addresses inside code are not live. */
  links: { href: string; text: string }[]
}

/** Reads a Markdown text as its reader would: own words, quotations, code and live links apart. */
export const markdownVoices = (source: string): MarkdownVoices => {
  const texts = { said: [] as string[], quoted: [] as string[], code: [] as string[] }
  const links: MarkdownVoices['links'] = []
  let depth = 0
  for (const block of parser.parse(source, {})) {
    if (block.type === 'blockquote_open') depth += 1
    if (block.type === 'blockquote_close') depth -= 1
    if (block.type === 'fence' || block.type === 'code_block') texts.code.push(block.content, '\n')
    const voice = depth > 0 ? texts.quoted : texts.said
    let open: MarkdownVoices['links'][number] | undefined
    for (const token of block.children ?? []) {
      const { type, content } = token
      if (type === 'link_open') {
        open = { href: token.attrGet('href') ?? '', text: '' }
        links.push(open)
        const tooltip = token.attrGet('title')
        if (tooltip !== null) voice.push(` ${tooltip} `)
      } else if (type === 'link_close') open = undefined
      else if (type === 'image') {
        links.push({ href: token.attrGet('src') ?? '', text: content })
        voice.push(content)
      } else if (type === 'softbreak' || type === 'hardbreak') voice.push('\n')
      else if (type === 'code_inline') texts.code.push(content, '\n')
      else if (type === 'text' || type === 'text_special') {
        voice.push(content)
        if (open) open.text += content
      }
    }
    if (block.children) voice.push('\n')
  }
  return {
    said: texts.said.join('').trim(),
    quoted: texts.quoted.join('').trim(),
    code: texts.code.join('').trim(),
    links,
  }
}
