import type { Payload } from 'payload'
import { plainText } from '../../core/markdown'
import { replyAddress } from '../../core/threads'
import { truncate } from '../../core/text'
import type { Reply, Topic } from '../../payload-types'
import { slugs } from '../../slugs'
import { absoluteLinks, withoutControls } from '../html'
import type { SiteRoute } from '../siteRoute'
import type { FeedEntry, Format } from './feed'
import { bylineOf, entriesOfPage, hubOf, newestChange, tagURI } from './parts'
import { writeFeed } from './writeFeed'

/** The newest replies of a topic that everybody can read; the opening post is its oldest entry. */
export const topicFeed =
  (format: Format): SiteRoute['answer'] =>
  async ({ payload, siteURL, params, page }) => {
    const topic = await topicAt(payload, params.name ?? '', params.topic ?? '')
    if (!topic) return null
    const link = `${siteURL}/forum/${encodeURIComponent(params.name ?? '')}/${encodeURIComponent(topic.slug ?? '')}`
    const [hub, { docs, totalPages }] = await Promise.all([
      hubOf(payload, 'en'),
      payload.find({
        collection: slugs.replies,
        where: { and: [{ topic: { equals: topic.id } }, { deletedAt: { exists: false } }] },
        sort: '-number',
        limit: entriesOfPage,
        page,
        depth: 1,
        overrideAccess: false,
      }),
    ])
    if (page > 1 && docs.length === 0) return null
    const said = docs.map((reply) => entryOf({ text: reply, topic, link, siteURL }))
    const entries = page < totalPages ? said : [...said, entryOf({ text: topic, topic, link, siteURL })]
    const title = withoutControls(topic.title)
    return writeFeed(
      {
        title: `${title} · ${hub.name}`,
        description: truncate(withoutControls(plainText(topic.body)), summaryLength),
        language: topic.language,
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

// As long as a list shows of a text.
const summaryLength = 400

const topicAt = async (payload: Payload, forum: string, slug: string): Promise<Topic | null> => {
  const { docs } = await payload.find({
    collection: slugs.topics,
    where: { and: [{ slug: { equals: slug } }, { 'forum.slug': { equals: forum } }] },
    limit: 1,
    depth: 1,
    overrideAccess: false,
  })
  return docs[0] ?? null
}

const entryOf = (args: { text: Reply | Topic; topic: Topic; link: string; siteURL: string }): FeedEntry => {
  const { text, topic, link, siteURL } = args
  const number = 'number' in text ? (text.number ?? 0) : 0
  const collection = 'number' in text ? slugs.replies : slugs.topics
  const title = withoutControls(topic.title)
  return {
    id: tagURI({ siteURL, createdAt: text.createdAt, path: `${collection}/${text.id}` }),
    title: number > 0 ? `${title} #${number}` : title,
    link: number > 0 ? replyAddress(link, number) : link,
    canonical: null,
    summary: truncate(withoutControls(plainText(text.body)), summaryLength),
    html: withoutControls(absoluteLinks(text.html ?? '', siteURL)),
    published: new Date(text.createdAt),
    updated: new Date(text.editedAt ?? text.createdAt),
    language: text.language,
    authors: bylineOf([text.author], siteURL),
    categories: [],
    picture: null,
  }
}
