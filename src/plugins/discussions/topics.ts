import { z } from 'zod'

/** What discussions say to themselves. */
export const discussionTopics = {
  /** A document that is, or may be, discussed in a topic of the forum has changed. */
  'discussion.changed': z.strictObject({ collection: z.string(), id: z.union([z.number(), z.string()]) }),
} as const
