import { instantOf } from '../dates'
import { lostFields } from '../fates'
import { oldPath } from '../addresses'
import { type Locale, noSearch, type Note, type SiteItem, type SiteReading } from '../item'
import { hubLocale, siteName } from '../languages'
import { plainOf } from '../plain'
import { childrenOf, childText, type XmlElement } from '../xml'
import { commentsOf } from './comments'
import { contentOf } from './content'
import * as fates from './fates'
import { type Library, metaValues } from './library'
import { fateOfStatus } from './statuses'

/** Types that are no text of their own, and what is counted of them. */
const machinery: Readonly<Record<string, string>> = {
  attachment: 'a file: it comes in with the texts that show it',
  revision: 'a former version',
  nav_menu_item: 'an entry of a menu: the hub’s navigation is its own',
  custom_css: 'a style sheet',
  customize_changeset: 'a change of a theme',
  oembed_cache: 'a copy of what others show',
  user_request: 'a request about personal data',
  wp_block: 'a block that texts share',
  wp_template: 'a template of a theme',
  wp_template_part: 'a part of a template',
  wp_global_styles: 'styles of a theme',
  wp_navigation: 'a menu',
  wp_font_family: 'a font',
  wp_font_face: 'a font',
}

/** Pure: one item of a WXR file. */
export const readItem = (
  element: XmlElement,
  args: { at: string; library: Library; locale: Locale | null; now: Date },
): SiteReading => {
  const { at } = args
  const title = plainOf(childText(element, 'title'))
  const type = childText(element, 'wp:post_type') || 'post'
  const passed = (why: string): SiteReading => ({ at, passedOver: { kind: type, title, why } })
  if (type !== 'post' && type !== 'page')
    return passed(machinery[type] ?? 'a type of the site’s own, which the hub does not know')
  const status = fateOfStatus(childText(element, 'wp:status'))
  if (status.do === 'pass over') return passed(status.why)
  const language = languageOf(element)
  if (language.code !== null && language.locale === null)
    return passed(`in a language that the hub does not speak: ${language.code}`)
  const key = childText(element, 'wp:post_id')
  if (key === '') return { at, fault: 'has no wp:post_id' }
  return { at, item: itemOf(element, { ...args, title, type, language, status }) }
}

type Language = { code: string | null; locale: Locale | null; group: string | null }

/** Polylang says the language in two taxonomies, WPML's own export in three fields. */
const languageOf = (element: XmlElement): Language => {
  const term = (domain: string): string | null =>
    childrenOf(element, 'category').find(({ attributes }) => attributes.domain === domain)?.attributes
      .nicename ?? null
  const code = term('language') ?? metaValues(element, '_wpml_import_language_code')[0] ?? null
  const group = metaValues(element, '_wpml_import_translation_group')[0]
  return {
    code,
    locale: code === null ? null : hubLocale(code),
    group: term('post_translations') ?? (group === undefined ? null : `wpml-${group}`),
  }
}

const itemOf = (
  element: XmlElement,
  args: {
    library: Library
    locale: Locale | null
    now: Date
    title: string
    type: 'post' | 'page'
    language: Language
    status: Exclude<ReturnType<typeof fateOfStatus>, { do: 'pass over' }>
  },
): SiteItem => {
  const { library, now, title, type, language, status } = args
  const read = (name: string): string => childText(element, name)
  const isSecret = read('wp:post_password') !== ''
  const { html, notes: textNotes } = contentOf(read('content:encoded'), library.attachments)
  const { createdAt, updatedAt, notes: dateNotes } = datesOf(element)
  const isPublic =
    status.do === 'publish' && !isSecret && !(createdAt !== null && createdAt > now.toISOString())
  const login = read('dc:creator')
  const site = siteName(library.siteURL)
  const cover = library.attachments.get(metaValues(element, '_thumbnail_id')[0] ?? '')
  const { comments, notes: commentNotes } = commentsOf(element, createdAt ?? now.toISOString())
  const author = library.authors.get(login) ?? { key: login, name: login, email: null }
  return {
    kind: type === 'post' ? 'posts' : 'pages',
    key: `wordpress:${site}/${language.group ?? read('wp:post_id')}`,
    locale: language.locale ?? args.locale ?? library.locale ?? 'en',
    title,
    slug: slugOf(read('wp:post_name')),
    excerpt: plainOf(read('excerpt:encoded')) || null,
    html,
    base: library.siteURL === null ? null : `${library.siteURL}/`,
    pictureBase: library.siteURL === null ? null : `${library.siteURL}/`,
    isPublic,
    publishedAt: createdAt,
    createdAt,
    updatedAt,
    authors: login === '' ? [] : [{ ...author, key: `wordpress:${site}/${author.key ?? login}` }],
    categories: termsOf(element, 'category'),
    tags: termsOf(element, 'post_tag'),
    cover: cover ? { address: cover.url, alt: cover.alt, title: cover.title || null } : null,
    search: noSearch,
    comments,
    oldPaths: oldPathsOf(element, library.siteURL),
    notes: [
      ...(status.do === 'draft' && status.note ? [status.note] : []),
      ...(isSecret
        ? [
            {
              kind: 'unclear',
              what: 'status',
              why: 'it was behind a password: it is a draft, and the password is not kept',
            } as const,
          ]
        : []),
      ...dateNotes,
      ...textNotes,
      ...commentNotes,
      ...lostOf(element),
    ],
  }
}

/** WordPress writes letters outside of ASCII as escapes. */
const slugOf = (written: string): string | null => {
  try {
    return decodeURIComponent(written) || null
  } catch {
    // A stray per cent sign: then it is meant as it is written.
    return written || null
  }
}

const termsOf = (element: XmlElement, domain: string): { title: string; slug: string | null }[] =>
  childrenOf(element, 'category')
    .filter(({ attributes }) => attributes.domain === domain)
    .map(({ text, attributes }) => ({ title: plainOf(text), slug: slugOf(attributes.nicename ?? '') }))
    .filter(({ title, slug }) => title !== '' && !(domain === 'category' && slug === 'uncategorized'))

const datesOf = (
  element: XmlElement,
): { createdAt: string | null; updatedAt: string | null; notes: Note[] } => {
  const read = (name: string): string | null => instantOf(childText(element, name))
  const local = read('wp:post_date')
  const createdAt = read('wp:post_date_gmt') ?? read('pubDate') ?? local
  const byLocal = createdAt !== null && read('wp:post_date_gmt') === null && createdAt === local
  return {
    createdAt,
    updatedAt: read('wp:post_modified_gmt') ?? read('wp:post_modified'),
    notes: [
      ...(createdAt === null
        ? [{ kind: 'unclear', what: 'date', why: 'there is none: another of the text stands in' } as const]
        : []),
      ...(byLocal
        ? [{ kind: 'unclear', what: 'date', why: 'without a time zone: taken for UTC' } as const]
        : []),
    ],
  }
}

const oldPathsOf = (element: XmlElement, siteURL: string | null): string[] => {
  const link = childText(element, 'link')
  const number = childText(element, 'wp:post_id')
  const type = childText(element, 'wp:post_type')
  const former = metaValues(element, '_wp_old_slug').map((slug) => link.replace(/[^/]+(\/?)$/, `${slug}$1`))
  const short = siteURL === null ? [] : [`${siteURL}/?${type === 'page' ? 'page_id' : 'p'}=${number}`]
  return [link, childText(element, 'guid'), ...former, ...short].flatMap(oldPath)
}

/** What the text loses, field by field, meta key by meta key, taxonomy by taxonomy. */
const lostOf = (element: XmlElement): Note[] => {
  const fields = Object.fromEntries(
    element.children.map(({ name, text, children }) => [name, text.trim() || children]),
  )
  const keys = childrenOf(element, 'wp:postmeta')
    .filter((each) => childText(each, 'wp:meta_value') !== '')
    .map((each) => childText(each, 'wp:meta_key'))
  const metas = [...new Set(keys)].flatMap((key): Note[] => {
    const fate = fates.fateOfMeta(key)
    const [value = ''] = metaValues(element, key)
    return 'lost' in fate && !fate.unless?.includes(value)
      ? [{ kind: 'lost', what: 'custom field', why: fate.lost, about: key }]
      : []
  })
  const others = childrenOf(element, 'category').filter(
    ({ attributes }) =>
      !['category', 'post_tag', 'language', 'post_translations'].includes(attributes.domain ?? ''),
  )
  return [
    ...lostFields(fates.item, fields),
    ...metas,
    ...others.map(({ attributes, text }): Note => ({
      kind: 'lost',
      what: `taxonomy ${attributes.domain ?? ''}`,
      why: 'the hub knows categories and tags',
      about: text.trim(),
    })),
  ]
}
