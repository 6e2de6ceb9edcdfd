import type { PayloadRequest, Where } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { repliesPerPage, startOfPage } from '../../../core/threads'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { readingErrors } from '../errors'
import type { ReadingSettings } from '../options'
import { positionsOf, readerOf } from '../reader'
import { shownUnread } from '../shownUnread'
import { stateOf, type TopicRow } from '../state'

/** Replies of a page at most. */
const most = 100
/** Log lines of a page at most: nobody reads through more, and no page grows without an end. */
const mostEvents = 200

/** What {@link replyPage} takes. */
export type ReplyPageInput = {
  topic?: Id | null
  slug?: string | null
  first?: number | null
  after?: number | null
  before?: number | null
  around?: number | null
}

type Reply = { id: Id; number: number }
type Event = { id: Id; after: number }

/** One line of a thread; see its type in graphql.ts. */
export type ReplyEntry = { number: number; reply: Reply | null; event: Event | null }

/** A part of a thread; see its type in graphql.ts. */
export type ReplyPage = {
  topic: TopicRow
  entries: ReplyEntry[]
  from: number
  earlier: number | null
  later: number | null
  last: number
  lastRead: number | null
  unread: number
}

/**
 * Reads a part of a thread as the one who asks may see it: from a number on, along the index of numbers, so the middle
 * of a long topic opens like its beginning. The lines of its log stand between the replies where they belong.
 *
 * @throws ONE_PLACE_ONLY
 */
export const replyPage =
  (settings: ReadingSettings): Operation<ReplyPageInput, ReplyPage | null> =>
  async (input, req) => {
    const places = [input.after, input.before, input.around].filter((place) => place != null)
    if (places.length > 1) throw readingErrors.ONE_PLACE_ONLY()
    const topic = await findTopic(input, req)
    if (!topic) return null
    const size = Math.max(1, Math.min(input.first ?? repliesPerPage, most))
    const run = await readRun(topic.id, { ...input, size }, req)
    const events = await eventsIn(topic.id, run, req)
    const user = userOf(req)
    const reader = user && {
      ...(await readerOf(settings, user.id, req)),
      positions: await positionsOf(user.id, [topic.id], req),
    }
    const state = reader && stateOf(topic, reader)
    const shown = state ? await shownUnread(settings, [{ topic, ...state }], req) : null
    return {
      topic,
      entries: weave(run.replies, events),
      from: run.from,
      earlier: run.earlier,
      later: run.later,
      last: topic.lastShown ?? 0,
      lastRead: state?.lastRead ?? null,
      unread: shown?.get(String(topic.id)) ?? state?.unread ?? 0,
    }
  }

const findTopic = async ({ topic, slug }: ReplyPageInput, req: PayloadRequest): Promise<TopicRow | null> => {
  if (topic == null && slug == null) return null
  const { docs } = await req.payload.find({
    collection: slugs.topics,
    where: topic == null ? { slug: { equals: slug } } : { id: { equals: documentId(req.payload, topic) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (docs[0] as unknown as TopicRow | undefined) ?? null
}

type Run = { replies: Reply[]; from: number; earlier: number | null; later: number | null }

const readRun = async (
  topic: Id,
  { after, before, around, size }: ReplyPageInput & { size: number },
  req: PayloadRequest,
): Promise<Run> => {
  const find = async (where: Where, sort: string, limit = size + 1): Promise<Reply[]> => {
    const { docs } = await req.payload.find({
      collection: slugs.replies,
      where: { and: [{ topic: { equals: topic } }, where] },
      sort,
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return docs as unknown as Reply[]
  }
  if (before != null) {
    const found = await find({ number: { less_than: before } }, '-number')
    const replies = found.slice(0, size).reverse()
    const isMore = found.length > size
    const [next] = await find({ number: { greater_than_equal: before } }, 'number', 1)
    return {
      replies,
      from: isMore ? (found[size]?.number ?? 0) : 0,
      earlier: isMore ? (replies[0]?.number ?? null) : null,
      later: next ? (replies.at(-1)?.number ?? 0) : null,
    }
  }
  const from = Math.max(0, around == null ? (after ?? 0) : startOfPage(around, size))
  const found = await find({ number: { greater_than: from } }, 'number')
  const replies = found.slice(0, size)
  return {
    replies,
    from,
    earlier: from === 0 ? null : (replies[0]?.number ?? from + 1),
    later: found.length > size ? (replies.at(-1)?.number ?? null) : null,
  }
}

const eventsIn = async (topic: Id, { from, later }: Run, req: PayloadRequest): Promise<Event[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.topicEvents,
    where: {
      and: [
        { topic: { equals: topic } },
        { after: { greater_than_equal: from } },
        ...(later === null ? [] : [{ after: { less_than: later } }]),
      ],
    },
    sort: ['after', 'id'],
    limit: mostEvents,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}

/** Pure: replies and log lines in their order; what happened after a reply stands behind it. */
export const weave = (replies: readonly Reply[], events: readonly Event[]): ReplyEntry[] => {
  const lines = [
    ...replies.map((reply) => ({ number: reply.number, reply, event: null })),
    ...events.map((event) => ({ number: event.after, reply: null, event })),
  ]
  // The sort is stable: replies come first in the list, so each stands before what happened after it.
  return lines.sort((one, other) => one.number - other.number)
}
