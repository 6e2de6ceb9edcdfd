import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import type { Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { contestErrors } from '../../errors'
import { judgingErrors } from '../errors'
import type { JudgingOptions } from '../options'
import { storedContest } from '../stored'
import { inBallot } from '../voting/ballot'
import type { WinnerStatus } from './ContestWinners'
import { moveUp, type WinnerRow } from './moveUp'

/**
 * A winner says that they take their prize, or leave it to the next. Said again, nothing changes.
 *
 * @throws UNAUTHENTICATED · NOTHING_WON · CLAIM_TOO_LATE · CONTEST_BUSY
 */
const answerPrize =
  (options: JudgingOptions, answer: 'claimed' | 'declined'): Operation<{ contest: Id }, unknown> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user) throw contestErrors.UNAUTHENTICATED()
    const contest = documentId(req.payload, input.contest)
    if (!(await ownWin(contest, user.id, req))) throw judgingErrors.NOTHING_WON({ field: 'contest' })
    const id = await inBallot({ contest, req, options }, async ({ req }) => {
      const row = await ownWin(contest, user.id, req)
      const stored = await storedContest(contest, req)
      if (!row || !stored) throw judgingErrors.NOTHING_WON({ field: 'contest' })
      if (row.status === answer) return row.id
      const now = options.now()
      const isLate = row.claimBy != null && new Date(row.claimBy) <= now
      if (row.status !== 'told' || isLate) throw judgingErrors.CLAIM_TOO_LATE({ field: 'contest' })
      await setStatus(row.id, answer, now, req)
      if (answer === 'declined') await moveUp({ contest: stored, freed: row, now, emit: options.emit, req })
      return row.id
    })
    return req.payload.findByID({
      collection: slugs.contestWinners,
      id: id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }

/** Takes one's prize. See {@link answerPrize}. */
export const claimPrize = (options: JudgingOptions) => answerPrize(options, 'claimed')
/** Leaves one's prize to the next in line. See {@link answerPrize}. */
export const declinePrize = (options: JudgingOptions) => answerPrize(options, 'declined')

/** Brings a winner to a status. The caller holds the ballot box. */
export const setStatus = async (
  id: Id,
  status: WinnerStatus,
  now: Date,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.contestWinners,
    id,
    data: { status, ...(status === 'claimed' ? { claimedAt: now.toISOString() } : {}) },
    req,
    returning: false,
  })
}

const ownWin = (contest: Id, member: Id, req: PayloadRequest): Promise<WinnerRow | null> =>
  req.payload.db.findOne<WinnerRow>({
    collection: slugs.contestWinners,
    where: { and: [{ contest: { equals: contest } }, { member: { equals: member } }] },
    req,
  })
