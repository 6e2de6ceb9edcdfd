import { z } from 'zod'

/** What standing says, and the shape of each message. */
export const standingTopics = {
  /** A member's level rose, by itself or by somebody's hand. */
  'standing.raised': z.strictObject({
    member: z.union([z.number(), z.string()]),
    from: z.number(),
    to: z.number(),
  }),
} as const
