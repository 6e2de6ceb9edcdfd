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
  /** Somebody pressed the crisis switch, and why. */
  'publishing.stopped': z.object({ stop: id, reason: z.string() }),
  /** A delivery came to rest: published, or in need of a person. */
  'delivery.settled': z.object({ delivery: id, status: z.enum(settledStatuses) }),
}
