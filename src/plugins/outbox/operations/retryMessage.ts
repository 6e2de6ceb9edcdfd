import { Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { inTransaction } from '../../../database/inTransaction'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { lastAttempt } from '../attempts'
import { ringAfterCommit } from '../bell'
import { errors } from '../errors'
import { settingsOf } from '../options'

/**
 * "Try again": a failed message is due at once, with a full count of attempts. For managers.
 *
 * @throws Forbidden, `MESSAGE_NOT_FOUND`, `MESSAGE_NOT_FAILED`.
 */
export const retryMessage = async (
  input: { message: number | string },
  req: PayloadRequest,
): Promise<unknown> => {
  if (!hasRole(req, 'manager')) throw new Forbidden(req.t)
  const { payload } = req
  const id = documentId(payload, input.message)
  await inTransaction({ payload, req }, async () => {
    const message = await payload.db.findOne<{ id: number | string; status: string }>({
      collection: slugs.outbox,
      where: { id: { equals: id } },
      req,
    })
    if (!message) throw errors.MESSAGE_NOT_FOUND({ field: 'message' })
    if (message.status !== 'failed') throw errors.MESSAGE_NOT_FAILED({ field: 'message' })
    const last = await lastAttempt({ payload, attempts: slugs.outboxAttempts, field: 'message', id, req })
    await payload.db.updateOne({
      collection: slugs.outbox,
      id,
      data: {
        status: 'pending',
        nextAttemptAt: settingsOf(payload).now().toISOString(),
        roundStart: last?.number ?? 0,
      },
      req,
      returning: false,
    })
    await ringAfterCommit(req)
  })
  return payload.findByID({
    collection: slugs.outbox,
    id,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
}
