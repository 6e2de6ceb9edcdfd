import type { Where } from 'payload'
import { idOf } from '../../core/related'
import { topicMarkdown } from '../import/forum/markdown'
import type { WrittenTopic } from '../import/forum/record'
import { slugs } from '../../slugs'
import { Failure } from '../failure'
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
  let written = 0
  const records = async function* (): AsyncGenerator<WrittenTopic> {
    for await (const record of topicRecords(args)) {
      yield record
      written += 1
    }
  }
  if (format === 'json')
    await target.writeLines(
      'topics.jsonl',
      map(records(), (record) => `${JSON.stringify(record)}\n`),
    )
  else
    for await (const record of records())
      await target.write(`topics/${record.id.replace(/[^\w-]+/g, '-')}.md`, topicMarkdown(record))
  return written
}

async function* map<From, To>(values: AsyncIterable<From>, change: (value: From) => To): AsyncGenerator<To> {
  for await (const value of values) yield change(value)
}

async function* topicRecords({ source, siteURL, forum, onDone }: TopicsExport): AsyncGenerator<WrittenTopic> {
  const chosen = forum === undefined ? null : await forumBySlug(source, forum)
  const own = `hub:${new URL(siteURL).host}`
  for await (const topic of source.documents(slugs.topics, { locale: 'en', depth: 1 })) {
    onDone()
    if (!isShown(topic) || (chosen !== null && String(idOf(topic.forum)) !== String(chosen))) continue
    yield topicOf(topic, await repliesOf(source, topic), own)
  }
}

const topicOf = (topic: Document, replies: readonly Document[], own: string): WrittenTopic => {
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
    author: text(topic.author, 'displayName') ?? '',
    created_at: String(topic.createdAt),
    body: String(topic.body),
    pinned: topic.pinned === true,
    pinned_until: text(topic, 'pinnedUntil'),
    locked: topic.locked === true,
    archived: topic.archived === true,
    last_number: Number(topic.lastNumber) || null,
    replies: replies.map((reply) => ({
      id: keyOf(reply, 'reply:', `${own}/replies/${reply.id}`),
      author: text(reply.author, 'displayName') ?? '',
      created_at: String(reply.createdAt),
      body: String(reply.body),
      number: Number(reply.number),
      reply_to: numbers.get(String(idOf(reply.replyTo))) ?? null,
      accepted: String(idOf(topic.answer)) === String(reply.id),
      lang: languageOf(reply),
    })),
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

const forumBySlug = async (source: Source, slug: string): Promise<number | string> => {
  const where: Where = { slug: { equals: slug } }
  // A system read: whoever may run this tool owns the database.
  const { docs } = await source.payload.find({
    collection: slugs.forums,
    where,
    limit: 1,
    overrideAccess: true,
  })
  if (!docs[0]) throw new Failure(`There is no forum "${slug}".`)
  return docs[0].id
}

const repliesOf = async (source: Source, topic: Document): Promise<Document[]> => {
  const { docs } = await source.payload.find({
    collection: slugs.replies,
    where: { topic: { equals: topic.id } },
    sort: 'number',
    pagination: false,
    depth: 1,
    // A system read, as above. Nothing but what is shown is taken from it.
    overrideAccess: true,
  })
  return (docs as unknown as Document[]).filter(isShown)
}
