import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import type { EntryStatus } from '../../entering/Entries'
import { contestErrors } from '../../errors'
import { judgingErrors } from '../errors'
import type { JudgingOptions } from '../options'
import { type StoredContest, storedContest, storedEntry } from '../stored'
import { type HeldBallot, inBallot } from './ballot'
import { deviceOf } from './deviceOf'
import { mayVote, votingClosed } from './mayVote'
import { contestFacts, readVotingFacts } from './readVoting'

const errors = { ...contestErrors, ...judgingErrors }

/** A vote as it is stored, as far as casting one needs it. */
type OwnVote = { id: Id; entry: unknown; slot: number }

/**
 * Votes for an entry. Who has voted for it already hears so again: a second press counts nothing.
 *
 * @throws UNAUTHENTICATED · ENTRY_NOT_FOUND · what `mayVote` answers, with what it would take · VOTES_SPENT ·
 *   CONTEST_BUSY
 */
export const castVote =
  (options: JudgingOptions): Operation<{ entry: Id }, unknown> =>
  async (input, req) => {
    const { id: member } = signedIn(req)
    await options.admit(req)
    const place = await placeOf(input.entry, req)
    const id = await inBallot({ ...place, req, options }, async (held) => {
      const { contest, entry } = await read(place, held.req)
      // Under the lock: a vote that comes while the box is being sealed is in before, or finds it sealed.
      const { facts, memberSince } = await readVotingFacts(
        { contest, ballot: held.ballot, entry, member },
        options,
        held.req,
      )
      const refused = mayVote(facts)
      if (refused) throw errors[refused.code]({ field: 'entry', facts: { wanted: refused.wanted } })
      const own = await withoutGone(await ownVotes(contest.id, member, held.req), held.req)
      const known = own.find((vote) => isSame(idOf(vote.entry), entry.id))
      if (known) return known.id
      const slot = freeSlot(own, contest.judging?.voteBudget ?? null)
      if (slot === null) throw judgingErrors.VOTES_SPENT({ field: 'entry' })
      const now = new Date(facts.now)
      const { device, fresh } = deviceOf(req, held.ballot, { now, randomHex: options.randomHex })
      if (fresh) held.keep(fresh)
      const vote = {
        contest: contest.id,
        entry: entry.id,
        member,
        slot,
        at: now.toISOString(),
        memberSince,
        trustLevel: await options.levelOf(member, held.req),
        device,
      }
      const made = await held.req.payload.db.create({ collection: slugs.votes, data: vote, req: held.req })
      return (made as { id: Id }).id
    })
    return ownVote(id, req)
  }

/**
 * Takes a vote back, while the vote is open.
 *
 * @returns whether there was one.
 * @throws UNAUTHENTICATED · ENTRY_NOT_FOUND · VOTING_NOT_OPEN · VOTING_CLOSED · NO_PUBLIC_VOTE · CONTEST_BUSY
 */
export const takeBackVote =
  (options: JudgingOptions): Operation<{ entry: Id }, boolean> =>
  async (input, req) => {
    const { id: member } = signedIn(req)
    // One's own vote stays one's own, also for an entry that was withdrawn or hidden since.
    const place = await placeOf(input.entry, req, { asVoter: member })
    return inBallot({ ...place, req, options }, async (held) => {
      const { contest, entry } = await read(place, held.req)
      const closed = votingClosed({
        now: options.now().getTime(),
        contest: contestFacts(contest, held.ballot),
      })
      if (closed) throw judgingErrors[closed]({ field: 'entry' })
      const own = (await ownVotes(contest.id, member, held.req)).find((vote) =>
        isSame(idOf(vote.entry), entry.id),
      )
      if (own)
        await held.req.payload.db.deleteOne({
          collection: slugs.votes,
          where: { id: { equals: own.id } },
          req: held.req,
        })
      return own !== undefined
    })
  }

const signedIn = (req: PayloadRequest): { id: Id } => {
  const user = userOf(req)
  if (!user) throw contestErrors.UNAUTHENTICATED()
  return user
}

type Place = { contest: Id; entry: Id }

/** The contest of an entry that the member can see; an entry that is hidden from them is none. */
const placeOf = async (
  asked: Id,
  req: PayloadRequest,
  { asVoter }: { asVoter?: Id } = {},
): Promise<Place> => {
  const id = documentId(req.payload, asked)
  const entry = await req.payload.findByID({
    collection: slugs.entries,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (entry) return { contest: idOf(entry.contest) ?? 0, entry: entry.id }
  const cast =
    asVoter === undefined
      ? null
      : await req.payload.db.findOne<{ id: Id; contest: unknown }>({
          collection: slugs.votes,
          where: { and: [{ entry: { equals: id } }, { member: { equals: asVoter } }] },
          req,
        })
  if (!cast) throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  return { contest: idOf(cast.contest) ?? 0, entry: id }
}

const read = async ({ contest, entry }: Place, req: HeldBallot['req']) => {
  const [of, found] = [await storedContest(contest, req), await storedEntry(entry, req)]
  if (!of || !found) throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  return { contest: of, entry: found }
}

/** Votes of a member in one contest. */
export const ownVotes = async (
  contest: StoredContest['id'],
  member: Id,
  req: PayloadRequest,
): Promise<OwnVote[]> => {
  const { docs } = await req.payload.db.find<OwnVote>({
    collection: slugs.votes,
    where: { and: [{ contest: { equals: contest } }, { member: { equals: member } }] },
    sort: 'slot',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Votes for entries that still stand. What was withdrawn never comes back. */
export const standingVotes = async <Vote extends { entry: unknown }>(
  votes: readonly Vote[],
  req: PayloadRequest,
): Promise<Vote[]> => {
  if (votes.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: slugs.entries,
    where: {
      and: [
        { id: { in: votes.map(({ entry }) => idOf(entry)) } },
        { status: { equals: 'withdrawn' satisfies EntryStatus } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return votes.filter(({ entry }) => !docs.some(({ id }) => isSame(id, idOf(entry))))
}

/** Frees the places of votes for withdrawn entries: they can be cast anew. The caller holds the ballot box. */
const withoutGone = async (own: readonly OwnVote[], req: PayloadRequest): Promise<OwnVote[]> => {
  const standing = await standingVotes(own, req)
  for (const { id } of own.filter((vote) => !standing.includes(vote)))
    await req.payload.db.deleteOne({ collection: slugs.votes, where: { id: { equals: id } }, req })
  return standing
}

/**
 * Pure: the lowest number that no vote of the member has; null when the budget is spent.
 *
 * @param budget - votes of a member in all; null: as many as there are entries.
 */
export const freeSlot = (own: readonly { slot: number }[], budget: number | null): number | null => {
  const taken = new Set(own.map(({ slot }) => slot))
  let slot = 1
  while (taken.has(slot)) slot += 1
  return budget !== null && own.length >= budget ? null : slot
}

/** A vote as its member reads it. */
const ownVote = (id: Id, req: PayloadRequest): Promise<unknown> =>
  req.payload.findByID({
    collection: slugs.votes,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
