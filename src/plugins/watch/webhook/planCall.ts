import type { PayloadRequest } from 'payload'
import type { Json } from '../../../core/emit'
import { slugs } from '../../../slugs'
import { ringAfterCommit } from '../../outbox'
import type { WatchSettings } from '../settings'

/** Plans a call of the webhook, in the transaction of what it tells; nothing without a webhook. */
export const planCall = async (
  { sealed }: Pick<WatchSettings, 'sealed'>,
  call: { event: string; facts: { [key: string]: Json }; at: Date },
  req: PayloadRequest,
): Promise<void> => {
  if (sealed === null) return
  await req.payload.db.create({
    collection: slugs.watchCalls,
    data: {
      event: call.event,
      facts: call.facts,
      status: 'pending',
      attempts: 0,
      nextAttemptAt: call.at.toISOString(),
    },
    req,
  })
  await ringAfterCommit(req)
}
