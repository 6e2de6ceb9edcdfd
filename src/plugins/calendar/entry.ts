import type { SourceEntry } from '../../config/calendarSource'
import type { Day } from '../../core/calendarDays'
import { wallClockAt } from '../../core/timeZone'

/** An entry as the calendar shows it in one time zone. */
export type CalendarEntry = Omit<SourceEntry, 'key' | 'when' | 'author' | 'channels' | 'document'> & {
  /** Source and key: what is moved. */
  id: string
  /** Slug of its collection. */
  kind: string
  /** Id of its document. */
  document: string
  /** ISO 8601; null for a whole day. */
  at: string | null
  endsAt: string | null
  /** By the clocks of the zone. */
  day: Day
  /** `19:00`; null for a whole day. */
  time: string | null
  endDay: Day
  endTime: string | null
  author: { id: string; name: string } | null
  channels: readonly string[]
  needsApproval: boolean
  note: string | null
}

/** The parts of an entry's id. */
export type EntryName = { source: string; key: string }

/** Pure: the id of an entry. */
export const entryId = ({ source, key }: EntryName): string => `${source}~${key}`

/** Pure: the parts of an id; null when it is none. */
export const parseEntryId = (id: string): EntryName | null => {
  const at = id.indexOf('~')
  return at < 1 ? null : { source: id.slice(0, at), key: id.slice(at + 1) }
}

/** Pure: a source's entry in a time zone. */
export const inZone = (
  { key, when, author, channels, document, ...entry }: SourceEntry,
  args: { source: string; timeZone: string; names: ReadonlyMap<string, string> },
): CalendarEntry => {
  const { source, timeZone, names } = args
  const name = author === null ? undefined : names.get(author)
  return {
    ...entry,
    ...timesIn(when, timeZone),
    id: entryId({ source, key }),
    kind: document.collection,
    document: document.id,
    author: author !== null && name !== undefined ? { id: author, name } : null,
    channels: channels ?? [],
    needsApproval: entry.needsApproval ?? false,
    note: entry.note ?? null,
  }
}

type Times = Pick<CalendarEntry, 'at' | 'endsAt' | 'day' | 'time' | 'endDay' | 'endTime'>

const timesIn = (when: SourceEntry['when'], timeZone: string): Times => {
  if ('day' in when)
    return { at: null, endsAt: null, day: when.day, time: null, endDay: when.day, endTime: null }
  const at = new Date(when.at)
  const wall = wallClockAt(timeZone, at.getTime())
  // What ends at midnight does not touch the day that begins then.
  const last = when.endsAt === null ? at.getTime() : Math.max(at.getTime(), Date.parse(when.endsAt) - 1)
  return {
    at: at.toISOString(),
    endsAt: when.endsAt === null ? null : new Date(when.endsAt).toISOString(),
    day: wall.slice(0, 10),
    time: wall.slice(11),
    endDay: wallClockAt(timeZone, last).slice(0, 10),
    endTime: when.endsAt === null ? null : wallClockAt(timeZone, Date.parse(when.endsAt)).slice(11),
  }
}

/** Pure: in the order of the day; whole days first, then by the moment, then by title. */
export const byTime = (one: CalendarEntry, other: CalendarEntry): number =>
  one.day.localeCompare(other.day) ||
  (one.at ?? '').localeCompare(other.at ?? '') ||
  one.title.localeCompare(other.title)
