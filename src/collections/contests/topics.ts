import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What contests say, and the shape of each message. */
export const contestTopics = {
  /** A contest came to another state. */
  'contest.moved': z.strictObject({
    contest: id,
    from: z.string(),
    to: z.string(),
    /** The last entry whose member was told; null at the beginning. */
    after: id.nullable(),
  }),
  /** Frozen rules were replaced: those who entered may withdraw. */
  'contest.rules-changed': z.strictObject({
    contest: id,
    version: z.number(),
    reason: z.string(),
    slug: z.string(),
    title: z.strictObject({ en: z.string(), fr: z.string() }),
    after: id.nullable(),
  }),
  /** An entry was handed in for the first time. */
  'entry.submitted': z.strictObject({ entry: id, contest: id, member: id }),
  /** An entry was taken back: whatever hangs on it counts no more. */
  'entry.withdrawn': z.strictObject({ entry: id, contest: id, member: id }),
  /** What was known of those who took part in a contest is erased: whatever else is kept of them goes as well. */
  'contest.data-erased': z.strictObject({ contest: id }),
} as const
