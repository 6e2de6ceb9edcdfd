import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { redressErrors } from '../errors'
import type { RedressSettings } from '../options'
import { settle } from '../settle'
import { findAppeals, overturnStatements } from '../store'

type Id = number | string

/** What the team answers to an appeal against a sanction. */
export type DecideAppealInput = {
  appeal: Id
  outcome: 'upheld' | 'rejected'
  /** The reasons, 10 to 2,000 characters: who appealed reads them. */
  note: string
}

/**
 * Decides an appeal against a sanction; one that is followed takes the sanction back. What was decided in a case is
 * decided again in the queue.
 *
 * @throws MODERATORS_ONLY · NOTE_REQUIRED · APPEAL_NOT_FOUND · APPEAL_DECIDED · APPEAL_IN_QUEUE · OWN_DECISION
 */
export const decideAppeal =
  (settings: RedressSettings): Operation<DecideAppealInput, { appeal: Id; outcome: string }> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user || !hasRole(req, 'moderator', 'manager')) throw redressErrors.MODERATORS_ONLY()
    const reasons = input.note.trim()
    if (reasons.length < 10 || reasons.length > 2_000) throw redressErrors.NOTE_REQUIRED({ field: 'note' })
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const id = documentId(req.payload, input.appeal)
      const [appeal] = await findAppeals({ id: { equals: id } }, req)
      if (!appeal) throw redressErrors.APPEAL_NOT_FOUND({ field: 'appeal' })
      if (appeal.status !== 'open') throw redressErrors.APPEAL_DECIDED({ field: 'appeal' })
      const { sanction } = appeal
      if (sanction == null) throw redressErrors.APPEAL_IN_QUEUE({ field: 'appeal' })
      if (isSame(appeal.notBy ?? null, user.id) || isSame(appeal.member, user.id))
        throw redressErrors.OWN_DECISION({ field: 'appeal' })
      const isFollowed = input.outcome === 'upheld'
      if (isFollowed) {
        await settings.overturn({ sanction, by: user.id, reason: reasons.slice(0, 500), req })
        await overturnStatements({ sanction: { equals: sanction } }, settings.now().toISOString(), req)
      }
      await settle({ appeal, isFollowed, by: user.id, reasons, req })
      return { appeal: appeal.id, outcome: input.outcome }
    })
  }
