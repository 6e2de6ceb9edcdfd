import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { lastAttempt, ringAfterCommit } from '../../outbox'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { stuckStates } from '../states'

/**
 * "Try again": a notification that did not arrive is due at once, with a full count of attempts. For managers.
 *
 * @throws Forbidden, `NOTIFICATION_NOT_FOUND`, `NOTIFICATION_NOT_STUCK`.
 */
export const retryNotification = async (
  input: { notification: number | string },
  req: PayloadRequest,
): Promise<unknown> => {
  if (!hasRole(req, 'manager')) throw new Forbidden(req.t)
  const { payload } = req
  const id = documentId(payload, input.notification)
  const collection = slugs.notifications
  await inTransaction({ payload, req }, async () => {
    const found = await payload.db.findOne<{ id: number | string; status: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (!found) throw errors.NOTIFICATION_NOT_FOUND({ field: 'notification' })
    if (!(stuckStates as readonly string[]).includes(found.status))
      throw errors.NOTIFICATION_NOT_STUCK({ field: 'notification' })
    const attempts = slugs.notificationAttempts
    const last = await lastAttempt({ payload, attempts, field: 'notification', id, req })
    const nextAttemptAt = settingsOf(payload).now().toISOString()
    await payload.db.updateOne({
      collection,
      id,
      data: { status: 'pending', nextAttemptAt, roundStart: last?.number ?? 0 },
      req,
      returning: false,
    })
    await ringAfterCommit(req)
  })
  return payload.findByID({ collection, id, depth: 0, req, overrideAccess: false, user: req.user })
}
