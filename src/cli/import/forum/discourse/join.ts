import { slugify } from '../../../../core/text'
import { htmlToRichText, toMarkdown } from '../../richText'
import { hubLocale } from '../../sites/languages'
import type { ForumPlace, Writer } from '../../references'
import type { TopicRecord, ReplyRecord } from '../record'
import { fromDiscourse } from './markdown'
import type { DiscoursePost, DiscourseTopic, DiscourseUser } from './schema'
import type { Tables } from './tables'

/** What a text may not exceed here, in UTF-16 units. */
const bodyMax = 30_000

/** A topic with its replies, ready to be written, or why it is passed over. */
export type Joined =
  | {
      path: string
      line: number
      record: TopicRecord
      place: ForumPlace | null
      notes: readonly string[]
    }
  | { path: string; line: number; passedOver: string }

/** What {@link joinDiscourse} needs beside the rows. */
export type JoinSettings = {
  /** Where the forum was, without a slash at the end; null: nobody says. */
  siteURL: string | null
  /** Language of what names none. */
  locale: 'en' | 'fr'
}

/**
 * Pure: rows → topics with their replies. Post 1 is the topic, and post n the reply n − 1 for ever, so that a gap stays
 * one. What was not public there is passed over, or goes into a forum that the staff alone read.
 */
export const joinDiscourse = (tables: Tables, settings: JoinSettings): Joined[] => {
  const posts = new Map<number, DiscoursePost[]>()
  for (const { value } of tables.posts) {
    const others = posts.get(value.topic_id)
    if (others) others.push(value)
    else posts.set(value.topic_id, [value])
  }
  const context: Context = {
    ...settings,
    site: settings.siteURL === null ? 'discourse' : new URL(settings.siteURL).host,
    users: new Map(tables.users.map(({ value }) => [value.id, value])),
    byName: new Map(tables.users.map(({ value }) => [value.username.toLowerCase(), value])),
    places: placesOf(tables),
    addresses: new Map(),
  }
  // Addresses first: any text may quote any topic.
  const taken = new Set<string>()
  for (const { value } of tables.topics) {
    const wanted = slugify(value.slug ?? '') || slugify(value.title) || 'topic'
    const slug = taken.has(wanted) ? `${wanted}-${value.id}` : wanted
    taken.add(slug)
    const place = placeIn(context, value.category_id)
    context.addresses.set(value.id, { slug, path: `/forum/${place?.slug ?? 'other'}/${slug}` })
  }
  return tables.topics.map((topic) => ({
    path: topic.path,
    line: topic.line,
    ...joinOne(topic.value, posts.get(topic.value.id) ?? [], context),
  }))
}

type Context = JoinSettings & {
  /** What tells this forum from others, in keys. */
  site: string
  users: ReadonlyMap<number, DiscourseUser>
  byName: ReadonlyMap<string, DiscourseUser>
  places: ReadonlyMap<number, ForumPlace>
  addresses: Map<number, { slug: string; path: string }>
}

type One = Omit<Extract<Joined, { record: unknown }>, 'path' | 'line'> | { passedOver: string }

const joinOne = (topic: DiscourseTopic, rows: readonly DiscoursePost[], context: Context): One => {
  const why = whyNot(topic)
  if (why !== null) return { passedOver: why }
  const notes: string[] = []
  const language = hubLocale(topic.locale ?? '') ?? context.locale
  const texts = [...rows]
    .sort((a, b) => a.post_number - b.post_number)
    .flatMap((post): ReplyRecord[] => {
      const reason = whyNotPost(post)
      const { body, lost } = bodyOf(post, topic.id, context)
      const fault = reason ?? (body === '' ? 'post without words' : null)
      if (fault !== null || body.length > bodyMax) {
        notes.push(fault ?? `post of more than ${bodyMax} characters: post ${post.id}`)
        return []
      }
      notes.push(...lost)
      return [
        {
          id: `${context.site}/p/${post.id}`,
          author: authorOf(post, context),
          created_at: post.created_at,
          edited_at: null,
          body,
          accepted: post.accepted_answer || post.id === topic.accepted_answer_post_id,
          number: post.post_number - 1 || null,
          reply_to: (post.reply_to_post_number ?? 1) - 1 || null,
          lang: language,
        },
      ]
    })
  const [opening, ...replies] = texts
  if (opening?.number !== null) return { passedOver: 'topic without its first post' }
  const address = context.addresses.get(topic.id)
  const place = placeIn(context, topic.category_id)
  return {
    place,
    notes,
    record: {
      id: `${context.site}/t/${topic.id}`,
      lang: language,
      category: place?.slug ?? null,
      category_title: place?.title ?? null,
      tags: topic.tags,
      title: topic.title,
      slug: address?.slug ?? null,
      kind: replies.some(({ accepted }) => accepted) ? 'question' : 'discussion',
      author: opening.author,
      created_at: topic.created_at,
      edited_at: null,
      body: opening.body,
      pinned: topic.pinned_at !== null,
      pinned_until: topic.pinned_at === null ? null : topic.pinned_until,
      locked: topic.closed,
      archived: topic.archived,
      solved_at: null,
      idea_state: null,
      slow_seconds: null,
      last_number: null,
      old_paths: [`/t/${topic.slug ?? 'topic'}/${topic.id}`, `/t/${topic.id}`],
      replies,
    },
  }
}

const whyNot = (topic: DiscourseTopic): string | null => {
  if (topic.deleted_at !== null) return 'deleted topic'
  if (topic.archetype === 'private_message') return 'private message'
  return topic.visible ? null : 'unlisted topic'
}

const whyNotPost = (post: DiscoursePost): string | null => {
  if (post.deleted_at !== null || post.user_deleted) return 'deleted post'
  if (post.hidden) return 'hidden post'
  if (post.post_type === 3) return 'log line'
  return post.post_type === 4 ? 'whisper' : null
}

const bodyOf = (
  { raw, cooked }: DiscoursePost,
  topic: number,
  { siteURL, addresses }: Context,
): { body: string; lost: readonly string[] } => {
  if (raw === null)
    return { body: cooked === null ? '' : toMarkdown(htmlToRichText(cooked, at(siteURL))).trim(), lost: [] }
  return fromDiscourse(raw, {
    quoted: (elsewhere, post) => {
      const path = addresses.get(elsewhere ?? topic)?.path
      return path === undefined ? null : post <= 1 ? path : `${path}?reply=${post - 1}`
    },
    upload: (file) => (siteURL === null ? null : `${siteURL}/uploads/short-url/${encodeURIComponent(file)}`),
  })
}

const at = (base: string | null): { base?: string } => (base === null ? {} : { base })

/** Whoever is gone there has no name here either. */
const authorOf = (post: DiscoursePost, { users, byName, site }: Context): Writer => {
  const user =
    (post.user_id === null ? undefined : users.get(post.user_id)) ??
    byName.get((post.username ?? '').toLowerCase())
  if (user)
    return {
      key: `${site}/u/${user.id}`,
      handle: user.username,
      name: user.name ?? user.username,
      email: user.email,
    }
  const name = post.username ?? 'Former member'
  return { key: `${site}/u/${name.toLowerCase()}`, handle: post.username, name, email: null }
}

const placeIn = ({ places }: Context, category: number | null): ForumPlace | null =>
  category === null ? null : (places.get(category) ?? null)

/** Categories as forums, those above first. A circle of categories, which nobody can have made, ends at itself. */
const placesOf = ({ categories }: Tables): Map<number, ForumPlace> => {
  const byId = new Map(categories.map(({ value }) => [value.id, value]))
  const made = new Map<number, ForumPlace>()
  const taken = new Set<string>()
  const make = (id: number, above: ReadonlySet<number>): ForumPlace | null => {
    const known = made.get(id)
    const category = byId.get(id)
    if (known || !category || above.has(id)) return known ?? null
    const parent =
      category.parent_category_id === null ? null : make(category.parent_category_id, new Set([...above, id]))
    // Two categories may share an address below different ones.
    const wanted = slugify(category.slug ?? '') || slugify(category.name) || `category-${id}`
    const slug = taken.has(wanted) ? `${wanted}-${id}` : wanted
    taken.add(slug)
    const place: ForumPlace = {
      slug,
      title: category.name,
      description:
        category.description_text ?? (category.description?.includes('<') ? null : category.description),
      colour: /^[0-9a-f]{6}$/i.test(category.color ?? '') ? `#${category.color?.toLowerCase()}` : null,
      order: category.position === null ? null : category.position + 1,
      parent,
      isClosed: category.read_restricted,
    }
    made.set(id, place)
    return place
  }
  for (const { value } of categories) make(value.id, new Set())
  return made
}
