import { z } from 'zod'

const id = z.union([z.number(), z.string()])

/** What the events slice says, and the shape of each message. */
export const eventTopics = {
  /**
   * A registration came to a state, and for what reason: `going` confirms, `waitlisted` and `requested` say that one
   * waits, `offered` keeps seats for a while, `cancelled` gives them back.
   */
  'rsvp.changed': z.strictObject({
    rsvp: id,
    member: id,
    event: id,
    occurrence: z.string(),
    status: z.enum(['requested', 'waitlisted', 'offered', 'going', 'cancelled']),
    because: z.string().nullable(),
    /** What a letter says of the date, as it was then. */
    title: z.strictObject({ en: z.string(), fr: z.string() }),
    slug: z.string(),
    startsAt: z.string(),
    timeZone: z.string(),
    offeredUntil: z.string().nullable(),
  }),
  /** Organisers wrote to those who come to a date; as many members as one batch holds. */
  'event.message': z.strictObject({
    message: id,
    members: z.array(id),
    event: id,
    occurrence: z.string(),
    title: z.strictObject({ en: z.string(), fr: z.string() }),
    slug: z.string(),
    subject: z.string(),
    text: z.string(),
  }),
} as const
