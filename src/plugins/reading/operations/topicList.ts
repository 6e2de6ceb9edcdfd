import type { PayloadRequest, Where } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { bestOf } from '../best'
import { readCursor, type SortKey, writeCursor } from '../cursor'
import { readingErrors } from '../errors'
import { alongTags, type Find, finder, type Place, type TopicDoc, underTag } from '../find'
import type { ReadingSettings } from '../options'
import { positionsOf, readerOf } from '../reader'
import { shownUnread } from '../shownUnread'
import { isAside, type Reader, stateOf, type TopicState } from '../state'
import { waitingFor } from '../unread'
import { sortKeys, sparing, type TopicView, type TopPeriod, whereOf } from '../views'
import { lastVoices, type Voice } from '../voices'
import { walk } from '../walk'

/** Topics of a page at most. */
const most = 100

/** What {@link topicList} takes. */
export type TopicListInput = {
  view?: TopicView | null
  forum?: Id | null
  tag?: Id | null
  kind?: string | null
  period?: TopPeriod | null
  first?: number | null
  after?: string | null
  before?: string | null
}

/** One line of a list; see its type in graphql.ts. */
export type TopicEntry = TopicState & { topic: TopicDoc; last: Voice | null }

/** A part of a list; see its type in graphql.ts. */
export type TopicListPage = {
  pinned: TopicEntry[]
  entries: TopicEntry[]
  earlier: string | null
  later: string | null
}

const nothing: TopicListPage = { pinned: [], entries: [], earlier: null, later: null }

/**
 * Reads a part of a list of topics as the one who asks may see it: one pass over an index, whatever goes before. A
 * topic that moves up meanwhile is neither skipped nor shown twice to whoever goes on reading.
 *
 * @throws CURSOR_INVALID · ONE_PLACE_ONLY
 */
export const topicList =
  (settings: ReadingSettings): Operation<TopicListInput, TopicListPage> =>
  async (input, req) => {
    const view = input.view ?? 'latest'
    const user = userOf(req)
    if ((view === 'unread' || view === 'mine') && !user) return nothing
    const { after = null, before = null } = input
    if (after !== null && before !== null) throw readingErrors.ONE_PLACE_ONLY()
    const now = settings.now()
    const reader = user ? await readerOf(settings, user.id, req) : null
    const scope = scopeOf(input, req)
    const size = Math.max(1, Math.min(input.first ?? 30, most))
    const own = (): Where[] => whereOf(view, { period: input.period ?? 'all', now, member: user?.id ?? null })
    const conditions = [
      ...scope,
      ...own(),
      ...(user && (view === 'unread' || view === 'new')
        ? [await waitingIn(settings, view, user.id, req)]
        : []),
      ...(view === 'top' ? await bestOf({ input, scope, now, size }, req) : []),
    ]
    const pinsFirst = view === 'latest' && input.forum != null
    const find =
      input.tag != null && alongTags.has(view)
        ? underTag(
            input.tag,
            { rest: () => [...scopeOf({ ...input, tag: null }, req), ...own()], all: conditions },
            req,
          )
        : finder(sortKeys[view], conditions, req)
    const spared = reader && sparing.has(view) ? sparedIn(input, reader) : null
    const isKept = (topic: TopicDoc): boolean =>
      !(spared && isAside(topic, spared)) && !(pinsFirst && isPinned(topic, now))
    const page = await readPage({
      find,
      keep: isKept,
      sortKey: sortKeys[view],
      size,
      after,
      before,
    })
    const pinned =
      pinsFirst && after === null && before === null
        ? (await pinnedIn(scope, req)).filter((topic) => isPinned(topic, now))
        : []
    const entries = await entriesOf(settings, [...pinned, ...page.rows], reader, req)
    return {
      pinned: entries.slice(0, pinned.length),
      entries: entries.slice(pinned.length),
      earlier: page.earlier,
      later: page.later,
    }
  }

const scopeOf = ({ forum, tag, kind }: TopicListInput, { payload }: PayloadRequest): Where[] => [
  ...(forum == null ? [] : [{ forum: { equals: documentId(payload, forum) } }]),
  ...(tag == null ? [] : [{ tags: { in: [documentId(payload, tag)] } }]),
  ...(kind == null ? [] : [{ kind: { equals: kind } }]),
]

/** What a member wants to see less of; in the list of a forum or a tag that they muted, it is that they came for. */
const sparedIn = (
  { forum, tag }: TopicListInput,
  { levels, away }: Reader,
): Pick<Reader, 'levels' | 'away'> => {
  const asked = [`forums:${forum ?? ''}`, `tags:${tag ?? ''}`]
  return { levels: new Map([...levels].filter(([target]) => !asked.includes(target))), away }
}

const waitingIn = async (
  settings: ReadingSettings,
  view: 'unread' | 'new',
  member: Id,
  req: PayloadRequest,
): Promise<Where> => {
  const { fresh, behind } = await waitingFor(settings, member, req)
  return { id: { in: (view === 'new' ? fresh : behind).map(({ id }) => id) } }
}

const readPage = async (args: {
  find: Find
  keep: (topic: TopicDoc) => boolean
  sortKey: SortKey
  size: number
  after: string | null
  before: string | null
}): Promise<{ rows: TopicDoc[]; earlier: string | null; later: string | null }> => {
  const { find, keep, sortKey, size, after, before } = args
  const placeOf = (topic: TopicDoc): Place => ({ key: topic[sortKey] ?? '', id: topic.id })
  const cursor = (topic: TopicDoc | null | undefined): string | null =>
    topic ? writeCursor(placeOf(topic)) : null
  const isUp = before !== null
  const given = before ?? after
  const from = given === null ? null : readCursor(given, sortKey)
  const { rows, next } = await walk<TopicDoc>({
    find: (behind, limit) => find(behind ? placeOf(behind) : from, isUp, limit),
    keep,
    size,
  })
  if (isUp) return { rows: rows.toReversed(), earlier: cursor(next), later: cursor(rows[0]) ?? before }
  return { rows, earlier: after === null ? null : (cursor(rows[0]) ?? after), later: cursor(next) }
}

const isPinned = ({ pinned, pinnedUntil }: TopicDoc, now: Date): boolean =>
  pinned === true && (pinnedUntil == null || Date.parse(pinnedUntil) > now.getTime())

/** Pinned topics of a forum: as many as anybody reads before the list itself. */
const mostPinned = 20

const pinnedIn = async (scope: readonly Where[], req: PayloadRequest): Promise<TopicDoc[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.topics,
    where: { and: [...scope, { pinned: { equals: true } }] },
    sort: ['-lastActivityAt', '-id'],
    limit: mostPinned,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

const stranger: TopicState = { isNew: false, unread: 0, lastRead: null }

const entriesOf = async (
  settings: ReadingSettings,
  topics: readonly TopicDoc[],
  reader: Reader | null,
  req: PayloadRequest,
): Promise<TopicEntry[]> => {
  const voices = await lastVoices(settings, topics, req)
  const ids = topics.map(({ id }) => id)
  const known = reader && { ...reader, positions: await positionsOf(reader.member, ids, req) }
  const states = topics.map((topic) => ({ topic, ...(known ? stateOf(topic, known) : stranger) }))
  const shown = await shownUnread(settings, states, req)
  return states.map((state) => ({
    ...state,
    last: voices.get(String(state.topic.id)) ?? null,
    unread: shown.get(String(state.topic.id)) ?? state.unread,
  }))
}
