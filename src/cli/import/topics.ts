import { z } from 'zod'
import { plainText } from '../../core/markdown'
import { truncateUnits } from '../../core/text'
import { slugs } from '../../slugs'
import { defineImporter, type WriteContext } from './importer'
import { readJsonLines } from './readers/jsonLines'
import { thenRead } from './readers/reading'
import { instant, language, optionalWords, parseRecord, words } from './records'

const id = words()

// The limits of the forum's own fields: a text is reported before anything of its topic is written.
const body = words(30_000)

const replyRecord = z.object({
  id,
  author: words(),
  created_at: instant,
  body,
  accepted: z.boolean().nullish(),
})

const topicRecord = z.object({
  id,
  lang: language,
  category: optionalWords,
  tags: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  title: words(),
  author: words(),
  created_at: instant,
  body,
  replies: z
    .array(replyRecord)
    .nullish()
    .transform((replies) => replies ?? []),
})

type TopicRecord = z.output<typeof topicRecord>

const titleMax = 160
const titleMin = 5

const keyOf = ({ id }: TopicRecord): string => `topic:${id}`

/** Forum topics with their replies, one JSON object a line. */
export const topicsImporter = defineImporter<TopicRecord>({
  kind: 'topics',
  summary: 'forum topics with their replies, from JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  collection: slugs.topics,
  read: ({ text }) => readJsonLines(text).map((reading) => thenRead(reading, parseRecord(topicRecord))),
  keyOf,
  write: async (record, context) => {
    const { payload, req, references } = context
    const author = (name: string, at: string) => references.author(name, { at, locale: record.lang }, req)
    // System writes: the operator imports what others wrote elsewhere, under their names.
    const shared = { depth: 0, overrideAccess: true, req } as const
    const topic = await payload.create({
      collection: slugs.topics,
      data: {
        ...titled(record),
        forum: (await references.forum(record.category, req)) as number,
        author: (await author(record.author, record.created_at)) as number,
        tags: (await references.tags(record.tags, req)) as number[],
        language: record.lang,
        importedFrom: keyOf(record),
        createdAt: record.created_at,
      },
      ...shared,
    })
    await writeReplies(record, topic.id, { ...context, author })
  },
})

type AuthorOf = (name: string, at: string) => Promise<number | string>

const writeReplies = async (
  { lang, replies }: TopicRecord,
  topic: number | string,
  { payload, req, author }: Omit<WriteContext, 'author'> & { author: AuthorOf },
): Promise<void> => {
  let answer: number | string | null = null
  // Numbers are given in the order of writing: the oldest first, whatever the order of the file.
  for (const reply of [...replies].sort((a, b) => a.created_at.localeCompare(b.created_at))) {
    const { id } = await payload.create({
      collection: slugs.replies,
      data: {
        topic: topic as number,
        body: reply.body,
        author: (await author(reply.author, reply.created_at)) as number,
        language: lang,
        importedFrom: `reply:${reply.id}`,
        createdAt: reply.created_at,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (reply.accepted === true) answer ??= id
  }
  if (answer !== null)
    await payload.db.updateOne({
      collection: slugs.topics,
      id: topic,
      data: { answer },
      req,
      returning: false,
    })
}

/** A title that fits; what had to be cut stands above the text in full, and a word alone gets the text's first ones. */
const titled = ({ title, body }: Pick<TopicRecord, 'title' | 'body'>): { title: string; body: string } => {
  const line = title.replace(/\s+/g, ' ')
  if (line.length > titleMax) return { title: cut(line), body: `**${line}**\n\n${body}` }
  return { title: line.length < titleMin ? cut(`${line} – ${plainText(body)}`) : line, body }
}

const cut = (line: string): string => truncateUnits(line, titleMax).padEnd(titleMin, '.')
