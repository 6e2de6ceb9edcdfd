import { z } from 'zod'
import { instant, language, optionalWords, words } from '../records'

// The limits of the forum's own fields: a text is reported before anything of its topic is written.
const body = words(30_000)
const isSet = z
  .boolean()
  .nullish()
  .transform((value) => value === true)
const maybeInstant = instant.nullish().transform((at) => at ?? null)
const count = z
  .number()
  .int()
  .positive()
  .nullish()
  .transform((value) => value ?? null)

const replyRecord = z.object({
  id: words(),
  author: words(),
  created_at: instant,
  body,
  accepted: isSet,
  /** Its permanent number in the topic; without one, replies are numbered by their time. */
  number: count,
  /** The number of the reply that it answers. */
  reply_to: count,
  lang: language.nullish().transform((value) => value ?? null),
})

/** A topic with its replies, as JSON Lines and Markdown hold it. */
export const topicRecord = z.object({
  id: words(),
  lang: language,
  /** Address of its forum. */
  category: optionalWords,
  /** What the forum is called, where it has to be made. */
  category_title: optionalWords,
  tags: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  title: words(),
  slug: optionalWords,
  kind: z
    .enum(['discussion', 'question', 'idea', 'announcement'])
    .nullish()
    .transform((kind) => kind ?? 'discussion'),
  author: words(),
  created_at: instant,
  body,
  pinned: isSet,
  pinned_until: maybeInstant,
  locked: isSet,
  archived: isSet,
  /** The last number that was given in it, to a reply that is gone perhaps. */
  last_number: count,
  /** Paths at which it was found before; they lead to it. */
  old_paths: z
    .array(z.string())
    .nullish()
    .transform((paths) => paths ?? []),
  replies: z
    .array(replyRecord)
    .nullish()
    .transform((replies) => replies ?? []),
})

/** A topic that can be written. */
export type TopicRecord = z.output<typeof topicRecord>
/** One of its replies. */
export type ReplyRecord = TopicRecord['replies'][number]
/** A topic as it is exported. */
export type WrittenTopic = z.input<typeof topicRecord>
