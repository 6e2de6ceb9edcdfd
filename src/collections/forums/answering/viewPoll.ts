import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { isPollOpen, showsResults } from './poll'
import type { AnsweringOptions } from './options'
import { type PollRow, pollWhere } from './pollHooks'

/** A poll as one reader sees it; see its type in graphql.ts. */
export type PollView = {
  id: Id
  question: string | null
  options: { id: string; text: string; votes: number | null; mine: boolean }[]
  most: number
  closesAt: string | null
  isOpen: boolean
  results: string
  showsResults: boolean
  changeable: boolean
  anonymous: boolean
  voters: number
  hasVoted: boolean
}

/** As much of a topic as its poll depends on. */
export type PollTopic = {
  id: Id
  locked?: boolean | null
  archived?: boolean | null
  deletedAt?: string | null
}

/** What a member chose; empty where they have not voted. */
export const choicesOf = async (
  poll: Id,
  member: Id,
  req: PayloadRequest,
): Promise<{ id: Id; options: string[] } | null> => {
  // By the adapter: the votes of others are nobody's to look up.
  const row = await req.payload.db.findOne<{ id: Id; options: string[] }>({
    collection: slugs.pollVotes,
    where: { and: [{ poll: { equals: poll } }, { member: { equals: member } }] },
    req,
  })
  return row ?? null
}

/** A poll as whoever asks sees it now. */
export const viewPoll = async (
  { now }: Pick<AnsweringOptions, 'now'>,
  { poll, topic }: { poll: PollRow; topic: PollTopic },
  req: PayloadRequest,
): Promise<PollView> => {
  const user = userOf(req)
  const mine = (user && (await choicesOf(poll.id, user.id, req))?.options) ?? []
  const isOpen = takesPollVotes({ poll, topic }, now())
  const shown = showsResults(poll, { isOpen: isPollOpen(poll, now()), hasVoted: mine.length > 0 })
  return {
    id: poll.id,
    question: poll.question ?? null,
    options: poll.options.map(({ id, text }) => ({
      id,
      text,
      votes: shown ? (poll.tally?.[id] ?? 0) : null,
      mine: mine.includes(id),
    })),
    most: poll.most,
    closesAt: poll.closesAt ?? null,
    isOpen,
    results: poll.results,
    showsResults: shown,
    changeable: poll.changeable,
    anonymous: poll.anonymous,
    voters: poll.voters ?? 0,
    hasVoted: mine.length > 0,
  }
}

/** Pure: a topic that is locked, archived or deleted takes no votes, either. */
export const takesPollVotes = (
  { poll, topic }: { poll: Pick<PollRow, 'closesAt'>; topic: PollTopic },
  now: Date,
): boolean => isPollOpen(poll, now) && !topic.locked && !topic.archived && topic.deletedAt == null

/** The poll of a topic that the one who asks reads; null where it has none. */
export const pollOfTopic = async (
  options: Pick<AnsweringOptions, 'now'>,
  topic: PollTopic,
  req: PayloadRequest,
): Promise<PollView | null> => {
  const poll = await pollWhere({ topic: { equals: documentId(req.payload, topic.id) } }, req)
  return poll && viewPoll(options, { poll, topic }, req)
}
