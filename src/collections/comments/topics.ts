import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What comments say, and the shape of each message. */
export const commentTopics = {
  /** Everybody can read a comment: when it was written, or when somebody decided so. */
  'comment.shown': z.strictObject({
    comment: id,
    /** Where it stands. */
    collection: z.string(),
    id,
  }),
} as const
