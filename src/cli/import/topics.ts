import { slugs } from '../../slugs'
import { readTopicMarkdown } from './forum/markdown'
import { topicRecord, type TopicRecord } from './forum/record'
import { topicKey, writeTopic } from './forum/write'
import { defineImporter, type SourceFile } from './importer'
import { readJsonLines } from './readers/jsonLines'
import { messageOf, type Reading, thenRead, unreadable } from './readers/reading'
import { parseRecord } from './records'

/** Forum topics with their replies: one JSON object a line, or one Markdown file each. */
export const topicsImporter = defineImporter<TopicRecord>({
  kind: 'topics',
  summary: 'forum topics with their replies, from JSON Lines or from the Markdown of an export',
  extensions: ['.jsonl', '.ndjson', '.md'],
  collection: slugs.topics,
  read: (file) => rawRecords(file).map((reading) => thenRead(reading, parseRecord(topicRecord))),
  keyOf: topicKey,
  write: async (record, { payload, req, references }) => {
    await writeTopic(record, { payload, req, references })
  },
})

const rawRecords = ({ name, text }: SourceFile): Reading<unknown>[] => {
  if (!name.endsWith('.md')) return readJsonLines(text)
  try {
    return [{ line: 1, value: readTopicMarkdown(text) }]
  } catch (error) {
    return [unreadable(1, `the front matter is not YAML: ${messageOf(error)}`)]
  }
}
