import { z } from 'zod'
import type { Writer } from '../references'
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

/** A name alone, or with what tells namesakes apart: where they come from, and what they are called there. */
const author = z
  .union([words(), z.object({ name: words(), handle: optionalWords, key: optionalWords })], {
    error: 'must be a name',
  })
  .transform((who): Writer =>
    typeof who === 'string' ? { key: null, handle: null, email: null, name: who } : { ...who, email: null },
  )

const replyRecord = z.object({
  id: words(),
  author,
  created_at: instant,
  edited_at: maybeInstant,
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
  author,
  created_at: instant,
  edited_at: maybeInstant,
  body,
  pinned: isSet,
  pinned_until: maybeInstant,
  locked: isSet,
  archived: isSet,
  /** When its accepted answer was chosen. */
  solved_at: maybeInstant,
  /** Where an idea stands. */
  idea_state: z
    .enum(['open', 'planned', 'started', 'done', 'declined', 'duplicate'])
    .nullish()
    .transform((state) => state ?? null),
  /** Between two replies of the same member. */
  slow_seconds: count,
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

const bilingual = z
  .object({ en: optionalWords, fr: optionalWords })
  .nullish()
  .transform((words) => words ?? { en: null, fr: null })
// What they may hold, the hub's own fields say.
const circle = z
  .object({
    who: optionalWords,
    level: z.number().nullish(),
    roles: z.array(z.string()).nullish(),
  })
  .nullish()
  .transform((rule) => rule ?? null)
const list = z
  .array(z.string())
  .nullish()
  .transform((items) => items ?? [])

/** A forum with its rules; topics find it by its address. */
export const forumRecord = z.object({
  type: z.literal('forum'),
  slug: words(120),
  /** Address of the forum above, which stands before it. */
  parent: optionalWords,
  title: bilingual,
  description: bilingual,
  template: bilingual,
  colour: optionalWords,
  order: z.number().nullish(),
  slow_seconds: count,
  read_by: circle,
  post_by: circle,
  reply_by: circle,
  kinds: list,
  required_tags: list,
})

/** A forum that can be written. */
export type ForumRecord = z.output<typeof forumRecord>
/** A forum as it is exported. */
export type WrittenForum = z.input<typeof forumRecord>

/** A topic that can be written. */
export type TopicRecord = z.output<typeof topicRecord>
/** One of its replies. */
export type ReplyRecord = TopicRecord['replies'][number]
/** A topic as it is exported. */
export type WrittenTopic = z.input<typeof topicRecord>
