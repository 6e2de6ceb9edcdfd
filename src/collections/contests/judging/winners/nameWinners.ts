import type { PayloadRequest } from 'payload'
import type { Emit } from '../../../../core/emit'
import type { Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import type { StoredContest } from '../stored'
import { type Award, awardPrizes, type Contender } from './awardPrizes'

const day = 86_400_000
/** Days to claim a prize where the contest does not say. */
const usualClaimDays = 14

/** Pure: until when somebody who is told now may claim; ISO 8601. */
export const claimsUntil = ({ claimDays }: StoredContest, now: Date): string =>
  new Date(now.getTime() + (claimDays ?? usualClaimDays) * day).toISOString()

/** Writes down who won which prize, and tells them. Within the transaction of `req`, with the ballot box in hand. */
export const nameWinners = async (args: {
  contest: StoredContest
  order: readonly Contender[]
  now: Date
  emit: Emit
  req: PayloadRequest
}): Promise<void> => {
  const { contest, order } = args
  const prizes = (contest.prizes ?? []).map(({ id, count }) => ({ id, count: count ?? 1 }))
  for (const award of awardPrizes(order, prizes)) await nameWinner({ ...args, award, turn: 1 })
}

/** Writes down one winner, of the first hour or moved up, and tells them. */
export const nameWinner = async (args: {
  contest: StoredContest
  award: Award
  /** From 1: the how-manieth who is told of this prize. */
  turn: number
  now: Date
  emit: Emit
  req: PayloadRequest
}): Promise<void> => {
  const { contest, award, turn, now, emit, req } = args
  const { payload } = req
  const claimBy = claimsUntil(contest, now)
  const member = documentId(payload, award.member)
  const made = (await payload.db.create({
    collection: slugs.contestWinners,
    data: {
      contest: contest.id,
      member,
      entry: award.entry === null ? null : documentId(payload, award.entry),
      place: award.place,
      slot: award.slot,
      turn,
      prize: award.prize,
      status: 'told',
      toldAt: now.toISOString(),
      claimBy,
    },
    req,
  })) as { id: Id }
  await emit({
    topic: 'contest.won',
    payload: {
      winner: made.id,
      member,
      contest: contest.id,
      ...wordsOf(contest, award.prize),
      place: award.place,
      movedUp: turn > 1,
      claimBy,
      timeZone: contest.timeZone ?? 'UTC',
    },
    req,
  })
}

/** Pure: what a letter says of a contest and one of its prizes. */
export const wordsOf = (contest: StoredContest, prize: string) => ({
  title: inBoth(contest.title),
  slug: contest.slug ?? '',
  prize: inBoth(contest.prizes?.find(({ id }) => id === prize)?.title),
})

const inBoth = (words: { en?: string | null; fr?: string | null } | null | undefined) => ({
  en: words?.en ?? words?.fr ?? '',
  fr: words?.fr ?? words?.en ?? '',
})
