import type { PayloadRequest } from 'payload'
import { isTimeZone, momentIn, parseLocalTime, wallClockAt, type ZonedMoment } from '../../../core/timeZone'
import { requireStaff } from '../access'
import { parseEntryId } from '../entry'
import { calendarErrors } from '../errors'
import { sourcesOf } from '../gather'
import { settingsOf } from '../options'

/** What {@link moveOnCalendar} takes. */
export type MoveInput = {
  /** Id of an entry, or of a waiting text. */
  entry: string
  /** A wall clock's reading: `2026-03-29T09:00`. */
  at: string
  timeZone: string
}

/** Where an entry stands now. */
export type Moved = {
  at: Date
  /** What a change of clocks makes of the reading; see `plannedMoment`. */
  kind: ZonedMoment['kind']
  wall: string
}

/**
 * Puts something at another time, by the operation that plans it: a text is planned, the date of an event or a contest
 * moved, an announcement sent later, an idea wanted on another day. For staff, with the rights of each.
 *
 * @throws STAFF_ONLY, CALENDAR_ZONE_UNKNOWN, CALENDAR_TIME_UNREADABLE, CALENDAR_PAST, ENTRY_NOT_FOUND,
 *   ENTRY_NOT_MOVABLE, and what the operation throws
 */
export const moveOnCalendar = async (
  { entry, at: written, timeZone }: MoveInput,
  req: PayloadRequest,
): Promise<Moved> => {
  requireStaff(req)
  if (!isTimeZone(timeZone)) throw calendarErrors.CALENDAR_ZONE_UNKNOWN({ field: 'timeZone' })
  const local = parseLocalTime(written)
  if (!local) throw calendarErrors.CALENDAR_TIME_UNREADABLE({ field: 'at' })
  const { at, kind } = momentIn(timeZone, local)
  const now = settingsOf(req.payload).now().getTime()
  const name = parseEntryId(entry)
  const sources = sourcesOf(req)
  const source = name && Object.hasOwn(sources, name.source) ? sources[name.source] : undefined
  if (!name || !source) throw calendarErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  if (!source.move) throw calendarErrors.ENTRY_NOT_MOVABLE({ field: 'entry' })
  // What is wanted for a day can still be wanted for today.
  const isPast =
    name.source === 'ideas' ? written.slice(0, 10) < wallClockAt(timeZone, now).slice(0, 10) : at <= now
  if (isPast) throw calendarErrors.CALENDAR_PAST({ field: 'at' })
  await source.move({ key: name.key, at: written, timeZone }, req)
  return { at: new Date(at), kind, wall: wallClockAt(timeZone, at) }
}
