import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What the notifications say to themselves. */
export const notificationTopics = {
  /** A notice to many was written to members up to `after`; the next batch begins behind. */
  'notifications.fan-out': z.strictObject({
    kind: z.string(),
    key: z.string(),
    subject: z.strictObject({ collection: z.string(), id }).nullable(),
    data: z.record(z.string(), z.json()),
    /** Whoever holds one of these; null for every member. */
    roles: z.array(z.string()).nullable(),
    after: id,
  }),
} as const
