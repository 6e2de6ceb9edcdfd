import { z } from 'zod'

/** What following says to itself. */
export const followingTopics = {
  /** Followers up to `after` were told of what a topic said; the next batch begins behind. */
  'following.more': z.strictObject({
    topic: z.string(),
    facts: z.record(z.string(), z.json()),
    after: z.union([z.number(), z.string()]),
    saidAt: z.string().optional(),
  }),
} as const
