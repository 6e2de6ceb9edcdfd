import { hasRole, userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { contestErrors } from '../../errors'
import { judgingErrors } from '../errors'
import type { JudgingOptions } from '../options'
import { readResult } from '../result/readResult'
import { inBallot } from '../voting/ballot'
import type { Ruling } from './weighVotes'

/** What {@link ruleVotes} takes. */
export type RuleInput = {
  /** All of one contest; 500 at most. */
  votes: readonly Id[]
  /** Null takes a ruling back: the signals speak again. */
  ruling?: Ruling | null
  /** For the record; asked for with a ruling. */
  reason?: string | null
}

/** Votes that one call rules on. */
const most = 500

/**
 * An organiser decides that votes count, or do not, whatever the signals say, and why. Until the contest is decided.
 *
 * @returns how many votes were ruled on.
 * @throws FORBIDDEN · REASON_REQUIRED · VOTES_NOT_FOUND · NOT_TO_BE_DECIDED · CONTEST_BUSY
 */
export const ruleVotes =
  (options: JudgingOptions): Operation<RuleInput, number> =>
  async ({ votes, ruling = null, reason }, req) => {
    const user = userOf(req)
    if (!user || !hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
    const why = reason?.trim().slice(0, 500) ?? ''
    if (ruling && why === '') throw judgingErrors.REASON_REQUIRED({ field: 'reason' })
    const ids = [...new Set(votes.map(String))].slice(0, most).map((id) => documentId(req.payload, id))
    const where = { id: { in: ids } }
    const { docs } = await req.payload.db.find<{ id: Id; contest: unknown }>({
      collection: slugs.votes,
      where,
      limit: 0,
      pagination: false,
      req,
    })
    const contests = new Set(docs.map(({ contest }) => String(idOf(contest))))
    const contest = idOf(docs[0]?.contest)
    if (contest === null || contests.size !== 1 || docs.length !== ids.length)
      throw judgingErrors.VOTES_NOT_FOUND({ field: 'votes' })
    return inBallot({ contest, req, options }, async ({ req }) => {
      if (await readResult(contest, req)) throw judgingErrors.NOT_TO_BE_DECIDED({ field: 'votes' })
      const ruled = ruling
        ? { ruling, reason: why, ruledBy: user.id, ruledAt: options.now().toISOString() }
        : { ruling: null, reason: null, ruledBy: null, ruledAt: null }
      await req.payload.db.updateMany({
        collection: slugs.votes,
        where,
        data: ruled,
        req,
        returning: false,
      })
      return docs.length
    })
  }
