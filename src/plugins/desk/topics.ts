import { z } from 'zod'

const id = z.union([z.string(), z.number()])
const text = { collection: z.string(), id, locale: z.enum(['en', 'fr']), title: z.string() }

/** What the desk says, one message for each member who should know. */
export const deskTopics = {
  /** A text waits for this reviewer; `reminder`: it still does. */
  'review.asked': z.strictObject({ member: id, ...text, note: z.string().nullable(), reminder: z.boolean() }),
  /** Reviewers approved the author's text, or asked for changes. */
  'review.decided': z.strictObject({
    member: id,
    ...text,
    approved: z.boolean(),
    note: z.string().nullable(),
  }),
  /** A text changed after it was approved. */
  'review.voided': z.strictObject({ member: id, ...text }),
  /** Somebody named this member in a remark. */
  'remark.made': z.strictObject({ member: id, ...text, field: z.string(), body: z.string() }),
  /** A plan came due. `lateMinutes`: 0 when it was kept in time. `refused`: why it could not be kept. */
  'schedule.settled': z.strictObject({
    member: id,
    ...text,
    action: z.enum(['publish', 'withdraw']),
    lateMinutes: z.number().int(),
    refused: z.string().nullable(),
  }),
} as const
