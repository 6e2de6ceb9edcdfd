import type { Metadata } from 'next'
import type { SearchFragment } from './graphql/generated'
import { localePath, otherLocale } from './locale'
import { visit } from './server/visit'

/** What {@link head} takes. */
export type HeadOptions = {
  title: string
  description?: string | null
  /** Path without the language. @default the path of the request */
  path?: string
  /** Its path in the other language; null when it is not translated. @default the same path */
  otherPath?: string | null
  /** Path of the social image, from the origin. */
  image?: string
  /** Width and height of the social image. @default 1200 × 630 */
  imageSize?: { width: number; height: number }
  /** What the document says for search engines and networks; it goes before what else is given. @default nothing */
  search?: SearchFragment | null
  article?: { publishedTime?: string; modifiedTime?: string; authors?: string[]; tags?: string[] }
  /**
   * Folder of the feeds that follow this page, with the language, without a slash at the end: each of RSS, Atom and
   * JSON Feed lies there. @default the site's
   */
  feeds?: string
  /** Keeps search engines away: forms, search results, the member's own pages. @default false */
  hidden?: boolean
}

/** The head of a page: title, canonical address, its pair in the other language, social card and feed. */
export const head = async (options: HeadOptions): Promise<Metadata> => {
  const { locale, hub, href, path: current, origin } = await visit()
  const { article, search } = options
  const title = search?.title || options.title
  const path = options.path ?? current
  const otherPath = options.otherPath === undefined ? path : options.otherPath
  const description = search?.description || (options.description ?? hub.tagline ?? undefined)
  const own = href(path)
  const other = otherLocale(locale)
  const english = locale === 'en' ? own : otherPath === null ? own : localePath('en', otherPath)
  // A card is drawn in the language of its page.
  const picture = search?.image?.sizes?.og?.url ?? options.image?.replace(/^\/og\//, `${href('/og')}/`)
  const image = picture
    ? { url: new URL(picture, origin).href, ...(options.imageSize ?? { width: 1200, height: 630 }) }
    : undefined
  const feeds = options.feeds ?? (locale === 'en' ? '' : `/${locale}`)
  return {
    // Written for search engines, it stands alone: the preview showed it so.
    title: search?.title ? { absolute: title } : title,
    description,
    alternates: {
      canonical: search?.canonical || own,
      languages: {
        [locale]: own,
        ...(otherPath === null ? {} : { [other]: localePath(other, otherPath) }),
        'x-default': english,
      },
      types: {
        'application/rss+xml': [{ url: `${feeds}/feed.xml`, title: `${hub.name} · RSS` }],
        'application/atom+xml': [{ url: `${feeds}/atom.xml`, title: `${hub.name} · Atom` }],
        'application/feed+json': [{ url: `${feeds}/feed.json`, title: `${hub.name} · JSON Feed` }],
      },
    },
    openGraph: {
      title,
      description,
      url: own,
      siteName: hub.name,
      locale: locale === 'en' ? 'en_GB' : 'fr_FR',
      ...(otherPath === null ? {} : { alternateLocale: locale === 'en' ? 'fr_FR' : 'en_GB' }),
      ...(image ? { images: [image] } : {}),
      ...(article ? { type: 'article', ...article } : { type: 'website' }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary', title, description },
    ...(options.hidden || search?.noindex ? { robots: { index: false, follow: true } } : {}),
  }
}

/** Path of the card that is drawn for a document. */
export const cardPath = (collection: string, slug: string | null): string =>
  `/og/${collection}/${encodeURIComponent(slug ?? '')}.png`
