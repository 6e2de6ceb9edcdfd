import { parseDocument } from 'htmlparser2'
import { blocks } from './blocks'
import { createNodes, type RichText } from './lexical'
import { markdownToHTML } from './markdown'

export type { RichText } from './lexical'

/**
 * Pure: Markdown → a document of the hub's editor. No word is lost: what the editor has no shape for (raw HTML,
 * MkDocs' blocks, pictures and videos from elsewhere, code in a list) is kept in the nearest one it has.
 *
 * @param options.base - address that relative links are relative to; without one only their words stay.
 * @param options.after - Markdown to put behind, such as where the text comes from.
 */
export const markdownToRichText = (
  source: string,
  options: { base?: string; after?: string } = {},
): RichText => {
  const html = markdownToHTML(options.after ? `${source}\n\n${options.after}` : source)
  const document = parseDocument(html, {
    lowerCaseTags: false,
    lowerCaseAttributeNames: true,
    withStartIndices: true,
    withEndIndices: true,
  })
  const nodes = createNodes()
  const children = blocks({ nodes, html, base: options.base }, document.children)
  return nodes.root(children.length === 0 ? [nodes.paragraph([])] : children)
}
