import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { SiteAnswer } from '../siteRoute'
import { type Feed, type FeedEntry, feedAddress, type Format, formats } from './feed'

const generator = 'Community Hub'

/** Pure: a feed in a format. The same content is the same document, so that its ETag holds. */
export const writeFeed = (feed: Feed, format: Format): SiteAnswer => ({
  type: `${formats[format].type}; charset=utf-8`,
  body: format === 'json' ? json(feed) : unpadded({ rss, atom }[format](feed)),
  ...(feed.updated ? { lastModified: feed.updated } : {}),
  headers: { link: httpLinks(feed, format) },
})

/** The library sets every CDATA section on a line of its own, and some readers take the space around it for the text. */
const unpadded = (xml: string): string => xml.replace(/>\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*</g, '>$1<')

/** Addresses of the feed itself, its other pages and its hub; WebSub wants the first and the last in every format. */
const links = (feed: Feed, format: Format): { rel: string; href: string; type?: string }[] => {
  const { page, pages, hub } = feed
  const to = (rel: string, number: number) => ({
    rel,
    href: feedAddress(feed, format, number),
    type: formats[format].type,
  })
  return [
    to('self', page),
    ...(hub ? [{ rel: 'hub', href: hub }] : []),
    ...(pages > 1 ? [to('first', 1), to('last', pages)] : []),
    ...(page > 1 ? [to('previous', page - 1)] : []),
    ...(page < pages ? [to('next', page + 1)] : []),
  ]
}

// WebSub 4: subscribers look at the headers first.
const httpLinks = (feed: Feed, format: Format): string =>
  links(feed, format)
    .filter(({ rel }) => rel === 'self' || rel === 'hub')
    .map(({ rel, href }) => `<${encodeURI(decodeURI(href))}>; rel="${rel}"`)
    .join(', ')

const rss = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.link,
    description: feed.description,
    language: feed.language ?? undefined,
    generator,
    lastBuildDate: feed.updated ?? undefined,
    atom: { links: links(feed, 'rss') },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.link,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.published,
      description: entry.summary ?? undefined,
      content: { encoded: entry.html || undefined },
      // RSS's own `author` is an e-mail address, which is nobody's business.
      dc: { creators: entry.authors.map(({ name }) => name) },
      categories: entry.categories.map(({ name, link }) => ({ name, domain: link ?? undefined })),
      atom: { updated: entry.updated, links: canonicalLinks(entry) },
      ...(entry.picture
        ? {
            enclosures: [{ url: entry.picture.url, length: entry.picture.size, type: entry.picture.type }],
            media: { contents: [mediaOf(entry.picture)] },
          }
        : {}),
    })),
  })

const canonicalLinks = ({ canonical }: FeedEntry): { rel: string; href: string }[] =>
  canonical ? [{ rel: 'canonical', href: canonical }] : []

const mediaOf = (picture: NonNullable<FeedEntry['picture']>) => ({
  url: picture.url,
  type: picture.type,
  medium: 'image',
  fileSize: picture.size,
  width: picture.width ?? undefined,
  height: picture.height ?? undefined,
  ...(picture.alt ? { description: { value: picture.alt } } : {}),
})

const atom = (feed: Feed): string =>
  generateAtomFeed({
    id: feedAddress(feed, 'atom'),
    title: { value: feed.title },
    subtitle: { value: feed.description },
    // Atom wants a time even of a feed without entries.
    updated: feed.updated ?? new Date(0),
    generator: { text: generator },
    links: [{ rel: 'alternate', href: feed.link, type: 'text/html' }, ...links(feed, 'atom')],
    ...(feed.language ? { xml: { lang: feed.language } } : {}),
    // Where a hub has no author to name (RFC 4287, 4.1.1), it is its own.
    authors: [{ name: feed.title, uri: feed.link }],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      links: [
        { rel: 'alternate', href: entry.link, type: 'text/html', hreflang: entry.language },
        ...canonicalLinks(entry),
        ...(entry.picture
          ? [
              {
                rel: 'enclosure',
                href: entry.picture.url,
                type: entry.picture.type,
                length: entry.picture.size,
              },
            ]
          : []),
      ],
      published: entry.published,
      updated: entry.updated,
      authors: entry.authors.map(({ name, link }) => ({ name, uri: link })),
      categories: entry.categories.map(({ name, link, term }) => ({
        term,
        label: name,
        scheme: link ?? undefined,
      })),
      ...(entry.summary ? { summary: { value: entry.summary } } : {}),
      ...(entry.html ? { content: { type: 'html', value: entry.html } } : {}),
      ...(entry.picture ? { media: { contents: [mediaOf(entry.picture)] } } : {}),
      xml: { lang: entry.language },
    })),
  })

const json = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.link,
      feed_url: feedAddress(feed, 'json', feed.page),
      next_url: feed.page < feed.pages ? feedAddress(feed, 'json', feed.page + 1) : undefined,
      language: feed.language ?? undefined,
      ...(feed.hub ? { hubs: [{ type: 'WebSub', url: feed.hub }] } : {}),
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.link,
        external_url: entry.canonical ?? undefined,
        title: entry.title,
        // An item has a content (JSON Feed 1.1), if an empty one.
        ...(entry.html ? { content_html: entry.html } : { content_text: entry.summary ?? entry.title }),
        summary: entry.summary ?? undefined,
        image: entry.picture?.url,
        date_published: entry.published,
        date_modified: entry.updated,
        language: entry.language,
        authors: entry.authors.map(({ name, link }) => ({ name, url: link })),
        tags: entry.categories.map(({ name }) => name),
        ...(entry.picture
          ? {
              attachments: [
                {
                  url: entry.picture.url,
                  mime_type: entry.picture.type,
                  size_in_bytes: entry.picture.size,
                },
              ],
            }
          : {}),
      })),
    }),
  )
