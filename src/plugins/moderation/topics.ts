import { z } from 'zod'
import { decisionNames } from './decisions'
import { moderationStates } from './states'

const id = z.union([z.number(), z.string()])
const aboutCase = { case: id, collection: z.string(), id, author: id.nullable() }

/** What moderation says, and the shape of each message. */
export const moderationTopics = {
  /**
   * Something waits for a person: a text that the machine held or refused, what others reported, or a decision that its
   * author objects to.
   */
  'moderation.opened': z.strictObject({
    ...aboutCase,
    decision: z.enum(['hold', 'refuse', 'report', 'appeal']),
    /** The version of the case that was opened; missing in messages from before there were links to decide by. */
    version: z.number().optional(),
    /** `check: code`, strongest first. */
    reasons: z.array(z.string()),
  }),
  /** A moderator decided. */
  'moderation.decided': z.strictObject({
    ...aboutCase,
    decision: z.enum(decisionNames),
    /** What the post was before; missing in messages from before there were reports. */
    was: z.enum(moderationStates).optional(),
    /** Key of the rule cited; there with every decision but an approval. */
    rule: z.string().nullable(),
    /** The moderator's words to the author. */
    note: z.string().nullable(),
    /** `edit`: what a moderator changed, in the words of both texts. */
    change: z.strictObject({ before: z.string(), after: z.string() }).nullish(),
  }),
  /** A decision was taken back: the case is what it was before it. */
  'moderation.undone': z.strictObject({ ...aboutCase, decision: z.enum(decisionNames) }),
  /** A moderator asks for a second opinion. */
  'moderation.asked': z.strictObject({
    case: id,
    by: id,
    /** Who is asked; null for any moderator. */
    of: id.nullable(),
    remark: z.string().nullable(),
  }),
} as const
