import { instantOfWall, wallOf } from '../../../core/timeZone'

/** Days of the week as they are stored, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number]

/** A time at which a channel publishes, on some days of each week. `time`: `HH:MM` by the channel's clock. */
export type Slot = { days: readonly Weekday[]; time: string }

/** When a channel publishes. */
export type Rhythm = {
  /** IANA zone of its clock. */
  timeZone: string
  slots: readonly Slot[]
  /** `HH:MM` each; from the first to the second nothing goes out by itself. The same time twice: no quiet hours. */
  quiet: { from: string; to: string } | null
}

const minute = 60_000
const day = 86_400_000
/** Weeks that are looked through for a free slot. */
const weeks = 53

/** `HH:MM` → minutes since midnight; null for anything else. */
export const minutesOf = (text: string): number | null => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

/**
 * Pure: the first slot after a moment that nobody has taken and that no quiet hours forbid; null when there is none
 * within a year. On the night that clocks skip a slot's time it is as late as it should have been; of an hour that comes
 * twice, the first is meant.
 *
 * @param args.taken - moments of slots that are taken, in milliseconds since 1970.
 */
export const nextFreeSlot = (args: {
  rhythm: Rhythm
  after: Date
  taken: ReadonlySet<number>
}): Date | null => {
  const { rhythm, after, taken } = args
  const { timeZone: zone, slots } = rhythm
  const midnight = Math.floor(wallOf(zone, after.getTime()) / day) * day
  for (let n = 0; n <= weeks * 7; n += 1) {
    const wall = midnight + n * day
    // 1970-01-01 was a Thursday.
    const weekday = weekdays[(wall / day + 3) % 7]
    const free = slots
      .filter(({ days }) => weekday !== undefined && days.includes(weekday))
      .flatMap(({ time }) => minutesOf(time) ?? [])
      .map((minutes) => instantOfWall(zone, wall + minutes * minute))
      .filter((at) => at > after.getTime() && !taken.has(at) && !isQuiet(rhythm, at))
    if (free.length > 0) return new Date(Math.min(...free))
  }
  return null
}

/** Pure: this moment, or the end of the quiet hours that it falls into. */
export const afterQuiet = (rhythm: Rhythm, at: Date): Date => {
  const { timeZone: zone, quiet } = rhythm
  const end = minutesOf(quiet?.to ?? '')
  if (end === null || !isQuiet(rhythm, at.getTime())) return at
  const wall = wallOf(zone, at.getTime())
  const today = Math.floor(wall / day) * day + end * minute
  return new Date(instantOfWall(zone, today > wall ? today : today + day))
}

const isQuiet = ({ timeZone, quiet }: Rhythm, at: number): boolean => {
  const [from, to] = [minutesOf(quiet?.from ?? ''), minutesOf(quiet?.to ?? '')]
  if (from === null || to === null || from === to) return false
  const wall = wallOf(timeZone, at)
  const minutes = (wall - Math.floor(wall / day) * day) / minute
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to
}
