import { createHash } from 'node:crypto'
import { compactWall, findOccurrence, ruleFault } from '../../collections/events'
import { truncate } from '../../core/text'
import { wallOf } from '../../core/timeZone'
import type { EventRecord } from './eventRecord'
import { type CalendarEvent, readCalendar } from './readers/icalendar'
import { type Fault, isReadable, type Reading, thenRead } from './readers/reading'

/**
 * Pure: the events of a calendar file. What changes one date of a series (RECURRENCE-ID) is no event of its own but a
 * change of its series, wherever in the file it stands; a date whose series is not in the file is an event by itself.
 */
export const calendarEvents = (text: string): readonly Reading<EventRecord>[] => {
  const readings = readCalendar(text)
  const series = new Set(
    readings.flatMap((each) =>
      isReadable(each) && each.value.recurrenceId === null && each.value.uid !== null ? [each.value.uid] : [],
    ),
  )
  const dates = new Map<string, Dated[]>()
  const events = readings.filter((reading) => {
    if (!isReadable(reading)) return true
    const { uid, recurrenceId } = reading.value
    if (recurrenceId === null || uid === null || !series.has(uid)) return true
    const date = { ...reading, plannedAt: recurrenceId }
    const known = dates.get(uid)
    if (known) known.push(date)
    else dates.set(uid, [date])
    return false
  })
  return events.flatMap((reading) => {
    const record = thenRead(reading, asRecord)
    if (!isReadable(reading) || reading.value.recurrenceId !== null) return [record]
    const own = dates.get(reading.value.uid ?? '') ?? []
    // The first of a name is the series; a second one would be the same event again.
    dates.delete(reading.value.uid ?? '')
    return isReadable(record) ? withDates(record, reading.value, own) : [record, ...own.map(withoutSeries)]
  })
}

const mostLookedFor = 1000

/** One date of a series, as the file has it. */
type Dated = { line: number; value: CalendarEvent; plannedAt: string }

const withoutSeries = ({ line }: Dated): Reading<never> => ({
  line,
  ...fault('RECURRENCE-ID', 'its series is not imported'),
})

/** The series with what became of single dates, and what cannot be told of them. */
const withDates = (
  { line, value: record }: { line: number; value: EventRecord },
  event: CalendarEvent,
  dates: readonly Dated[],
): readonly Reading<EventRecord>[] => {
  const faults: Reading<never>[] = []
  const changes = new Map(record.changes.map((change) => [change.occurrence, change]))
  // A rule that is none, or more changes than the hub keeps of an event, is refused with its series: nobody has to look.
  const mayHave =
    dates.length <= mostLookedFor &&
    (record.recurrence === null || ruleFault({ ...record, recurrence: record.recurrence }) === null)
  for (const date of [...dates].sort((one, other) => one.value.sequence - other.value.sequence)) {
    const occurrence = nameOf(date.plannedAt, record.timeZone)
    const why = faultOf(date.value)
    if (why) faults.push({ line: date.line, ...why })
    else if (mayHave && !findOccurrence({ ...record, changes: [] }, occurrence))
      faults.push({ line: date.line, ...fault('RECURRENCE-ID', 'its series has no such date') })
    else {
      const change = changeOf(date, occurrence, event)
      if (change) changes.set(occurrence, change)
      else changes.delete(occurrence)
    }
  }
  return [{ line, value: { ...record, changes: [...changes.values()] } }, ...faults]
}

const faultOf = ({ isForFuture, startsAt, endsAt }: CalendarEvent): { faults: readonly Fault[] } | null =>
  isForFuture
    ? fault('RECURRENCE-ID', 'RANGE=THISANDFUTURE is not imported: divide the series at this date')
    : endsAt !== null && endsAt < startsAt
      ? endsTooEarly
      : null

/** What a date's own entry makes of it; null when it takes place as planned, and only its words are others. */
const changeOf = (
  { value, plannedAt }: Dated,
  occurrence: string,
  event: CalendarEvent,
): EventRecord['changes'][number] | null => {
  const { startsAt, endsAt, status } = value
  const other = value.summary === event.summary ? null : value.summary
  const why = [value.comment, other].find((text) => text !== null) ?? null
  const note = why === null ? {} : { note: truncate(why, 400) }
  if (status === 'CANCELLED') return { occurrence, state: 'cancelled', ...note }
  const length = (of: Pick<CalendarEvent, 'startsAt' | 'endsAt'>): number =>
    of.endsAt === null ? 0 : Date.parse(of.endsAt) - Date.parse(of.startsAt)
  const isAsPlanned = startsAt === plannedAt && (endsAt === null || length(value) === length(event))
  return isAsPlanned && why === null ? null : { occurrence, state: 'moved', startsAt, endsAt, ...note }
}

const fault = (field: string, reason: string): { faults: readonly Fault[] } => ({
  faults: [{ field, reason }],
})
const endsTooEarly = fault('DTEND', 'ends before it starts')

const asRecord = (event: CalendarEvent): { value: EventRecord } | { faults: readonly Fault[] } => {
  const { summary, status, startsAt, endsAt } = event
  if (summary === null) return fault('SUMMARY', 'must not be empty')
  if (status === 'CANCELLED') return fault('STATUS', 'cancelled events are not imported')
  if (endsAt !== null && endsAt < startsAt) return endsTooEarly
  return { value: recordOf(event, summary) }
}

const isAddress = (text: string | null): text is string =>
  text !== null && /^https?:\/\/\S{1,490}$/i.test(text)

const recordOf = (event: CalendarEvent, title: string): EventRecord => {
  const { uid, recurrenceId, location, url, description } = event
  const online = isAddress(location)
  return {
    // Some programs write no UID: then the same words at the same time are the same event.
    key: `event:${uid ?? digest(`${title}\n${event.startsAt}\n${location}`)}${recurrenceId === null ? '' : `#${recurrenceId}`}`,
    title,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: event.timeZone,
    recurrence: event.recurrence,
    changes: event.exceptions.map((instant) => ({
      occurrence: nameOf(instant, event.timeZone),
      state: 'removed' as const,
    })),
    additions: event.additions.map((startsAt) => ({ startsAt })),
    place: { name: online ? null : location, address: null, online },
    url: [url, location].find(isAddress) ?? null,
    description: description === null ? null : asMarkdown(description),
  }
}

/** A date is named by what the event's own clock shows at its planned start. */
const nameOf = (instant: string, timeZone: string): string =>
  compactWall(wallOf(timeZone, Date.parse(instant)))

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

/** Plain text says what it says: its signs are not Markdown's, its line ends are. */
const asMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/^(?: {4}|\t)+/gm, '')
    .replace(/\n/g, '  \n')
