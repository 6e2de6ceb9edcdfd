import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { sanitizeUrl } from 'payload/shared'
import { pageLink } from '../core/pageLink'
import { idOf } from '../core/related'
import { blocksHTML, escapeHTML, figureHTML } from './blocksHTML'
import type { PathOf } from './linkedPaths'

/** What {@link richTextToHTML} needs to know of the reader. */
export type Reader = {
  /** Where links lead, if anywhere. */
  pathOf: PathOf
  language: 'en' | 'fr'
}

/** A rich text as HTML for readers that know nothing of the hub: feed readers, mails. */
export const richTextToHTML = (content: unknown, reader: Reader): string =>
  isRichText(content)
    ? convertLexicalToHTML({ data: content, converters: convertersFor(reader), disableContainer: true })
    : ''

const isRichText = (content: unknown): content is SerializedEditorState =>
  typeof content === 'object' && content !== null && 'root' in content

const convertersFor =
  (reader: Reader): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    // What everybody cannot read is words, not a link.
    link: ({ node, nodesToHTML }) => {
      const { fields, children } = node as unknown as { fields: Fields; children: never[] }
      const words = nodesToHTML({ nodes: children }).join('')
      const address = hrefOf(fields, reader)
      return address === null ? words : `<a href="${escapeHTML(address)}">${words}</a>`
    },
    // Payload's own numbers the items of every list, and those to be ticked by a random id: never the same feed twice.
    listitem: ({ node, nodesToHTML, parent }) => {
      const { checked, children } = node as unknown as { checked?: boolean; children: never[] }
      const isTicked = (parent as { listType?: string }).listType === 'check'
      const text = nodesToHTML({ nodes: children }).join('')
      const holdsList = children.some((child) => (child as { type?: string }).type === 'list')
      if (holdsList) return `<li style="list-style-type: none">${text}</li>`
      return `<li>${isTicked ? (checked ? '☑ ' : '☐ ') : ''}${text}</li>`
    },
    // Payload's own would bring every width; a feed's reader has no use for them.
    upload: ({ node }: { node: { value?: unknown; fields?: { caption?: unknown } } }) => {
      const caption = node.fields?.caption
      return figureHTML(node.value, typeof caption === 'string' ? caption : '')
    },
    blocks: Object.fromEntries(
      Object.entries(blocksHTML({ richText: (content) => richTextToHTML(content, reader), ...reader })).map(
        ([blockType, write]) => [
          blockType,
          ({ node }: { node: { fields: Record<string, unknown> } }) => write(node.fields),
        ],
      ),
    ),
  })

type Fields = { linkType?: string; url?: string; doc?: { relationTo: string; value: unknown } | null }

const hrefOf = ({ linkType, url, doc }: Fields, { pathOf, language }: Reader): string | null => {
  if (linkType !== 'internal') return pageLink(language, sanitizeUrl(url ?? ''))
  const id = idOf(doc?.value)
  return doc && id !== null ? pathOf(doc.relationTo, id) : null
}

/** Pure: addresses within the site made absolute; whoever reads a feed is somewhere else. */
export const absoluteLinks = (html: string, siteURL: string): string =>
  html.replace(/\b(href|src|srcset)="\/(?!\/)/g, `$1="${siteURL}/`)

/** Pure: without the characters that XML 1.0 forbids; one pasted in a title would make a whole feed unreadable. */
export const withoutControls = (text: string): string =>
  // The pattern is about control characters: they are what it removes.
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
