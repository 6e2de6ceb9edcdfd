import type { PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { sanctionErrors } from '../errors'
import { holds } from '../ladder'
import type { SanctionsSettings } from '../options'
import { findSanction, type StoredSanction } from '../store'

type Id = number | string

/** What {@link liftSanction} takes. */
export type LiftSanctionInput = {
  sanction: Id
  /** Why, 1 to 500 characters: the member reads it. */
  reason: string
}

/**
 * Ends a sanction before its time.
 *
 * @throws MODERATORS_ONLY · SANCTION_NOT_FOUND · SANCTION_OVER · REASON_REQUIRED
 */
export const liftSanction =
  (settings: SanctionsSettings): Operation<LiftSanctionInput, { sanction: Id; liftedAt: string }> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user || !hasRole(req, 'moderator', 'manager')) throw sanctionErrors.MODERATORS_ONLY()
    const reason = input.reason.trim()
    if (reason === '' || reason.length > 500) throw sanctionErrors.REASON_REQUIRED({ field: 'reason' })
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const found = await findSanction(documentId(req.payload, input.sanction), req)
      if (!found) throw sanctionErrors.SANCTION_NOT_FOUND({ field: 'sanction' })
      if (!holds(found, settings.now())) throw sanctionErrors.SANCTION_OVER({ field: 'sanction' })
      return lift(settings, { found, by: user.id, reason, overturned: false, req })
    })
  }

/** Takes a sanction away, whatever its state: by hand, or as wrong on appeal, when it counts for nothing any more. */
export const lift = async (
  settings: SanctionsSettings,
  args: { found: StoredSanction; by: Id; reason: string; overturned: boolean; req: PayloadRequest },
): Promise<{ sanction: Id; liftedAt: string }> => {
  const { found, by, reason, overturned, req } = args
  const liftedAt = settings.now().toISOString()
  await req.payload.db.updateOne({
    collection: slugs.sanctions,
    id: found.id,
    data: { liftedAt, liftedBy: by, liftedWhy: reason, overturned },
    req,
    returning: false,
  })
  if (found.member !== null)
    await settings.emit({
      topic: 'sanction.lifted',
      payload: { member: found.member, sanction: found.id, kind: found.kind, reason },
      req,
    })
  return { sanction: found.id, liftedAt }
}
