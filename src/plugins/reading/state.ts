import { idOf, isSame, type Id } from '../../core/related'

/** As much of a topic as tells whether somebody has read it. */
export type TopicRow = {
  id: Id
  forum?: unknown
  author?: unknown
  tags?: unknown
  /** Without it, the topic is new to nobody. */
  createdAt?: string
  lastActivityAt?: string | null
  lastReplyAt?: string | null
  /** Number of the last reply that everybody sees. */
  lastShown?: number | null
  /** Replies that everybody sees: there may be fewer than numbers up to `lastShown`. */
  replyCount?: number | null
}

/** How far a member is in a topic. */
export type Position = {
  /** Number of the last reply that they read; -1: they have not opened it. */
  lastRead: number
  /** Number up to which they want nothing counted as unread: they wrote there, or said so. */
  seen?: number | null
}

/** A member, as far as it matters for what is unread. */
export type Reader = {
  member: Id
  /** By the topic's id. */
  positions: ReadonlyMap<string, Position>
  /** Their own word about topics, forums and tags, by `topics:12`. */
  levels: ReadonlyMap<string, string>
  /** Milliseconds since 1970 up to which they have declared all read, by `all` and `forums:12`. */
  marks: ReadonlyMap<string, number>
  /** Authors whom they keep at a distance. */
  away: ReadonlySet<string>
  /** Milliseconds since 1970: what is older is new to nobody. */
  newSince: number
}

/** What a topic is to a member. */
export type TopicState = {
  /** Opened by somebody else lately, and not by them. */
  isNew: boolean
  /**
   * Replies behind what they have read, by their numbers and never more than are shown; 0 in a topic that they neither
   * opened nor track.
   */
  unread: number
  /** Number of the last reply that they have read; null: they have not opened it. */
  lastRead: number | null
}

/** Pure: what a topic is to a member. */
export const stateOf = (topic: TopicRow, reader: Reader): TopicState => {
  const position = reader.positions.get(String(topic.id))
  const level = reader.levels.get(`topics:${topic.id}`)
  const forum = idOf(topic.forum)
  const mark = Math.max(reader.marks.get('all') ?? 0, reader.marks.get(`forums:${forum}`) ?? 0)
  const lastRead = position ? Math.max(position.lastRead, position.seen ?? -1) : -1
  const isNew =
    position === undefined &&
    level !== 'mute' &&
    !isSame(idOf(topic.author), reader.member) &&
    Date.parse(topic.createdAt ?? '') > Math.max(mark, reader.newSince)
  const isTracked = level === 'watch' || level === 'track' || (position !== undefined && level === undefined)
  const isLate = topic.lastReplyAt != null && Date.parse(topic.lastReplyAt) > mark
  const behind = Math.max(0, (topic.lastShown ?? 0) - Math.max(0, lastRead))
  return {
    isNew,
    unread: isTracked && isLate && !isNew ? Math.min(behind, topic.replyCount ?? behind) : 0,
    lastRead: position ? Math.max(0, lastRead) : null,
  }
}

/**
 * Pure: does a member not wish to see a topic in their lists? They muted it, its forum, one of its tags or its author;
 * a topic that they follow by their own word stays.
 */
export const isAside = (topic: TopicRow, { levels, away }: Pick<Reader, 'levels' | 'away'>): boolean => {
  const own = levels.get(`topics:${topic.id}`)
  if (own !== undefined) return own === 'mute'
  const tags = Array.isArray(topic.tags) ? topic.tags.map((tag: unknown) => `tags:${idOf(tag)}`) : []
  return (
    away.has(String(idOf(topic.author))) ||
    [`forums:${idOf(topic.forum)}`, ...tags].some((target) => levels.get(target) === 'mute')
  )
}
