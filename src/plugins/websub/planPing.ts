import { slugs } from '../../slugs'
import { type Consumer, ringAfterCommit } from '../outbox'
import type { WebSubSettings } from './options'

/** Plans what the hub is told of a change: one row, in the transaction that ends the message, so once or not at all. */
export const planPing =
  ({ sources, hubOf, now }: WebSubSettings): Consumer =>
  async ({ payload: { collection, id }, req }) => {
    const source = typeof collection === 'string' ? sources[collection] : undefined
    const hub = await hubOf(req)
    if (!source || !hub) return
    const feeds = await source.feedsOf(req.payload, id as number | string)
    if (feeds.length === 0) return
    await req.payload.db.create({
      collection: slugs.feedPings,
      data: { hub, feeds: [...feeds], status: 'pending', attempts: 0, nextAttemptAt: now().toISOString() },
      req,
    })
    await ringAfterCommit(req)
  }
