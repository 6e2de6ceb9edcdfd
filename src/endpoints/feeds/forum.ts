import type { Where } from 'payload'
import { plainText } from '../../core/markdown'
import { truncate } from '../../core/text'
import type { Topic } from '../../payload-types'
import { slugs } from '../../slugs'
import { absoluteLinks, withoutControls } from '../html'
import type { SiteRoute } from '../siteRoute'
import type { FeedEntry, Format } from './feed'
import { bylineOf, entriesOfPage, hubOf, newestChange, tagURI } from './parts'
import { writeFeed } from './writeFeed'

/** The newest topics of the forum, or of one room of it (`:name`), in whatever language they were written. */
export const forumFeed =
  (format: Format): SiteRoute['answer'] =>
  async ({ payload, siteURL, params, page }) => {
    const { name } = params
    const rooms = name
      ? await payload.find({
          collection: slugs.forums,
          where: { slug: { equals: name } },
          limit: 1,
          depth: 0,
          overrideAccess: false,
        })
      : null
    const room = rooms?.docs[0]
    if (rooms && !room) return null
    const where: Where = room ? { forum: { equals: room.id } } : {}
    const [hub, { docs, totalPages }] = await Promise.all([
      hubOf(payload, 'en'),
      payload.find({
        collection: slugs.topics,
        where,
        sort: '-createdAt',
        limit: entriesOfPage,
        page,
        depth: 1,
        overrideAccess: false,
      }),
    ])
    if (page > 1 && docs.length === 0) return null
    const entries = docs.flatMap((topic) => entryOf(topic, siteURL))
    const link = `${siteURL}/forum${room ? `/${encodeURIComponent(room.slug ?? '')}` : ''}`
    const title = room ? `${withoutControls(room.title)} · ${hub.name}` : hub.name
    return writeFeed(
      {
        title,
        description: room?.description ? withoutControls(room.description) : (hub.tagline ?? title),
        language: null,
        link,
        folder: link,
        updated: newestChange(entries),
        page,
        pages: totalPages,
        // Members' words may be held and shown later; only posts are told of at once.
        hub: null,
        entries,
      },
      format,
    )
  }

// As long as a list shows of a topic.
const summaryLength = 400

const entryOf = (topic: Topic, siteURL: string): FeedEntry[] => {
  const forum = typeof topic.forum === 'object' ? topic.forum.slug : null
  if (!forum || !topic.slug) return []
  const written = new Date(topic.createdAt)
  return [
    {
      id: tagURI({ siteURL, createdAt: topic.createdAt, path: `topics/${topic.id}` }),
      title: withoutControls(topic.title),
      link: `${siteURL}/forum/${encodeURIComponent(forum)}/${encodeURIComponent(topic.slug)}`,
      canonical: null,
      summary: truncate(withoutControls(plainText(topic.body)), summaryLength),
      html: withoutControls(absoluteLinks(topic.html ?? '', siteURL)),
      published: written,
      // A reply changes the row, and nothing of what stands here.
      updated: written,
      language: topic.language,
      authors: bylineOf([topic.author], siteURL),
      categories: (topic.tags ?? []).flatMap((tag) =>
        typeof tag === 'object'
          ? [{ name: withoutControls(tag.title), link: null, term: tag.slug ?? tag.title }]
          : [],
      ),
      picture: null,
    },
  ]
}
