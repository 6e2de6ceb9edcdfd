import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { slugs } from '../../slugs'
import { whomToTell } from './onCall'
import type { WatchPorts } from './options'
import { readSettings } from './settings'
import { planWebhook } from './webhook/calls'

/** A raid mode that is on. */
export type Raid = { id: Id; startedAt: string; endsAt: string; held: number | null }

/** Raid mode as it is at a moment; null when it is off. */
export const raidAt = async (now: Date, req: PayloadRequest): Promise<Raid | null> => {
  const { docs } = await req.payload.db.find<Raid & { id: number }>({
    collection: slugs.raids,
    where: {
      and: [
        { startedAt: { less_than_equal: now.toISOString() } },
        { endsAt: { greater_than: now.toISOString() } },
        { endedAt: { exists: false } },
      ],
    },
    sort: '-startedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/**
 * Begins raid mode, tells those on call, and calls the webhook, in the transaction of `req`.
 *
 * @param args.by - null: the rule.
 * @param args.held - the texts that set it off; null by hand.
 */
export const beginRaid = async (
  ports: WatchPorts,
  args: { by: Id | null; hours: number; held: number | null; note: string | null },
  req: PayloadRequest,
): Promise<Raid> => {
  const now = ports.now()
  const settings = await readSettings(req)
  const startedAt = now.toISOString()
  const endsAt = new Date(now.getTime() + args.hours * 3_600_000).toISOString()
  const made = await req.payload.db.create({
    collection: slugs.raids,
    data: { startedAt, endsAt, startedBy: args.by, held: args.held, note: args.note },
    req,
  })
  const raid = (made as { id: Id }).id
  const facts = { raid, endsAt, held: args.held }
  for (const member of await whomToTell(settings, { at: now, isLate: false }, req))
    await ports.emit({ topic: 'watch.raid', payload: { member, ...facts }, req })
  await planWebhook(settings, { event: 'raid.started', facts, at: now }, req)
  return { id: raid, startedAt, endsAt, held: args.held }
}
