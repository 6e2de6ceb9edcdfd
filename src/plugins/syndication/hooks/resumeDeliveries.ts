import type { CollectionAfterChangeHook } from 'payload'
import { slugs } from '../../../slugs'
import { moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { findRows } from '../rows'

/** An account that was paused and is connected again: what waited for it is due. */
export const resumeDeliveries: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (previousDoc?.status !== 'reauthorize' || doc.status === 'reauthorize') return
  const now = settingsOf(req.payload).now()
  const waiting = await findRows({
    payload: req.payload,
    collection: slugs.deliveries,
    where: { and: [{ channel: { equals: doc.id } }, { status: { equals: 'reauthorize' } }] },
    req,
  })
  for (const { id, attempts } of waiting)
    await moveDelivery({
      req,
      id,
      to: 'pending',
      now,
      change: { nextAttemptAt: now.toISOString(), roundStart: attempts ?? 0 },
    })
}
