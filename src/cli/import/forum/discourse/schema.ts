import { z } from 'zod'
import { optionalWords, instant, words } from '../../records'

const number = z.int({ error: 'must be a whole number' })
const maybe = number.nullish().transform((value) => value ?? null)
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value === true)
const moment = instant.nullish().transform((at) => at ?? null)

/** A person of a Discourse forum: `users.json`. Addresses of e-mail find who has proven theirs here; none is kept. */
export const userShape = z.object({
  id: number,
  username: words(),
  name: optionalWords,
  email: optionalWords,
  locale: optionalWords,
})

/** A category: `categories.json`. */
export const categoryShape = z.object({
  id: number,
  name: words(),
  slug: optionalWords,
  /** Plain words; `description` of Discourse’s API is HTML. */
  description_text: optionalWords,
  description: optionalWords,
  /** Six hexadecimal digits without #. */
  color: optionalWords,
  parent_category_id: maybe,
  position: maybe,
  /** Not everybody may read it. */
  read_restricted: flag,
})

/** A topic: `topics.json`. */
export const topicShape = z.object({
  id: number,
  title: words(),
  slug: optionalWords,
  category_id: maybe,
  /** Words, or objects with a `name` as newer versions write them. */
  tags: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .nullish()
    .transform((tags) => tags ?? []),
  created_at: instant,
  pinned_at: moment,
  pinned_until: moment,
  closed: flag,
  archived: flag,
  /** False: unlisted. */
  visible: z
    .boolean()
    .nullish()
    .transform((value) => value !== false),
  /** `private_message`, `banner` or `regular`. */
  archetype: optionalWords,
  deleted_at: moment,
  locale: optionalWords,
  /** Of the plugin “Solved”: the id of the post. */
  accepted_answer_post_id: maybe,
})

/** A post, the first of a topic being its text: `posts.json`. */
export const postShape = z.object({
  id: number,
  topic_id: number,
  /** From 1, which is the topic itself. */
  post_number: number.positive(),
  user_id: maybe,
  username: optionalWords,
  created_at: instant,
  /** Markdown. */
  raw: optionalWords,
  /** HTML, read where there is no `raw`. */
  cooked: optionalWords,
  reply_to_post_number: maybe,
  deleted_at: moment,
  /** The writer has taken it back. */
  user_deleted: flag,
  /** Flagged by readers. */
  hidden: flag,
  /** 1 a post, 2 one of the staff, 3 a log line, 4 a whisper among the staff. */
  post_type: maybe,
  accepted_answer: flag,
})

/** Every file of an export, by the beginning of its name. */
export const discourseShapes = {
  users: userShape,
  categories: categoryShape,
  topics: topicShape,
  posts: postShape,
} as const

/** One of {@link userShape}. */
export type DiscourseUser = z.output<typeof userShape>
/** One of {@link categoryShape}. */
export type DiscourseCategory = z.output<typeof categoryShape>
/** One of {@link topicShape}. */
export type DiscourseTopic = z.output<typeof topicShape>
/** One of {@link postShape}. */
export type DiscoursePost = z.output<typeof postShape>
