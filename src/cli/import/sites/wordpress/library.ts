import type { Locale, SiteAuthor } from '../item'
import { hubLocale } from '../languages'
import { plainOf } from '../plain'
import { childrenOf, childText, type XmlElement } from '../xml'
import type { Attachment } from './shortcodes'

/** What texts of a WordPress site refer to: gathered in a first reading, because it may stand behind them. */
export type Library = {
  /** Where the site was, without a slash at the end. */
  siteURL: string | null
  /** Language of texts that name none; null when it is none of the hub's. */
  locale: Locale | null
  authors: Map<string, SiteAuthor>
  attachments: Map<string, Attachment>
}

/** A library with nothing in it. */
export const emptyLibrary = (): Library => ({
  siteURL: null,
  locale: null,
  authors: new Map(),
  attachments: new Map(),
})

/** The values of one meta key. */
export const metaValues = (element: XmlElement, key: string): string[] =>
  childrenOf(element, 'wp:postmeta')
    .filter((each) => childText(each, 'wp:meta_key') === key)
    .map((each) => childText(each, 'wp:meta_value'))
    .filter((value) => value !== '')

/** Notes one element of the file in the library. */
export const note = (library: Library, element: XmlElement): void => {
  const { name, text } = element
  if (name === 'wp:base_blog_url' || (name === 'link' && library.siteURL === null))
    library.siteURL = text.trim().replace(/\/+$/, '') || library.siteURL
  else if (name === 'language') library.locale = hubLocale(text)
  else if (name === 'wp:author') {
    const login = childText(element, 'wp:author_login')
    library.authors.set(login, authorOf(element, login))
  } else if (name === 'item' && childText(element, 'wp:post_type') === 'attachment') {
    const url = childText(element, 'wp:attachment_url') || childText(element, 'guid')
    if (url !== '')
      library.attachments.set(childText(element, 'wp:post_id'), {
        url,
        alt: metaValues(element, '_wp_attachment_image_alt')[0] ?? null,
        title: plainOf(childText(element, 'title')),
        caption: childText(element, 'excerpt:encoded'),
      })
  }
}

const authorOf = (element: XmlElement, login: string): SiteAuthor => {
  const names = ['wp:author_first_name', 'wp:author_last_name'].map((name) => childText(element, name))
  return {
    key: login,
    name: plainOf(childText(element, 'wp:author_display_name')) || names.join(' ').trim() || login,
    email: childText(element, 'wp:author_email') || null,
  }
}
