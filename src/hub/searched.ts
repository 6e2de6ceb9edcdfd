import type { PayloadRequest } from 'payload'
import { circleOf } from '../collections/events'
import { plainText } from '../core/markdown'
import { everyId, type Id, idOf, idsOf } from '../core/related'
import { plainTextOf } from '../core/richText'
import { pathPrefixes } from '../endpoints/documentPath'
import type { SearchedDocument, SearchedKind } from '../plugins/search'
import { slugs } from '../slugs'

/** Is a row of the forum shown to those who may read its forum? */
type IsVisible = (row: Readonly<Record<string, unknown>>) => boolean

/** What can be found, in the order of the tabs; topics before the replies that stand under them. */
export const searchedKinds = (isVisible: IsVisible): SearchedKind[] => [
  topics(isVisible),
  replies(isVisible),
  posts,
  pages,
  events,
  contests,
  members,
]

/** These forums and those within them, as the one who asks may read the tree. */
export const withinForums = async (ids: readonly Id[], req: PayloadRequest): Promise<readonly Id[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.forums,
    limit: 0,
    pagination: false,
    depth: 0,
    select: { parent: true },
    overrideAccess: false,
    req,
  })
  const wanted = new Set(
    docs.filter(({ id }) => ids.some((each) => String(each) === String(id))).map(({ id }) => id),
  )
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size
    for (const { id, parent } of docs) if (wanted.has(idOf(parent) as typeof id)) wanted.add(id)
  }
  return [...wanted]
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const joined = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n')
const languageOf = (value: unknown): 'en' | 'fr' => (value === 'fr' ? 'fr' : 'en')
const addressed =
  (prefix: string) =>
  ({ slug }: SearchedDocument): string | null =>
    typeof slug === 'string' && slug !== '' ? prefix + encodeURIComponent(slug) : null

const topics = (isVisible: IsVisible): SearchedKind => ({
  collection: slugs.topics,
  names: ['topic', 'sujet', 'sujets'],
  fields: [
    ...['title', 'body', 'moderation', 'deletedAt', 'mergedInto', 'forum', 'tags', 'author', 'language'],
    ...['kind', 'answer', 'createdAt'],
  ],
  isShown: (row) => isVisible(row) && row.deletedAt == null && row.mergedInto == null,
  toSearchable: (topic) => ({
    title: words(topic.title),
    body: plainText(words(topic.body)),
    authors: everyId(topic.author),
    tags: idsOf(topic.tags),
    forum: idOf(topic.forum),
    at: words(topic.createdAt),
    language: languageOf(topic.language),
    isSolved: topic.answer != null,
    isOfficial: topic.kind === 'announcement',
  }),
  path: topicPath,
})

const topicPath: SearchedKind['path'] = ({ slug }, { forum }) =>
  typeof slug === 'string' && typeof forum?.slug === 'string'
    ? `${pathPrefixes[slugs.forums]}${encodeURIComponent(forum.slug)}/${encodeURIComponent(slug)}`
    : null

const replies = (isVisible: IsVisible): SearchedKind => ({
  collection: slugs.replies,
  names: ['reply', 'reponse', 'reponses'],
  fields: ['body', 'moderation', 'deletedAt', 'topic', 'author', 'language', 'createdAt'],
  isShown: (row) => isVisible(row) && row.deletedAt == null,
  toSearchable: (reply) => {
    const topic = idOf(reply.topic)
    return topic === null || reply.deletedAt != null
      ? null
      : {
          title: '',
          body: plainText(words(reply.body)),
          authors: everyId(reply.author),
          under: { kind: slugs.topics, id: topic },
          at: words(reply.createdAt),
          language: languageOf(reply.language),
          number: typeof reply.number === 'number' ? reply.number : null,
        }
  },
  path: ({ number }, { under, forum }) => {
    const path = under && topicPath(under, { forum, under: null })
    return path && `${path}?reply=${String(number)}`
  },
})

const posts: SearchedKind = {
  collection: slugs.posts,
  names: ['post', 'article', 'articles'],
  isTranslated: true,
  fields: ['title', 'excerpt', 'content', '_status', 'author', 'authors', 'tags', 'publishedAt'],
  toSearchable: (post) => ({
    title: words(post.title),
    body: joined(words(post.excerpt), plainTextOf(post.content)),
    authors: [...new Set([...everyId(post.author), ...idsOf(post.authors)])],
    tags: idsOf(post.tags),
    at: words(post.publishedAt ?? post.createdAt),
    isOfficial: true,
  }),
  path: addressed(pathPrefixes[slugs.posts]),
}

const pages: SearchedKind = {
  collection: slugs.pages,
  names: ['page'],
  isTranslated: true,
  fields: ['title', 'content', '_status'],
  toSearchable: (page) => ({
    title: words(page.title),
    body: plainTextOf(page.content),
    at: words(page.createdAt),
    isOfficial: true,
  }),
  path: addressed(pathPrefixes[slugs.pages]),
}

const events: SearchedKind = {
  collection: slugs.events,
  names: ['event', 'evenement', 'evenements'],
  isTranslated: true,
  isReadWhole: true,
  fields: [
    ...['title', 'summary', 'description', 'place', '_status', 'visibility', 'visibleTo', 'author', 'tags'],
    'startsAt',
  ],
  toSearchable: (event) => {
    // What only its address opens is in no list.
    if (event._status !== 'published' || event.visibility === 'link') return null
    const { name, address } = (event.place ?? {}) as { name?: unknown; address?: unknown }
    return {
      title: words(event.title),
      body: joined(words(event.summary), words(name), words(address), plainTextOf(event.description)),
      authors: everyId(event.author),
      tags: idsOf(event.tags),
      circle: circleOf(event),
      at: words(event.startsAt ?? event.createdAt),
    }
  },
  path: addressed(pathPrefixes[slugs.events]),
}

const contests: SearchedKind = {
  collection: slugs.contests,
  names: ['contest', 'concours', 'challenge', 'defi'],
  isTranslated: true,
  fields: ['title', 'summary', 'description', 'state', 'author', 'opensAt'],
  toSearchable: (contest) => ({
    title: words(contest.title),
    body: joined(words(contest.summary), plainTextOf(contest.description)),
    authors: everyId(contest.author),
    at: words(contest.opensAt ?? contest.createdAt),
  }),
  path: addressed(pathPrefixes[slugs.contests]),
}

const members: SearchedKind = {
  collection: slugs.members,
  names: ['member', 'membre', 'membres', 'people', 'personne'],
  fields: ['handle', 'displayName', 'bio', 'privacy', '_verified', 'former', 'importedFrom'],
  toSearchable: (member) =>
    member.former === true
      ? null
      : {
          title: words(member.displayName),
          alsoTitle: words(member.handle),
          body: words(member.bio),
          authors: [member.id],
          at: words(member.createdAt),
        },
  path: ({ handle }) => (typeof handle === 'string' ? `/members/${encodeURIComponent(handle)}` : null),
}
