import { instantOfWall, wallOf } from '../../../core/timeZone'
import {
  nextOccurrences,
  occurrencesBetween,
  type EventTimes,
  type Occurrence,
} from '../recurrence/occurrences'

/** What is posted to the channels about an event, and when. */
export const postKinds = ['announcement', 'week', 'lastSeats', 'today', 'recap'] as const
/** One of {@link postKinds}. */
export type PostKind = (typeof postKinds)[number]

/** A step of a timetable, as organisers set it. */
export type PostStep = {
  kind: PostKind
  /** @default true */
  isOn?: boolean | null
  /** Of a week before, today and recap: at this time on the clock of the event, `09:00`. @default {@link defaultTimes} */
  at?: string | null
  /** Of last seats: posted once at most so many are left. @default a tenth of the seats */
  seats?: number | null
}

/** As much of an event as its timetable depends on. */
export type Posting = {
  posting?: {
    /** `once`: at its publication, as posts are. @default 'once' */
    plan?: 'once' | 'timetable' | 'none' | null
    steps?: readonly PostStep[] | null
  } | null
}

/** The rows that a timetable begins with. */
export const template: readonly PostStep[] = postKinds.map((kind) => ({ kind, isOn: true }))

/** When on its day a step is posted that names no time; a week before: at the time at which the date begins. */
export const defaultTimes = { today: '09:00', recap: '10:00' } as const

/** In place of a date: the whole event. */
export const wholeEvent = 'all'

/** A post that is to come. */
export type PlannedPost = {
  kind: PostKind
  /** A date's id, or {@link wholeEvent}. */
  occurrence: string
  /** Milliseconds since 1970: when it is due; of last seats, until when it may be. */
  at: number
}

const hour = 3_600_000
const day = 24 * hour

/** Dates of a series that are planned for: those of five weeks, room for the step a week before. */
const ahead = 35 * day
/** Dates that lie behind are planned for as long as their recap may come. */
const behind = 4 * day
/** Dates of one event that are planned at a time. */
const mostDates = 40
/** How far the next date is looked for behind cancelled ones. */
const mostCancelled = 60

/**
 * Pure: until when a post is worth something. A week before: twelve hours; last seats and today: until the date begins;
 * afterwards: three days. An announcement always is, while there is a date to come.
 *
 * @param at - when the post was due.
 * @param startsAt - when the date begins; both in milliseconds.
 */
export const worthUntil = (kind: PostKind, { at, startsAt }: { at: number; startsAt: number }): number => {
  if (kind === 'week') return Math.min(at + 12 * hour, startsAt)
  if (kind === 'recap') return at + 3 * day
  return startsAt
}

/** Pure: all that is to be posted of an event as far as it is planned now; nothing of dates that are cancelled. */
export const plannedPosts = (event: EventTimes & Posting, now: Date): PlannedPost[] => {
  const steps = stepsOf(event)
  if (event.state === 'cancelled' || steps.length === 0) return []
  const dates = comingDates(event, now)
  const announced = steps.some(({ kind }) => kind === 'announcement')
  return [
    ...(announced && dates.length > 0
      ? [{ kind: 'announcement' as const, occurrence: wholeEvent, at: now.getTime() }]
      : []),
    ...dates.flatMap((date) =>
      steps.flatMap((step) => {
        const at = momentOf(step, date, event.timeZone)
        return at === null ? [] : [{ kind: step.kind, occurrence: date.id, at }]
      }),
    ),
  ]
}

/** Pure: the steps that are on; none where the event has no timetable. */
export const stepsOf = ({ posting }: Posting): readonly PostStep[] =>
  posting?.plan === 'timetable' ? (posting.steps ?? []).filter(({ isOn }) => isOn !== false) : []

const comingDates = (event: EventTimes, now: Date): Occurrence[] => {
  const at = now.getTime()
  const isOn = ({ state }: Occurrence): boolean => state !== 'cancelled'
  const window = { from: new Date(at - behind), to: new Date(at + ahead) }
  const near = occurrencesBetween(event, window, mostDates).filter(isOn)
  const next = nextOccurrences(event, now, mostCancelled).find(isOn)
  return next && !near.some(({ id }) => id === next.id) ? [...near, next] : near
}

const momentOf = (step: PostStep, date: Occurrence, timeZone: string): number | null => {
  const start = Date.parse(date.startsAt)
  switch (step.kind) {
    case 'announcement':
      return null
    case 'week':
      return onDay(wallOf(timeZone, start) - 7 * day, step.at, timeZone)
    case 'lastSeats':
      return start
    case 'today':
      // What begins early is told of before it begins.
      return Math.min(
        onDay(wallOf(timeZone, start), step.at ?? defaultTimes.today, timeZone),
        start - 2 * hour,
      )
    case 'recap':
      return onDay(wallOf(timeZone, Date.parse(date.endsAt)) + day, step.at ?? defaultTimes.recap, timeZone)
  }
}

/** Days are counted on the clock of the event. */
const onDay = (wall: number, at: string | null | undefined, timeZone: string): number => {
  if (!at) return instantOfWall(timeZone, wall)
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return instantOfWall(timeZone, Math.floor(wall / day) * day + hours * hour + minutes * 60_000)
}
