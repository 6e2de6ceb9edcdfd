import type { PayloadRequest } from 'payload'
import type { Emit } from '../../../../core/emit'
import type { Id } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import { readResult } from '../result/readResult'
import { type StoredContest, textId } from '../stored'
import { type Contender, nextInLine } from './awardPrizes'
import { claimsUntil, nameWinner } from './nameWinners'
import type { WinnerStatus } from './ContestWinners'

/** A winner as it is stored. */
export type WinnerRow = {
  id: Id
  contest: unknown
  member: unknown
  entry?: unknown
  place: number
  slot: number
  turn: number
  prize?: string | null
  status: WinnerStatus
  toldAt?: string | Date | null
  claimBy?: string | Date | null
  claimedAt?: string | Date | null
}

/** All who were told of a prize of a contest, by prize. System read. */
export const winnersOf = async (contest: Id, req: PayloadRequest): Promise<WinnerRow[]> => {
  const { docs } = await req.payload.db.find<WinnerRow>({
    collection: slugs.contestWinners,
    where: { contest: { equals: contest } },
    sort: ['slot', 'turn'],
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Who holds a prize of a contest now, told of it or claimed: not who declined it, or let it lapse. System read. */
export const holdersOf = async (contest: Id, req: PayloadRequest): Promise<WinnerRow[]> =>
  (await winnersOf(contest, req)).filter(({ status }) => status === 'told' || status === 'claimed')

/**
 * Gives a prize that nobody took to the next in the order of the result: who has been told of none yet. Nobody, when the
 * order has come to its end. The caller holds the ballot box.
 */
export const moveUp = async (args: {
  contest: StoredContest
  freed: WinnerRow
  now: Date
  emit: Emit
  req: PayloadRequest
}): Promise<void> => {
  const { contest, freed, now, emit, req } = args
  // Whoever moves up: the one before holds the prize no more.
  await emit({ topic: 'contest.badges', payload: { contest: contest.id }, req })
  const told = await winnersOf(contest.id, req)
  const next = nextInLine(await orderOf(contest.id, req), new Set(told.map(({ member }) => textId(member))))
  if (!next) return
  const award = { ...next, prize: freed.prize ?? '', slot: freed.slot, place: freed.place }
  await nameWinner({ contest, award, turn: freed.turn + 1, now, emit, req })
  // The contest is not closed over the head of somebody who may still claim.
  await req.payload.db.updateOne({
    collection: slugs.contests,
    id: contest.id,
    data: { claimsUntil: claimsUntil(contest, now) },
    req,
    returning: false,
  })
}

/** Everybody in the order of the result, by the members of their entries; whose entry is gone is passed over. */
const orderOf = async (contest: Id, req: PayloadRequest): Promise<Contender[]> => {
  const result = await readResult(contest, req)
  const { docs } = await req.payload.db.find<{ id: Id; member: unknown; status?: string | null }>({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest } }, { status: { equals: 'submitted' } }] },
    select: { member: true, status: true },
    limit: 0,
    pagination: false,
    req,
  })
  const memberOf = new Map(docs.map(({ id, member }) => [String(id), textId(member)]))
  return (result?.rankings ?? []).flatMap(({ entry }) => {
    const member = memberOf.get(entry)
    return member === undefined ? [] : [{ member, entry }]
  })
}
