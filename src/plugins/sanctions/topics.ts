import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What sanctions say. */
export const sanctionTopics = {
  /** A member was sanctioned: they are told what for, until when, and what they can do about it. */
  'sanction.imposed': z.strictObject({
    member: id,
    sanction: id,
    kind: z.enum(['warning', 'silence', 'suspension', 'ban']),
    /** Key and title of the rule, and of which version of the code. */
    rule: z.string(),
    ruleTitle: z.strictObject({ en: z.string(), fr: z.string() }).nullable(),
    codeVersion: z.number(),
    facts: z.string(),
    note: z.string().nullable(),
    /** ISO 8601. */
    startsAt: z.string(),
    endsAt: z.string().nullable(),
    by: id,
  }),
  /** It was taken back before its time. */
  'sanction.lifted': z.strictObject({ member: id, sanction: id, kind: z.string(), reason: z.string() }),
  /** Its time is over. */
  'sanction.ended': z.strictObject({ member: id, sanction: id, kind: z.string() }),
} as const
