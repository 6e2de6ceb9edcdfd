import type { Payload, Where } from 'payload'
import { plainText } from '../../core/markdown'
import { truncate } from '../../core/text'
import type { Topic } from '../../payload-types'
import { slugs } from '../../slugs'
import { absoluteLinks, withoutControls } from '../html'
import type { SiteRoute } from '../siteRoute'
import type { FeedEntry, Format } from './feed'
import { bylineOf, entriesOfPage, hubOf, newestChange, tagURI } from './parts'
import { writeFeed } from './writeFeed'

/**
 * The newest topics of the forum, of one room of it (`:name`) or under a tag (`:tag`), in whatever language they were
 * written.
 */
export const forumFeed =
  (format: Format): SiteRoute['answer'] =>
  async ({ payload, siteURL, params, page }) => {
    const scope = await scopeOf(payload, params)
    if (!scope) return null
    const [hub, { docs, totalPages }] = await Promise.all([
      hubOf(payload, 'en'),
      payload.find({
        collection: slugs.topics,
        where: scope.where,
        sort: '-createdAt',
        limit: entriesOfPage,
        page,
        depth: 1,
        overrideAccess: false,
      }),
    ])
    if (page > 1 && docs.length === 0) return null
    const entries = docs.flatMap((topic) => entryOf(topic, siteURL))
    const title = scope.title === null ? hub.name : `${withoutControls(scope.title)} · ${hub.name}`
    return writeFeed(
      {
        title,
        description: scope.description === null ? (hub.tagline ?? title) : withoutControls(scope.description),
        language: null,
        link: `${siteURL}${scope.link}`,
        folder: `${siteURL}${scope.folder}`,
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

/** Which topics a feed carries, and where it lies; paths from the root of the site. */
type Scope = {
  where: Where
  /** Null: the whole forum. */
  title: string | null
  description: string | null
  /** The page that it follows. */
  link: string
  folder: string
}

/** @returns null: there is no such room, or no such tag. */
const scopeOf = async (
  payload: Payload,
  { name, tag }: Readonly<Record<string, string | undefined>>,
): Promise<Scope | null> => {
  const slug = name ?? tag
  if (slug === undefined)
    return { where: {}, title: null, description: null, link: '/forum', folder: '/forum' }
  const named = { where: { slug: { equals: slug } }, limit: 1, depth: 0, overrideAccess: false }
  const path = encodeURIComponent(slug)
  if (name === undefined) {
    const [found] = (await payload.find({ collection: slugs.tags, ...named })).docs
    return found
      ? {
          where: { tags: { in: [found.id] } },
          title: found.title,
          description: null,
          link: `/forum?tag=${path}`,
          folder: `/forum/tag/${path}`,
        }
      : null
  }
  const [room] = (await payload.find({ collection: slugs.forums, ...named })).docs
  return room
    ? {
        where: { forum: { equals: room.id } },
        title: room.title,
        description: room.description ?? null,
        link: `/forum/${path}`,
        folder: `/forum/${path}`,
      }
    : null
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
