import { idOf } from '../../core/related'
import { topicMarkdown } from '../import/forum/markdown'
import type { WrittenTopic } from '../import/forum/record'
import { slugs } from '../../slugs'
import { type ForumFound, forumRecords } from './forums'
import type { Document, Source } from './source'
import type { Target } from './target'

/** What an export of topics needs to know. */
export type TopicsExport = {
  source: Source
  target: Target
  /** Public address of the hub. */
  siteURL: string
  /** Address of the one forum; left out: all of them. */
  forum?: string | undefined
  /** @default Markdown, a file for each topic */
  format?: 'markdown' | 'json'
  onDone: () => void
}

/**
 * Topics with their replies, in the format that `import topics` reads back. What everybody sees of them: a topic that is
 * deleted or held is left out, and so is such a reply; the numbers of the others stay theirs. How many topics.
 *
 * @throws Failure when there is no such forum.
 */
export const exportTopics = async (args: TopicsExport): Promise<number> => {
  const { target, format = 'markdown' } = args
  const forums = await forumRecords(args.source, args.forum)
  let written = 0
  async function* lines(): AsyncGenerator<string> {
    for (const { record } of forums) yield `${JSON.stringify(record)}\n`
    if (format === 'markdown') return
    for await (const { record } of topicRecords(args, forums)) {
      written += 1
      yield `${JSON.stringify(record)}\n`
    }
  }
  await target.writeLines(format === 'json' ? 'topics.jsonl' : 'forums.jsonl', lines())
  if (format === 'markdown')
    for await (const { id, record } of topicRecords(args, forums)) {
      written += 1
      await target.write(`topics/${id}.md`, topicMarkdown(record))
    }
  return written
}

type Found = { id: Document['id']; record: WrittenTopic }

async function* topicRecords(
  { source, siteURL, forum, onDone }: TopicsExport,
  forums: readonly ForumFound[],
): AsyncGenerator<Found> {
  const chosen = forums.find(({ record }) => record.slug === forum)?.id
  const own = `hub:${new URL(siteURL).host}`
  const authors = authorKeys(source, own)
  for await (const topic of source.documents(slugs.topics, { locale: 'en', depth: 1 })) {
    onDone()
    if (!isShown(topic) || (forum !== undefined && String(idOf(topic.forum)) !== String(chosen))) continue
    const replies = await repliesOf(source, topic)
    const keys = await authors.keysOf([topic, ...replies])
    yield { id: topic.id, record: topicOf(topic, replies, { own, keys }) }
  }
}

type Origins = {
  /** What this hub is called in keys. */
  own: string
  /** Where authors come from, by their ids. */
  keys: ReadonlyMap<string, string>
}

const topicOf = (topic: Document, replies: readonly Document[], { own, keys }: Origins): WrittenTopic => {
  const numbers = new Map(replies.map(({ id, number }) => [String(id), Number(number)]))
  return {
    id: keyOf(topic, 'topic:', `${own}/topics/${topic.id}`),
    lang: languageOf(topic),
    category: text(topic.forum, 'slug'),
    category_title: text(topic.forum, 'title'),
    tags: (Array.isArray(topic.tags) ? topic.tags : []).map((tag) => text(tag, 'title') ?? ''),
    title: String(topic.title),
    slug: text(topic, 'slug'),
    kind: (topic.kind ?? 'discussion') as WrittenTopic['kind'],
    author: authorOf(topic, keys),
    created_at: String(topic.createdAt),
    edited_at: text(topic, 'editedAt'),
    body: String(topic.body),
    pinned: topic.pinned === true,
    pinned_until: text(topic, 'pinnedUntil'),
    locked: topic.locked === true,
    archived: topic.archived === true,
    solved_at: text(topic, 'solvedAt'),
    idea_state: text(topic, 'ideaState') as WrittenTopic['idea_state'],
    slow_seconds: Number(topic.slowSeconds) || null,
    last_number: Number(topic.lastNumber) || null,
    replies: replies.map((reply) => ({
      id: keyOf(reply, 'reply:', `${own}/replies/${reply.id}`),
      author: authorOf(reply, keys),
      created_at: String(reply.createdAt),
      edited_at: text(reply, 'editedAt'),
      body: String(reply.body),
      number: Number(reply.number),
      reply_to: numbers.get(String(idOf(reply.replyTo))) ?? null,
      accepted: String(idOf(topic.answer)) === String(reply.id),
      lang: languageOf(reply),
    })),
  }
}

/** As everybody reads them; a namesake stays another one. */
const authorOf = ({ author }: Document, keys: Origins['keys']): WrittenTopic['author'] => {
  const member = author as Document | null | undefined
  const handle = text(member, 'handle')
  // Whoever is gone left a name at most.
  if (!member || handle === null) return text(member, 'displayName') ?? 'Former member'
  return {
    name: text(member, 'displayName') ?? handle,
    handle,
    key: keys.get(String(member.id)) ?? null,
  }
}

/** Looks up where members come from, each once. */
const authorKeys = ({ payload }: Source, own: string) => {
  const keys = new Map<string, string>()
  return {
    keysOf: async (texts: readonly Document[]): Promise<ReadonlyMap<string, string>> => {
      const ids = texts.flatMap(({ author }) => idOf(author) ?? [])
      const unknown = [...new Set(ids)].filter((id) => !keys.has(String(id)))
      if (unknown.length > 0) {
        // A system read: nobody is shown where a member was brought in from, and a key is no secret of theirs.
        const { docs } = await payload.db.find<Document>({
          collection: slugs.members,
          where: { id: { in: unknown } },
          limit: 0,
          pagination: false,
        })
        for (const member of docs)
          keys.set(String(member.id), keyOf(member, 'author:', `${own}/members/${member.id}`))
      }
      return keys
    },
  }
}

/** Where it came from once, or where it is now: a second import finds it by that. */
const keyOf = ({ importedFrom }: Document, prefix: string, own: string): string =>
  typeof importedFrom === 'string' && importedFrom.startsWith(prefix)
    ? importedFrom.slice(prefix.length)
    : own

const languageOf = ({ language }: Document): 'en' | 'fr' => (language === 'fr' ? 'fr' : 'en')

/** `moderation` is missing where nobody moderates. */
const isShown = ({ deletedAt, moderation }: Document): boolean =>
  deletedAt == null && (moderation === undefined || moderation === null || moderation === 'approved')

const text = (document: unknown, field: string): string | null => {
  const value = (document as Record<string, unknown> | null | undefined)?.[field]
  return typeof value === 'string' && value !== '' ? value : null
}

const repliesOf = async (source: Source, topic: Document): Promise<Document[]> => {
  const { docs } = await source.payload.find({
    collection: slugs.replies,
    where: { topic: { equals: topic.id } },
    sort: 'number',
    pagination: false,
    depth: 1,
    // A system read: whoever may run this tool owns the database. Nothing but what is shown is taken from it.
    overrideAccess: true,
  })
  return (docs as unknown as Document[]).filter(isShown)
}
