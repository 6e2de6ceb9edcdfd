import { embeddable } from '../core/embeds'
import { isSafeLink } from '../core/links'
import { pageLink } from '../core/pageLink'
import { idOf } from '../core/related'
import { blockTypes, rows } from '../core/richText'
import type { PathOf } from './linkedPaths'

type Fields = Readonly<Record<string, unknown>>

/** What {@link blocksHTML} needs for what lies within a block. */
export type Within = {
  /** A rich text as HTML. */
  richText: (content: unknown) => string
  pathOf: PathOf
  language: 'en' | 'fr'
}

/**
 * The blocks of a text as HTML for readers that know nothing of the hub: feeds and mails. No form, no player: what needs
 * the page is a link, or is left out.
 */
export const blocksHTML = ({
  richText,
  pathOf,
  language,
}: Within): Record<string, (fields: Fields) => string> => ({
  [blockTypes.code]: ({ code }) => `<pre><code>${escapeHTML(words(code))}</code></pre>`,
  [blockTypes.callout]: ({ title, text }) =>
    `<aside>${title ? `<p><strong>${escapeHTML(words(title))}</strong></p>` : ''}${richText(text)}</aside>`,
  [blockTypes.gallery]: ({ pictures }) =>
    rows(pictures)
      .map(({ picture, caption }) => figureHTML(picture, words(caption)))
      .join(''),
  [blockTypes.buttons]: ({ buttons }) =>
    `<p>${rows(buttons)
      .map(({ label, link }) =>
        isSafeLink(words(link))
          ? linkHTML(pageLink(language, words(link)), words(label))
          : escapeHTML(words(label)),
      )
      .join(' ')}</p>`,
  [blockTypes.embed]: ({ url, embed }) => {
    const known = (typeof embed === 'object' ? embed : null) as { address?: unknown; title?: unknown } | null
    const address = words(known?.address) || (embeddable(words(url))?.url ?? '')
    return isSafeLink(address) ? `<p>${linkHTML(address, words(known?.title) || address)}</p>` : ''
  },
  [blockTypes.reference]: ({ subject }) => {
    const { relationTo, value } = (subject ?? {}) as { relationTo?: unknown; value?: unknown }
    const id = idOf(value)
    const path = id === null ? null : pathOf(words(relationTo), id)
    const title = (value as { title?: unknown } | null | undefined)?.title
    return path === null || typeof title !== 'string' ? '' : `<p>${linkHTML(path, title)}</p>`
  },
  [blockTypes.form]: () => '',
})

/** A picture with its caption; nothing for one that was not read along. */
export const figureHTML = (picture: unknown, caption: string): string => {
  const { url, alt, width, height } = (typeof picture === 'object' ? (picture ?? {}) : {}) as Fields
  if (typeof url !== 'string') return ''
  const size =
    typeof width === 'number' && typeof height === 'number' ? ` width="${width}" height="${height}"` : ''
  const under = caption === '' ? '' : `<figcaption>${escapeHTML(caption)}</figcaption>`
  return `<figure><img src="${escapeHTML(url)}" alt="${escapeHTML(words(alt))}"${size}>${under}</figure>`
}

const linkHTML = (address: string, text: string): string =>
  `<a href="${escapeHTML(address)}">${escapeHTML(text)}</a>`

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Pure: text made safe for HTML, attributes included. */
export const escapeHTML = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
