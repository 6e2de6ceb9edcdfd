import { z } from 'zod'

/** What WebSub says to itself through the outbox. */
export const webSubTopics = {
  /** A save changed what the feeds say. */
  'feeds.changed': z.object({ collection: z.string(), id: z.union([z.string(), z.number()]) }),
}
