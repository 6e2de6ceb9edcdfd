import { slugify } from '../../core/text'
import { slugs } from '../../slugs'
import { readTopicMarkdown } from './forum/markdown'
import { type ForumRecord, forumRecord, topicRecord, type TopicRecord } from './forum/record'
import { forumSlug } from './references'
import { topicKey, writeTopic } from './forum/write'
import { writeForum } from './forum/writeForum'
import { defineImporter, type SourceFile } from './importer'
import { readJsonLines } from './readers/jsonLines'
import { messageOf, type Reading, thenRead, unreadable } from './readers/reading'
import { parseRecord } from './records'

/** Forum topics with their replies: one JSON object a line, or one Markdown file each; and the forums they stand in. */
export const topicsImporter = defineImporter<TopicRecord | ForumRecord>({
  kind: 'topics',
  summary: 'forum topics with their replies, from JSON Lines or from the Markdown of an export',
  extensions: ['.jsonl', '.ndjson', '.md'],
  collection: slugs.topics,
  read: (file) =>
    rawRecords(file).map((reading) =>
      thenRead<unknown, TopicRecord | ForumRecord>(reading, (value) =>
        isForum(value) ? parseRecord(forumRecord)(value) : parseRecord(topicRecord)(value),
      ),
    ),
  keyOf: (record) => (isForum(record) ? `forum:${slugify(record.slug)}` : topicKey(record)),
  placeOf: (record) =>
    isForum(record) ? { collection: slugs.forums, slug: forumSlug(record.slug) } : undefined,
  write: async (record, { payload, req, references }) => {
    if (isForum(record)) await writeForum(record, { payload, req, references })
    else await writeTopic(record, { payload, req, references })
  },
})

const isForum = <Value>(value: Value): value is Extract<Value, ForumRecord> =>
  (value as { type?: unknown } | null)?.type === 'forum'

const rawRecords = ({ name, text }: SourceFile): Reading<unknown>[] => {
  if (!name.endsWith('.md')) return readJsonLines(text)
  try {
    return [{ line: 1, value: readTopicMarkdown(text) }]
  } catch (error) {
    return [unreadable(1, `the front matter is not YAML: ${messageOf(error)}`)]
  }
}
