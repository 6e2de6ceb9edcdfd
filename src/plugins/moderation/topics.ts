import { z } from 'zod'

const id = z.union([z.number(), z.string()])
const aboutCase = { case: id, collection: z.string(), id, author: id.nullable() }

/** What moderation says, and the shape of each message. */
export const moderationTopics = {
  /** A text was hidden by the machine and waits for a person. */
  'moderation.opened': z.strictObject({
    ...aboutCase,
    decision: z.enum(['hold', 'refuse']),
    /** `check: code`, strongest first. */
    reasons: z.array(z.string()),
  }),
  /** A moderator decided. */
  'moderation.decided': z.strictObject({
    ...aboutCase,
    decision: z.enum(['approve', 'reject']),
    /** Key of the rule cited; always there on a rejection. */
    rule: z.string().nullable(),
    /** The moderator's words to the author. */
    note: z.string().nullable(),
  }),
} as const
