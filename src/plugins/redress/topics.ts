import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What redress says. */
export const redressTopics = {
  /** Somebody objects: the moderators hear of it. */
  'appeal.opened': z.strictObject({ appeal: id }),
  /** A member's appeal is decided. */
  'appeal.settled': z.strictObject({
    member: id,
    appeal: id,
    outcome: z.enum(['upheld', 'rejected']),
    reasons: z.string().nullable(),
  }),
} as const
