import type { PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import { slugs } from '../../slugs'
import { ringAfterCommit } from './bell'
import { faultOf, settingsOf } from './options'

/**
 * Writes the message in the transaction of `req`: it lives or dies with the document.
 *
 * @throws Error for a topic that nobody declared or consumes (a typing mistake) and for a payload that is not as
 *   declared; the document is then not saved either.
 */
export const emit: Emit = async ({ topic, payload: facts, req }) => {
  const request = req as PayloadRequest
  const settings = settingsOf(request.payload)
  const fault = faultOf(settings, { topic, payload: facts })
  if (fault !== null) throw new Error(fault)
  // The adapter and not the Local API: a member's request records what happened, and nobody may ask or change that.
  await request.payload.db.create({
    collection: slugs.outbox,
    data: { topic, payload: facts, status: 'pending', nextAttemptAt: settings.now().toISOString() },
    req: request,
  })
  await ringAfterCommit(request)
}
