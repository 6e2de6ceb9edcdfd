import { z } from 'zod'
import { postAbout } from './posting/about'

const id = z.union([z.number(), z.string()])

/** What a letter says of a date, as it was then. */
const date = {
  title: z.strictObject({ en: z.string(), fr: z.string() }),
  slug: z.string(),
  startsAt: z.string(),
  timeZone: z.string(),
  calendar: z.strictObject({
    event: id,
    endsAt: z.string(),
    place: z.string(),
    sequence: z.number(),
    updatedAt: z.string(),
    isOff: z.boolean(),
    // A message of an older version has none.
    name: z.string().nullish(),
  }),
}

/** Something that those hear of who come to a date: once for each key, in batches. */
const toDate = {
  key: z.string(),
  event: id,
  occurrence: z.string(),
  /** The last registration that was told; null at the beginning. */
  after: id.nullable(),
  ...date,
}

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
    ...date,
    // A message of an older version has none.
    calendar: date.calendar.optional(),
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
  /** A step of an event's timetable is due: the channels hear of it, once for each post. */
  'event.post': postAbout.extend({ post: id, event: id }),
  /** A date comes near: `rule` says how near. */
  'event.reminder': z.strictObject({ ...toDate, rule: z.string() }),
  /** A date is over. */
  'event.thanks': z.strictObject({ ...toDate, rule: z.string() }),
  /** An event was taken from the site, or is back on it. */
  'event.withdrawn': z.strictObject({ ...toDate, isBack: z.boolean() }),
  /** A date is not any more as those who come were told. */
  'event.changed': z.strictObject({
    ...toDate,
    changes: z.strictObject({
      time: z.strictObject({ startsAt: z.string(), endsAt: z.string(), timeZone: z.string() }).nullable(),
      place: z.string().nullable(),
      link: z.boolean(),
      state: z.enum(['cancelled', 'restored']).nullable(),
    }),
    note: z.strictObject({ en: z.string(), fr: z.string() }),
  }),
} as const
