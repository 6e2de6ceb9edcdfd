import { parseDocument } from 'htmlparser2'
import { blocks } from './blocks'
import { createNodes, type RichText } from './lexical'
import { tellLosses } from './losses'
import { markdownToHTML } from './toHtml'
import type { PictureOf } from './pictures'

export { calloutHead } from './callouts'
export { formats, type LexicalNode, type RichText } from './lexical'
export { markdownToHTML } from './toHtml'
export { toMarkdown, type MarkdownNames } from './toMarkdown'
export { openingWords } from './openingWords'
export type { Picture, PictureOf } from './pictures'

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
  return htmlToRichText(markdownToHTML(options.after ? `${source}\n\n${options.after}` : source), options)
}

/**
 * Pure: HTML → a document of the hub's editor. Words are never lost; what else is, `told` hears.
 *
 * @param options.base - address that relative links are relative to; without one only their words stay.
 * @param options.pictureBase - address that relative pictures are relative to. @default `base`
 * @param options.picture - the editor's picture for one of the text's; without it every one is kept as a link.
 * @param options.embeds - makes blocks of addresses of the allow-list that stand alone. @default false
 * @param options.told - hears every loss, as often as it occurs.
 */
export const htmlToRichText = (
  html: string,
  options: {
    base?: string | undefined
    pictureBase?: string | undefined
    picture?: PictureOf
    told?: (what: string) => void
    embeds?: boolean
  } = {},
): RichText => {
  const { base, pictureBase = base, picture, told, embeds = false } = options
  const document = parseDocument(html, {
    lowerCaseTags: false,
    lowerCaseAttributeNames: true,
    withStartIndices: true,
    withEndIndices: true,
  })
  const nodes = createNodes()
  if (told) tellLosses(document.children, { told, base, embeds })
  const children = blocks({ nodes, html, base, pictureBase, picture, embeds, boxes: true }, document.children)
  return nodes.root(children.length === 0 ? [nodes.paragraph([])] : children)
}
