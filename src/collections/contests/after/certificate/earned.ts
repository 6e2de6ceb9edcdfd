import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { readResult } from '../../judging/result/readResult'
import { type StoredContest, textId } from '../../judging/stored'
import { holdersOf } from '../../judging/winners/moveUp'
import type { ContestsOptions } from '../../options'
import { standingEntries } from '../standingEntries'

/** Places that a certificate names, besides those with a prize: a podium. */
const podium = 3

/** What a member may have on paper. */
export type Earned = { place: number | null; won: boolean; decidedAt: string }

/**
 * What a member earned in a contest, by its result: their best place where it is one of the first three or came with a
 * prize, or that they took part to the end. A draw has winners and no places. Null before the result, for who did not
 * finish, and for whose entry was kept back.
 */
export const earnedBy = async (
  contest: StoredContest,
  member: Id,
  options: Pick<ContestsOptions, 'isVisible'>,
  req: PayloadRequest,
): Promise<Earned | null> => {
  const result = await readResult(contest.id, req)
  if (!result) return null
  const entries = await standingEntries(contest.id, options, req, member)
  if (!entries.some(({ isFinished }) => isFinished)) return null
  const own = new Set(entries.map(({ id }) => id))
  const won = (await holdersOf(contest.id, req)).some((row) => textId(row.member) === String(member))
  const best = Math.min(...result.rankings.flatMap(({ entry, rank }) => (own.has(entry) ? [rank] : [])))
  return {
    place: result.how !== 'draw' && (best <= podium || (won && Number.isFinite(best))) ? best : null,
    won,
    decidedAt: new Date(result.decidedAt).toISOString(),
  }
}
