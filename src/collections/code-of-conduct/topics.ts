import { z } from 'zod'

/** What the code of conduct's slice says, and the shape of each message. */
export const conductTopics = {
  /** A version has taken effect, and members are to hear of it. */
  'conduct.in-force': z.strictObject({ version: z.number() }),
} as const
