import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { idOf, idsOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { forumErrors } from '../errors'
import type { TopicKind } from '../kinds'
import type { ForumsSettings } from '../options'
import { findForum, type ForumRow, type TopicRow } from '../rows'
import { keepPace } from '../slowMode'
import { keepsOrder } from '../whoMay'

/**
 * Holds a topic against the rules of its forum. What the hub writes itself is not asked.
 *
 * @throws FORUM_NOT_FOUND · POST_FORBIDDEN naming `forum`; SLOW_MODE with the time; KIND_NOT_TAKEN naming `kind`; TAGS_REQUIRED naming `tags`;
 *   TOPIC_DELETED · TOPIC_ARCHIVED naming what would change; PIN_IN_PAST naming `pinnedUntil`.
 */
export const guardTopic =
  (settings: ForumsSettings): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const before = operation === 'update' ? (originalDoc as TopicRow) : null
    const given = data as Written
    // A day until which it is pinned says nothing of a topic that is not.
    const written = given.pinned === false ? { ...given, pinnedUntil: null } : given
    if (userOf(req) === null) return written
    if (before) refuseDone(before, written)
    refusePast(settings, before, written)
    const changes = (field: 'kind' | 'tags' | 'forum'): boolean =>
      !before ||
      (field in written && JSON.stringify(idOrAll(written[field])) !== JSON.stringify(idOrAll(before[field])))
    if (!changes('kind') && !changes('tags') && !changes('forum')) return written
    const after = { ...before, ...written }
    const forum = await findForum(after.forum, req)
    if (!forum || (await isClosed(settings, forum, req)))
      throw forumErrors.FORUM_NOT_FOUND({ field: 'forum' })
    if (!before && !(await settings.reading.may(forum.postBy, req)))
      throw forumErrors.POST_FORBIDDEN({ field: 'forum' })
    if (!before)
      await keepPace(
        { collection: slugs.topics, where: { forum: { equals: forum.id } }, now: settings.now() },
        [forum],
        req,
      )
    const kind = changes('kind') ? kindIn(forum, after.kind ?? 'discussion', req) : after.kind
    const wanted = idsOf(forum.requiredTags)
    const borne = idsOf(after.tags)
    if (
      changes('tags') &&
      wanted.length > 0 &&
      !wanted.some((tag) => borne.some((each) => isSame(each, tag)))
    )
      throw forumErrors.TAGS_REQUIRED({ field: 'tags' })
    return kind == null ? written : { ...written, kind }
  }

type Written = Partial<TopicRow>

const idOrAll = (value: unknown): unknown =>
  Array.isArray(value) ? idsOf(value) : typeof value === 'object' ? idOf(value) : value

const isClosed = async (
  { reading }: ForumsSettings,
  forum: ForumRow,
  req: PayloadRequest,
): Promise<boolean> => (await reading.closedTo(req)).some((id) => isSame(id, forum.id))

/** The kind that a topic gets: the forum's only one, where it takes a single one and none was chosen. */
const kindIn = (forum: ForumRow, kind: TopicKind, req: PayloadRequest): TopicKind => {
  const taken = forum.kinds ?? []
  const [only] = taken
  const chosen = kind === 'discussion' && taken.length === 1 && only ? only : kind
  const isOpen = taken.length === 0 || taken.includes(chosen)
  if (!isOpen || (chosen === 'announcement' && !keepsOrder(req)))
    throw forumErrors.KIND_NOT_TAKEN({ field: 'kind' })
  return chosen
}

const words = ['title', 'body', 'slug', 'forum', 'kind', 'tags', 'language'] as const

/** What is deleted or in the archive stays as it is, until somebody takes it out. */
const refuseDone = (before: TopicRow, data: Partial<TopicRow>): void => {
  const isArchived = before.archived === true && data.archived !== false
  if (before.deletedAt == null && !isArchived) return
  const field = words.find(
    (name) =>
      data[name] !== undefined &&
      JSON.stringify(idOrAll(data[name])) !== JSON.stringify(idOrAll(before[name])),
  )
  if (field === undefined) return
  throw before.deletedAt == null
    ? forumErrors.TOPIC_ARCHIVED({ field })
    : forumErrors.TOPIC_DELETED({ field })
}

const refusePast = ({ now }: ForumsSettings, before: Written | null, { pinnedUntil }: Written): void => {
  if (pinnedUntil == null || pinnedUntil === before?.pinnedUntil) return
  if (Date.parse(pinnedUntil) <= now().getTime()) throw forumErrors.PIN_IN_PAST({ field: 'pinnedUntil' })
}
