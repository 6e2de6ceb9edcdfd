import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import { caseAtHand, holderOf, requireModerator, requireUnclaimed } from './caseAtHand'

/** Who holds a case, and until when. */
export type Claim = { case: number | string; claimedBy: number | string | null; until: string | null }

/**
 * A moderator takes a case for some minutes, so that no two work on one; asked again, the minutes begin anew. It ends by
 * itself, and with the decision.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · CASE_CHANGED when it is decided already · CASE_CLAIMED while a colleague
 *   holds it
 */
export const claimCase =
  (settings: ModerationSettings): Operation<{ case: number | string }, Claim> =>
  async (input, req) => {
    const user = requireModerator(req)
    const { payload } = req
    return inTransaction({ payload, req }, async (req) => {
      const found = await caseAtHand(input.case, req)
      if (found.status !== 'open') throw moderationErrors.CASE_CHANGED({ field: 'case' })
      const now = settings.now()
      requireUnclaimed(found, user, now)
      const until = new Date(now.getTime() + settings.claimMinutes * 60_000).toISOString()
      // A lease, no fact of the record: it goes by itself, and nothing is decided by it.
      await payload.db.updateOne({
        collection: slugs.moderationCases,
        id: found.id,
        data: { claimedBy: user.id, claimedUntil: until },
        returning: false,
        req,
      })
      return { case: found.id, claimedBy: user.id, until }
    })
  }

/**
 * Gives a case back before the time. Of one that somebody else holds, or nobody, nothing changes.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND
 */
export const releaseCase =
  (settings: ModerationSettings): Operation<{ case: number | string }, Claim> =>
  async (input, req) => {
    const user = requireModerator(req)
    const { payload } = req
    return inTransaction({ payload, req }, async (req) => {
      const found = await caseAtHand(input.case, req)
      const holder = holderOf(found, settings.now())
      if (!isSame(holder, user.id))
        return { case: found.id, claimedBy: holder, until: holder === null ? null : found.claimedUntil }
      await payload.db.updateOne({
        collection: slugs.moderationCases,
        id: found.id,
        data: { claimedBy: null, claimedUntil: null },
        returning: false,
        req,
      })
      return { case: found.id, claimedBy: null, until: null }
    })
  }
