import type { PayloadRequest } from 'payload'

/** How far something on the editorial calendar has come. */
export const calendarStatuses = ['idea', 'draft', 'planned', 'held', 'done', 'failed', 'cancelled'] as const
/** One of {@link calendarStatuses}. */
export type CalendarStatus = (typeof calendarStatuses)[number]

/** What happens at the moment that an entry stands at. */
export const calendarActions = [
  'publish',
  'withdraw',
  'takesPlace',
  'opens',
  'closes',
  'announce',
  'wanted',
] as const
/** One of {@link calendarActions}. */
export type CalendarAction = (typeof calendarActions)[number]

/** A whole day without an hour, or a moment with an end (null: none). ISO 8601. */
export type CalendarWhen = { day: string } | { at: string; endsAt: string | null }

/** Something that stands at a moment of the editorial calendar, as the slice that owns it tells. */
export type SourceEntry = {
  /** Names it within its source, the same wherever it is moved to. */
  key: string
  when: CalendarWhen
  action: CalendarAction
  status: CalendarStatus
  title: string
  /** What is opened to work on it. */
  document: { collection: string; id: string }
  /** Of a text that exists language by language. */
  locale: 'en' | 'fr' | null
  /** The member who answers for it. */
  author: string | null
  /** Channels that it goes out on, by id. Texts that are yet to be announced leave it out. */
  channels?: readonly string[]
  /** Other languages in which the document is public already. */
  publicIn?: readonly string[]
  /** Nothing will happen before somebody approves it. */
  needsApproval?: boolean
  /** What went wrong, or what goes with it. */
  note?: string | null
  /** May the one who asks move it to another time? */
  movable: boolean
}

/** A text that waits for a day: it can be put on one. */
export type WaitingText = Pick<SourceEntry, 'key' | 'title' | 'document' | 'locale' | 'author'> & {
  /** Its stage at the desk, for people. */
  stage: { en: string; fr: string }
}

/**
 * Where the editorial calendar finds things. A slice that has a place on it hands one to the composition.
 *
 * Every answer is what the member of `req` may read, and every move what they may do.
 */
export type CalendarSource = {
  /** What touches a span of time. */
  entries: (span: { from: Date; to: Date; now: Date }, req: PayloadRequest) => Promise<SourceEntry[]>
  /** Texts without a day. */
  waiting?: (req: PayloadRequest) => Promise<WaitingText[]>
  /**
   * Puts an entry or a waiting text at another time.
   *
   * @param args.at - a wall clock's reading in `timeZone`: `2026-03-29T09:00`.
   * @throws the errors of the operation that does it.
   */
  move?: (args: { key: string; at: string; timeZone: string }, req: PayloadRequest) => Promise<void>
}

/** An account of a network, as far as the calendar shows it. */
export type CalendarChannel = {
  id: string
  name: string
  language: 'en' | 'fr'
  /** Hears only of texts in its own language. */
  ownLanguageOnly: boolean
}
