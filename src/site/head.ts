import type { Metadata } from 'next'
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
  article?: { publishedTime?: string; modifiedTime?: string; authors?: string[]; tags?: string[] }
  /** Path of a feed about this page, with the language. @default the site's */
  feed?: string
  /** Keeps search engines away: forms, search results, the member's own pages. @default false */
  hidden?: boolean
}

/** The head of a page: title, canonical address, its pair in the other language, social card and feed. */
export const head = async (options: HeadOptions): Promise<Metadata> => {
  const { locale, hub, href, path: current, origin } = await visit()
  const { title, article } = options
  const path = options.path ?? current
  const otherPath = options.otherPath === undefined ? path : options.otherPath
  const description = options.description ?? hub.tagline ?? undefined
  const own = href(path)
  const other = otherLocale(locale)
  const english = locale === 'en' ? own : otherPath === null ? own : localePath('en', otherPath)
  const image = options.image
    ? { url: new URL(options.image, origin).href, ...(options.imageSize ?? { width: 1200, height: 630 }) }
    : undefined
  return {
    title,
    description,
    alternates: {
      canonical: own,
      languages: {
        [locale]: own,
        ...(otherPath === null ? {} : { [other]: localePath(other, otherPath) }),
        'x-default': english,
      },
      types: {
        'application/rss+xml': [{ url: options.feed ?? href('/feed.xml'), title: hub.name }],
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
    ...(options.hidden ? { robots: { index: false, follow: true } } : {}),
  }
}
