import { z } from 'zod'

const id = z.union([z.number(), z.string()])
const place = z.strictObject({ en: z.string(), fr: z.string() }).nullable()

/** What reporting says. */
export const reportTopics = {
  /** A member's report has come in: their receipt. */
  'report.received': z.strictObject({ member: id, report: id, title: z.string(), path: place }),
  /** A person has decided about what a member reported. */
  'report.settled': z.strictObject({
    member: id,
    report: id,
    title: z.string(),
    path: place,
    outcome: z.enum(['upheld', 'rejected']),
  }),
  /** A text was hidden because of reports, until a person has looked. */
  'report.hid': z.strictObject({
    member: id,
    collection: z.string(),
    id,
    path: place,
    /** Keys of the rules that the reports name; `illegal` among them. */
    rules: z.array(z.string()),
    title: z.string(),
    /** ISO 8601. */
    at: z.string(),
  }),
  /** A notice of illegal content changed: its sender is written to. */
  'notice.changed': z.strictObject({
    /** Address, name, language and link, sealed: see `sealed.ts`. */
    sealed: z.string(),
    step: z.enum(['submitted', 'received', 'upheld', 'rejected']),
    /** How both sides call it. */
    reference: z.string(),
    url: z.string(),
    /** Key and title of the rule cited. */
    rule: z.string().nullable(),
    ruleTitle: place,
    /** Until when a complaint is taken, ISO 8601; null before a decision. */
    until: z.string().nullable(),
  }),
} as const
