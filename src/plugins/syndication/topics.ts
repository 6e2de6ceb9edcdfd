import { z } from 'zod'
import { languages } from './channels/channel'
import { settledStatuses } from './lifecycle'

const id = z.union([z.string(), z.number()])

/** What syndication says, for the outbox to check. */
export const syndicationTopics = {
  /**
   * A document became public by a save. `revision`: its `updatedAt`. `language`: the one that did, where each becomes
   * public by itself.
   */
  'content.published': z.object({
    collection: z.string(),
    id,
    revision: z.string(),
    language: z.enum(languages).optional(),
  }),
  /** What was announced was saved again, taken back or deleted. `revision`: its `updatedAt`, or `deleted`. */
  'content.changed': z.object({ collection: z.string(), id, revision: z.string() }),
  /** Somebody pressed the crisis switch, and why. */
  'publishing.stopped': z.object({ stop: id, reason: z.string() }),
  /** An account's access ends, and only a person can renew it. `name`: as people know it. */
  'channel.ending': z.object({ channel: id, name: z.string(), network: z.string(), endsAt: z.string() }),
  /** An account was disconnected by its network. */
  'channel.lost': z.object({
    channel: id,
    name: z.string(),
    network: z.string(),
    why: z.string().nullable(),
  }),
  /** A delivery came to rest: published, or in need of a person. */
  'delivery.settled': z.object({ delivery: id, status: z.enum(settledStatuses) }),
}
