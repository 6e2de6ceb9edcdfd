import { Feed } from 'feed'
import type { Payload } from 'payload'
import { plainText } from '../core/markdown'
import type { Post } from '../payload-types'
import { globalSlugs, slugs } from '../slugs'
import { absoluteLinks, richTextToHTML, withoutControls } from './html'
import type { SiteAnswer, SiteRoute } from './siteRoute'

type Locale = 'en' | 'fr'
type Format = 'rss' | 'json'

// What readers keep is theirs; a feed is for what is new.
const newest = 30

/** The newest posts in one language; a post without a title in it is not in that feed. */
export const postsFeed =
  (locale: Locale, format: Format): SiteRoute['answer'] =>
  async ({ payload, siteURL }) => {
    const base = locale === 'en' ? siteURL : `${siteURL}/${locale}`
    const feed = await emptyFeed({ payload, locale, link: `${base}/blog`, self: base })
    const { docs } = await payload.find({
      collection: slugs.posts,
      where: { title: { exists: true }, publishedAt: { exists: true } },
      sort: '-publishedAt',
      limit: newest,
      depth: 1,
      locale,
      fallbackLocale: false,
      overrideAccess: false,
    })
    for (const post of docs) {
      const link = `${base}/blog/${post.slug ?? ''}`
      const html = absoluteLinks(richTextToHTML(post.content), siteURL)
      feed.addItem({
        title: withoutControls(post.title),
        id: link,
        link,
        date: new Date(post.publishedAt ?? post.updatedAt),
        ...(post.excerpt ? { description: withoutControls(post.excerpt) } : {}),
        ...(html ? { content: withoutControls(html) } : {}),
        ...(coverURL(post, siteURL) ? { image: coverURL(post, siteURL) } : {}),
        author: authorOf(post, siteURL),
        category: titles(post.categories).map((name) => ({ name })),
      })
    }
    return written(feed, format)
  }

/** The newest topics of the forum, in whatever language they were written. */
export const forumFeed: SiteRoute['answer'] = async ({ payload, siteURL }) => {
  const feed = await emptyFeed({ payload, locale: 'en', link: `${siteURL}/forum`, self: `${siteURL}/forum` })
  const { docs } = await payload.find({
    collection: slugs.topics,
    sort: '-createdAt',
    limit: newest,
    depth: 1,
    overrideAccess: false,
  })
  for (const topic of docs) {
    const forum = typeof topic.forum === 'object' ? topic.forum.slug : null
    const link = `${siteURL}/forum/${forum ?? ''}/${topic.slug ?? ''}`
    feed.addItem({
      title: withoutControls(topic.title),
      id: link,
      link,
      date: new Date(topic.createdAt),
      description: withoutControls(plainText(topic.body).slice(0, 400)),
      author: authorOf(topic, siteURL),
    })
  }
  return written(feed, 'rss')
}

const emptyFeed = async (args: {
  payload: Payload
  locale: Locale
  /** The page that the feed follows. */
  link: string
  /** The folder of the feed's own address. */
  self: string
}): Promise<Feed> => {
  const { payload, locale, link, self } = args
  const hub = await payload.findGlobal({ slug: globalSlugs.hub, locale, depth: 0, overrideAccess: false })
  return new Feed({
    title: withoutControls(hub.name),
    ...(hub.tagline ? { description: withoutControls(hub.tagline) } : {}),
    id: link,
    link,
    language: locale,
    copyright: '',
    // The time of the newest item: the same content is the same document, and its ETag holds.
    updated: new Date(0),
    generator: 'Community Hub',
    feedLinks: { rss: `${self}/feed.xml`, json: `${self}/feed.json` },
  })
}

const written = (feed: Feed, format: Format): SiteAnswer => {
  const dates = feed.items.map(({ date }) => date.getTime())
  feed.options.updated = new Date(dates.length > 0 ? Math.max(...dates) : 0)
  return format === 'rss'
    ? { type: 'application/rss+xml; charset=utf-8', body: feed.rss2() }
    : { type: 'application/feed+json; charset=utf-8', body: feed.json1() }
}

const coverURL = ({ cover }: Post, siteURL: string): string | undefined =>
  typeof cover === 'object' && cover?.url ? new URL(cover.url, siteURL).href : undefined

const authorOf = (doc: { author: unknown }, siteURL: string): { name: string; link: string }[] => {
  const { author } = doc
  return typeof author === 'object' && author !== null && 'displayName' in author && 'handle' in author
    ? [
        {
          name: withoutControls(String(author.displayName)),
          link: `${siteURL}/members/${String(author.handle)}`,
        },
      ]
    : []
}

const titles = (related: Post['categories']): string[] =>
  (related ?? []).flatMap((each) => (typeof each === 'object' && each.title ? [each.title] : []))
