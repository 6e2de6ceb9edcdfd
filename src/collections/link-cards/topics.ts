import { z } from 'zod'

/** What link cards say to themselves. */
export const linkCardTopics = {
  /** A text that everybody can read shows these addresses on lines of their own. */
  'links.written': z.strictObject({ addresses: z.array(z.string()) }),
} as const
