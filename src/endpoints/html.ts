import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { blocksHTML, figureHTML } from './blocksHTML'

/** A rich text as HTML for readers that know nothing of the hub: feed readers, mails. */
export const richTextToHTML = (content: unknown): string =>
  isRichText(content) ? convertLexicalToHTML({ data: content, converters, disableContainer: true }) : ''

const isRichText = (content: unknown): content is SerializedEditorState =>
  typeof content === 'object' && content !== null && 'root' in content

const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkHTMLConverter({ internalDocToHref: ({ linkNode }) => hrefOf(linkNode.fields.doc) }),
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
    Object.entries(blocks).map(([blockType, write]) => [
      blockType,
      ({ node }: { node: { fields: Record<string, unknown> } }) => write(node.fields),
    ]),
  ),
})

const prefixes: Readonly<Record<string, string>> = {
  posts: '/blog',
  events: '/events',
  contests: '/contests',
  pages: '',
}

const hrefOf = (doc: { relationTo: string; value: unknown } | null | undefined): string =>
  pathOf(doc?.relationTo ?? '', doc?.value) ?? '/'

const pathOf = (relationTo: string, document: unknown): string | null => {
  const { slug, forum } = (typeof document === 'object' ? (document ?? {}) : {}) as Record<string, unknown>
  if (typeof slug !== 'string') return null
  if (relationTo === 'topics') {
    const place = (forum as { slug?: unknown } | null | undefined)?.slug
    return typeof place === 'string' ? `/forum/${place}/${slug}` : null
  }
  const prefix = prefixes[relationTo]
  return prefix === undefined ? null : `${prefix}/${slug}`
}

const blocks = blocksHTML({ richText: (content) => richTextToHTML(content), pathOf })

/** Pure: addresses within the site made absolute; whoever reads a feed is somewhere else. */
export const absoluteLinks = (html: string, siteURL: string): string =>
  html.replace(/\b(href|src|srcset)="\/(?!\/)/g, `$1="${siteURL}/`)

/** Pure: without the characters that XML 1.0 forbids; one pasted in a title would make a whole feed unreadable. */
export const withoutControls = (text: string): string =>
  // The pattern is about control characters: they are what it removes.
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
