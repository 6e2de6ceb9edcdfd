import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf, type Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { movedTally, type PollPlan, type Tally } from './poll'

/** A poll as the database keeps it. */
export type PollRow = PollPlan & {
  id: Id
  topic: unknown
  author?: unknown
  tally?: Tally | null
  voters?: number | null
}

/** By the adapter, here and below: polls are closed to every API. */
export const pollWhere = (
  where: Record<string, { equals: unknown }>,
  req: PayloadRequest,
): Promise<PollRow | null> => req.payload.db.findOne<PollRow>({ collection: slugs.polls, where, req })

/** Keeps what follows from a vote that became another one, in its transaction; either may be none. */
export const retally = async (
  poll: PollRow,
  { before, after }: { before: readonly string[]; after: readonly string[] },
  req: PayloadRequest,
): Promise<PollRow> => {
  const tally = movedTally(poll.tally ?? {}, before, after)
  const voters = (poll.voters ?? 0) + (after.length > 0 ? 1 : 0) - (before.length > 0 ? 1 : 0)
  const data = { tally, voters }
  await req.payload.db.updateOne({
    collection: slugs.polls,
    id: poll.id,
    data: { ...data },
    req,
    returning: false,
  })
  return { ...poll, ...data }
}

/** A vote that goes with its member is counted no more. */
export const untally: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { poll, options } = doc as { poll: unknown; options?: readonly string[] }
  const row = await pollWhere({ id: { equals: idOf(poll) } }, req)
  if (row) await retally(row, { before: options ?? [], after: [] }, req)
}

/** A poll takes its votes along: its id may be given to another one. */
export const forgetPollVotes: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: slugs.pollVotes, where: { poll: { equals: id } }, req })
}

/** A topic whose row goes takes its votes and its poll along. */
export const forgetAsked: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: slugs.ideaVotes, where: { topic: { equals: id } }, req })
  const poll = await pollWhere({ topic: { equals: id } }, req)
  if (!poll) return
  await req.payload.db.deleteMany({ collection: slugs.pollVotes, where: { poll: { equals: poll.id } }, req })
  await req.payload.db.deleteMany({ collection: slugs.polls, where: { id: { equals: poll.id } }, req })
}
