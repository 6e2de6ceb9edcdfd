import { z } from 'zod'
import { graveness } from './graveness'

const id = z.union([z.number(), z.string()])

/** What the watch says, one message for each member who should know. */
export const watchTopics = {
  /** A case nears its promise, or has passed it. */
  'watch.alerted': z.strictObject({
    member: id,
    case: id,
    stage: z.enum(['near', 'passed']),
    graveness: z.enum(graveness),
    dueAt: z.string(),
  }),
  /** Raid mode began. */
  'watch.raid': z.strictObject({
    member: id,
    raid: id,
    endsAt: z.string(),
    /** It began by rule, after so many held texts; null: by hand. */
    held: z.number().nullable(),
  }),
} as const
