import { instantOfWall, wallOf } from '../../../core/timeZone'
import type { EventTimes, Occurrence } from '../recurrence/occurrences'

/** When those who come are reminded of a date. */
export type ReminderRule = {
  amount: number
  unit: 'minutes' | 'hours' | 'days'
  /** Of days: at this time on the clock of the event, `18:00`. @default the time at which the date begins */
  at?: string | null
}

/** As much of an event as its letters depend on. */
export type Telling = {
  telling?: {
    /** @default 'usual' */
    reminding?: 'usual' | 'own' | 'none' | null
    reminders?: readonly ReminderRule[] | null
    /** @default true */
    thanks?: boolean | null
  } | null
}

/** A moment at which a letter is due. */
export type Moment = {
  /** Names the rule: `7d`, `24h`, `30m`, `1d@18:00`, or {@link thanksRule}. */
  rule: string
  /** Milliseconds since 1970. */
  at: number
  /** After this the letter is worth no more. */
  until: number
}

/** The usual rules: a week before, to plan; a day before, to prepare; an hour before, to leave. */
export const usualReminders: readonly ReminderRule[] = [
  { amount: 7, unit: 'days' },
  { amount: 24, unit: 'hours' },
  { amount: 1, unit: 'hours' },
]

/** The farthest that a rule reaches: a year. */
export const mostDaysBefore = 366

/** The name of the letter that comes afterwards. */
export const thanksRule = 'thanks'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Thanks leave so long after the end: what ended in the evening is thanked for in the morning. */
const thanksAfter = 12 * hour
/** …and are said for three days at most. */
const thanksFor = 3 * day

/**
 * Pure: all moments at which letters are due for one date, in order; none for a cancelled one. A reminder may be late
 * by half of its lead (the day before: by twelve hours), never past the start.
 */
export const momentsOf = (event: EventTimes & Telling, date: Occurrence): Moment[] => {
  if (date.state === 'cancelled') return []
  const start = Date.parse(date.startsAt)
  const end = Date.parse(date.endsAt)
  const reminders = rulesOf(event).flatMap((rule) => {
    const at = momentOf(rule, start, event.timeZone)
    return at < start ? [{ rule: nameOf(rule), at, until: at + (start - at) / 2 }] : []
  })
  const thanks =
    event.telling?.thanks === false
      ? []
      : [{ rule: thanksRule, at: end + thanksAfter, until: end + thanksAfter + thanksFor }]
  return [...reminders, ...thanks].sort((one, other) => one.at - other.at)
}

/**
 * Pure: the letter to send now, and when to look again. Of several that came due together (the hub was out of order)
 * only the last is sent, and only while it is worth it.
 *
 * @param since - from when on nobody has looked; milliseconds, as `now`.
 */
export const dueMoment = (
  moments: readonly Moment[],
  { since, now }: { since: number; now: number },
): { send: Moment | null; next: number | null } => ({
  send: moments.findLast(({ at, until }) => at >= since && at <= now && now <= until) ?? null,
  next: moments.find(({ at }) => at > now)?.at ?? null,
})

const rulesOf = ({ telling }: Telling): readonly ReminderRule[] => {
  if (telling?.reminding === 'none') return []
  return telling?.reminding === 'own' ? (telling.reminders ?? []) : usualReminders
}

const nameOf = ({ amount, unit, at }: ReminderRule): string =>
  `${amount}${unit.charAt(0)}${unit === 'days' && at ? `@${at}` : ''}`

const momentOf = ({ amount, unit, at }: ReminderRule, start: number, timeZone: string): number => {
  if (unit !== 'days') return start - amount * (unit === 'hours' ? hour : minute)
  // Days are counted on the clock of the event: the day before is at the same time, whatever the clocks did.
  const wall = wallOf(timeZone, start) - amount * day
  if (!at) return instantOfWall(timeZone, wall)
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return instantOfWall(timeZone, Math.floor(wall / day) * day + hours * hour + minutes * minute)
}
