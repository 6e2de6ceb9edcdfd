import type { PayloadRequest, Where } from 'payload'
import { idOf, type Id } from '../../core/related'
import type { Cover } from '../../database/cover'
import { documentId } from '../../database/documentId'
import { plainRows } from '../../database/plainRows'
import { slugs } from '../../slugs'
import { topicsByAge, topicsById } from './indexes'
import { mostNew, mostTracked, type ReadingSettings } from './options'
import { readableWhere } from './readable'
import { positionsOf, readerOf } from './reader'
import { isAside, type Reader, stateOf, type TopicRow } from './state'

/** What waits for a member. */
export type Waiting = {
  reader: Reader
  /** Topics that are new to them, the newest first. */
  fresh: TopicRow[]
  /** Are there more new ones than were looked at? */
  isMore: boolean
  /** Topics that they opened or track, with more replies than they read, in no order. */
  behind: TopicRow[]
}

/**
 * Gathers what is new and unread for a member: no row was written for them when it was said, so it is worked out from
 * where they are in each topic. What they may not read is not in it.
 */
export const waitingFor = async (
  settings: ReadingSettings,
  member: Id,
  req: PayloadRequest,
): Promise<Waiting> => {
  const reader = await readerOf(settings, member, req)
  const find = finder(req, reader)
  const opened = await positionsOf(member, null, req)
  const behind = await behindOf({ reader, opened, find, req })
  const fresh = await freshOf({ reader, opened, find, req })
  return { reader, ...fresh, behind }
}

/** What is read of topics, and how; see {@link plainRows}. */
type Asked = { where: Where; columns: (keyof TopicRow)[]; sort?: string; limit: number; cover?: Cover }
type Find = (asked: Asked) => Promise<TopicRow[]>

/** What tells whether there is something unread in a topic that was opened. */
const ofOpened: Asked['columns'] = ['forum', 'author', 'lastShown', 'lastReplyAt']
/** The same of one that was not: it may be new. */
const ofAny: Asked['columns'] = [...ofOpened, 'createdAt']

const finder =
  (req: PayloadRequest, { levels }: Reader): Find =>
  async ({ where, ...asked }) => {
    // Asked anew each time: the adapters write into the condition that they are given.
    const readable = await readableWhere(slugs.topics, req)
    if (readable === null) return []
    const rows = await plainRows<TopicRow>({
      collection: slugs.topics,
      where: { and: [where, readable] },
      ...asked,
      req,
    })
    return withTags(rows, mutedTags(levels, req), req)
  }

const mutedTags = (levels: Reader['levels'], { payload }: PayloadRequest): Id[] =>
  [...levels].flatMap(([target, level]) =>
    level === 'mute' && target.startsWith('tags:') ? [documentId(payload, target.slice(5))] : [],
  )

/** Rows with those of some tags that they have; without any tags to look for, nothing is asked. */
const withTags = async (
  rows: readonly TopicRow[],
  tags: readonly Id[],
  req: PayloadRequest,
): Promise<TopicRow[]> => {
  const found = new Map<string, Id[]>()
  if (rows.length > 0)
    for (const tag of tags) {
      const tagged = await plainRows<{ id: Id }>({
        collection: slugs.topics,
        where: { and: [{ id: { in: rows.map(({ id }) => id) } }, { tags: { in: [tag] } }] },
        columns: [],
        limit: 0,
        req,
      })
      for (const { id } of tagged) found.set(String(id), [...(found.get(String(id)) ?? []), tag])
    }
  return rows.map((row) => ({ ...row, tags: found.get(String(row.id)) ?? [] }))
}

const behindOf = async (args: {
  reader: Reader
  opened: Reader['positions']
  find: Find
  req: PayloadRequest
}): Promise<TopicRow[]> => {
  const { reader, opened, find, req } = args
  const tracked = [...reader.levels].flatMap(([target, level]) =>
    target.startsWith('topics:') && (level === 'watch' || level === 'track') ? [target.slice(7)] : [],
  )
  const asIds = (keys: readonly string[]): Id[] => keys.map((id) => documentId(req.payload, id))
  const [read, unknown] = [
    asIds([...opened.keys()]),
    asIds(tracked.filter((id) => !opened.has(id)).slice(0, mostTracked)),
  ]
  const positions = new Map([...opened, ...(await positionsOf(reader.member, unknown, req))])
  const since = new Date(reader.marks.get('all') ?? 0).toISOString()
  const late = async (ids: Id[], how: Pick<Asked, 'columns' | 'cover'>): Promise<TopicRow[]> =>
    ids.length === 0
      ? []
      : find({
          where: { and: [{ id: { in: ids } }, { lastReplyAt: { greater_than: since } }] },
          limit: 0,
          ...how,
        })
  const rows = [
    ...(await late(read, { columns: ofOpened, cover: topicsById })),
    ...(await late(unknown, { columns: ofAny })),
  ]
  const known = { ...reader, positions }
  return rows.filter((row) => !isAside(row, reader) && stateOf(row, known).unread > 0)
}

const freshOf = async (args: {
  reader: Reader
  opened: Reader['positions']
  find: Find
  req: PayloadRequest
}): Promise<Pick<Waiting, 'fresh' | 'isMore'>> => {
  const { reader, opened, find, req } = args
  const since = Math.max(reader.newSince, reader.marks.get('all') ?? 0)
  const rows = await find({
    where: { createdAt: { greater_than: new Date(since).toISOString() } },
    columns: ofAny,
    sort: '-createdAt',
    limit: mostNew + 1,
    cover: topicsByAge,
  })
  const looked = rows.slice(0, mostNew)
  // Whoever opened fewer topics than are read at once opened no others.
  const isAll = opened.size < mostTracked
  const ids = looked.map(({ id }) => id)
  const positions = isAll ? opened : await positionsOf(reader.member, ids, req)
  const known = { ...reader, positions }
  return {
    fresh: looked.filter((row) => !isAside(row, reader) && stateOf(row, known).isNew),
    isMore: rows.length > mostNew,
  }
}

/** Pure: how many of some topics are in each forum. */
export const byForum = (rows: readonly TopicRow[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { forum } of rows) {
    const id = String(idOf(forum))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
