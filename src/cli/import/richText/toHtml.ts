import MarkdownIt, { type PluginSimple } from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { plainMarkdown } from './mkdocs'

// Raw HTML stays in: the next step reads the whole as one tree of elements, and keeps nothing but words, links and
// the shapes that the editor has. Nothing of it reaches a page as HTML.
const parser = new MarkdownIt({ html: true, linkify: true })
// Its typings were written against older ones of markdown-it; at run time the two fit.
parser.use(footnotes as unknown as PluginSimple)

// Material for MkDocs titles a block in the fence's mark: ```python title="main.py".
const plainFence = parser.renderer.rules.fence
parser.renderer.rules.fence = (tokens, index, options, env, self) => {
  const title = /\btitle="([^"]+)"/.exec(tokens[index]?.info ?? '')?.[1]
  const code = plainFence?.(tokens, index, options, env, self) ?? ''
  return title ? `<p><strong>${parser.utils.escapeHtml(title)}</strong></p>\n${code}` : code
}

/** Pure: Markdown as blogs write it (CommonMark, tables, footnotes, MkDocs' blocks, raw HTML) → HTML. */
export const markdownToHTML = (source: string): string => parser.render(plainMarkdown(source))
