import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

/** A rich text as HTML for readers that know nothing of the hub: feed readers, mails. */
export const richTextToHTML = (content: unknown): string =>
  isRichText(content) ? convertLexicalToHTML({ data: content, converters, disableContainer: true }) : ''

const isRichText = (content: unknown): content is SerializedEditorState =>
  typeof content === 'object' && content !== null && 'root' in content

const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkHTMLConverter({ internalDocToHref: ({ linkNode }) => hrefOf(linkNode.fields.doc) }),
  blocks: {
    Code: ({ node }: { node: { fields: { code?: unknown } } }) => {
      const { code } = node.fields
      return `<pre><code>${typeof code === 'string' ? escapeHTML(code) : ''}</code></pre>`
    },
  },
})

const prefixes: Readonly<Record<string, string>> = {
  posts: '/blog',
  events: '/events',
  contests: '/contests',
  pages: '',
}

const hrefOf = (doc: { relationTo: string; value: unknown } | null | undefined): string => {
  const { relationTo, value } = doc ?? {}
  const prefix = relationTo === undefined ? undefined : prefixes[relationTo]
  return prefix !== undefined && typeof value === 'object' && value !== null && 'slug' in value
    ? `${prefix}/${String(value.slug)}`
    : '/'
}

const escapeHTML = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Pure: addresses within the site made absolute; whoever reads a feed is somewhere else. */
export const absoluteLinks = (html: string, siteURL: string): string =>
  html.replace(/\b(href|src|srcset)="\/(?!\/)/g, `$1="${siteURL}/`)

/** Pure: without the characters that XML 1.0 forbids; one pasted in a title would make a whole feed unreadable. */
export const withoutControls = (text: string): string =>
  // The pattern is about control characters: they are what it removes.
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
