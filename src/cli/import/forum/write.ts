import type { Payload, PayloadRequest } from 'payload'
import { plainText } from '../../../core/markdown'
import type { Id } from '../../../core/related'
import { truncateUnits } from '../../../core/text'
import { isFormerAddress, redirectFrom } from '../../../plugins/redirects'
import { slugs } from '../../../slugs'
import type { ForumPlace, References, Writer } from '../references'
import type { ReplyRecord, TopicRecord } from './record'

const titleMax = 160
const titleMin = 5

/** What tells a topic from all others, kept in `importedFrom`. */
export const topicKey = ({ id }: Pick<TopicRecord, 'id'>): string => `topic:${id}`

/** What {@link writeTopic} needs beside the record. */
export type TopicContext = {
  payload: Payload
  /** Carries the transaction, and `context.importing`. */
  req: PayloadRequest
  references: References
  /** The forum as it has to be made. @default what the record says of it */
  place?: ForumPlace | null
}

/** Writes a topic with its forum, authors, tags, replies and redirects, in the transaction of the request. */
export const writeTopic = async (record: TopicRecord, context: TopicContext): Promise<Id> => {
  const { payload, req, references } = context
  const author: AuthorOf = (writer, at) => references.writer(writer, { at, locale: record.lang }, req)
  const { id } = await payload.create({
    collection: slugs.topics,
    data: {
      ...titled(record),
      ...(record.slug === null ? {} : { slug: record.slug }),
      forum: (await references.forum(context.place ?? placeOf(record), req)) as number,
      kind: record.kind,
      author: (await author(record.author, record.created_at)) as number,
      tags: (await references.tags(record.tags, req)) as number[],
      language: record.lang,
      pinned: record.pinned,
      pinnedUntil: record.pinned_until,
      locked: record.locked,
      slowSeconds: record.slow_seconds,
      importedFrom: topicKey(record),
      createdAt: record.created_at,
    },
    // System writes: the operator imports what others wrote elsewhere, under their names.
    depth: 0,
    overrideAccess: true,
    req,
  })
  const answer = await writeReplies(record, id, { payload, req, author })
  // Below the hooks: nothing is told of, and a topic of the archive takes no more changes.
  await payload.db.updateOne({
    collection: slugs.topics,
    id,
    data: {
      ...(answer === null ? {} : { answer, solvedAt: record.solved_at }),
      ...(record.idea_state === null ? {} : { ideaState: record.idea_state }),
      ...(record.archived ? { archived: true } : {}),
      ...(record.last_number === null ? {} : { lastNumber: record.last_number }),
      ...(record.edited_at === null ? {} : { editedAt: record.edited_at }),
    },
    req,
    returning: false,
  })
  for (const path of record.old_paths)
    if (isFormerAddress(path))
      await redirectFrom({ path, target: { collection: slugs.topics, id, language: record.lang }, req })
  return id
}

type AuthorOf = (writer: Writer, at: string) => Promise<Id>

const placeOf = ({ category, category_title: title }: TopicRecord): ForumPlace | null =>
  category === null ? null : { slug: category, title }

/** Writes the replies in the order of their numbers, or else of their time; the id of the accepted one. */
const writeReplies = async (
  { lang, replies }: TopicRecord,
  topic: Id,
  { payload, req, author }: { payload: Payload; req: PayloadRequest; author: AuthorOf },
): Promise<Id | null> => {
  let answer: Id | null = null
  let last = 0
  const written = new Map<number, Id>()
  for (const reply of inOrder(replies)) {
    // A number is a permalink: what is missing before it stays missing.
    if (reply.number !== null && reply.number > last + 1)
      await payload.db.updateOne({
        collection: slugs.topics,
        id: topic,
        data: { lastNumber: reply.number - 1 },
        req,
        returning: false,
      })
    const { id, number } = await payload.create({
      collection: slugs.replies,
      data: {
        topic: topic as number,
        body: reply.body,
        author: (await author(reply.author, reply.created_at)) as number,
        language: reply.lang ?? lang,
        replyTo: (reply.reply_to === null ? null : (written.get(reply.reply_to) ?? null)) as number | null,
        importedFrom: `reply:${reply.id}`,
        createdAt: reply.created_at,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (reply.edited_at !== null)
      await payload.db.updateOne({
        collection: slugs.replies,
        id,
        data: { editedAt: reply.edited_at },
        req,
        returning: false,
      })
    last = number ?? last + 1
    written.set(last, id)
    if (reply.accepted) answer ??= id
  }
  return answer
}

const inOrder = (replies: readonly ReplyRecord[]): ReplyRecord[] => {
  const isNumbered = replies.every(({ number }) => number !== null)
  return [...replies].sort((a, b) =>
    isNumbered ? (a.number ?? 0) - (b.number ?? 0) : a.created_at.localeCompare(b.created_at),
  )
}

/** A title that fits; what had to be cut stands above the text in full, and a word alone gets the text's first ones. */
const titled = ({ title, body }: Pick<TopicRecord, 'title' | 'body'>): { title: string; body: string } => {
  const line = title.replace(/\s+/g, ' ')
  if (line.length > titleMax) return { title: cut(line), body: `**${line}**\n\n${body}` }
  return { title: line.length < titleMin ? cut(`${line} – ${plainText(body)}`) : line, body }
}

const cut = (line: string): string => truncateUnits(line, titleMax).padEnd(titleMin, '.')
