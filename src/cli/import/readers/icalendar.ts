import ICAL from 'ical.js'
import { messageOf, type Reading, unreadable } from './reading'
import { instantIn } from '../../../core/timeZone'
import { ianaZone } from './zones'

/** An event of a calendar file. */
export type CalendarEvent = {
  uid: string | null
  /** When its series planned it (RECURRENCE-ID; ISO 8601, UTC): set for one changed date of a repeated event. */
  recurrenceId: string | null
  /** Does it change all dates that follow as well (`RANGE=THISANDFUTURE`)? */
  isForFuture: boolean
  /** Of two entries of one date, the one with more is the later one. */
  sequence: number
  summary: string | null
  description: string | null
  /** What is told beside the description: why a date is another. */
  comment: string | null
  location: string | null
  url: string | null
  status: string | null
  /** Instants in ISO 8601, UTC. Whole days begin at 00:00 and end at 23:59:59 UTC. */
  startsAt: string
  endsAt: string | null
  allDay: boolean
  /** IANA zone to show the times in; UTC when the file's own has no such name. */
  timeZone: string
  /** RRULE, as written. */
  recurrence: string | null
  /** Instants at which the rule has no date (EXDATE), and at which there is one beside it (RDATE), in ISO 8601, UTC. */
  exceptions: readonly string[]
  additions: readonly string[]
}

/**
 * Pure: iCalendar → one record an event. Every event is parsed by itself with the file's time zones, so a broken one
 * does not take the others with it. To-dos, journals, free/busy times and components that nobody knows are passed over.
 *
 * @param zone - IANA zone of times that name none. @default UTC
 */
export const readCalendar = (text: string, zone = 'UTC'): Reading<CalendarEvent>[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const zones = components(lines, 'VTIMEZONE')
    .map(({ lines }) => ({ text: lines.join('\r\n'), name: nameOfZone(unfolded(lines.join('\n'))) }))
    // What a name of IANA means, the hub knows; to read it out of the file for each of a hundred thousand events takes
    // minutes. A zone that cannot be read is no zone; the events that use it fall back on its name.
    .filter(({ name, text }) => (name === null || ianaZone(name) === null) && parses(text))
  const found = components(lines, 'VEVENT')
  if (found.length === 0 && !lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line)))
    return [unreadable(1, 'not an iCalendar file')]
  return found.map(({ line, lines }) => {
    try {
      const own = lines.join('\r\n')
      const plain = unfolded(own)
      const needed = zones.filter(({ name }) => name === null || plain.includes(name))
      const calendar = ['BEGIN:VCALENDAR', ...needed.map(({ text }) => text), own, 'END:VCALENDAR'].join(
        '\r\n',
      )
      const component = new ICAL.Component(ICAL.parse(calendar) as string | unknown[])
      const event = component.getFirstSubcomponent('vevent')
      return event ? { line, value: eventOf(event, zone) } : unreadable(line, 'the event does not end')
    } catch (error) {
      return unreadable(line, messageOf(error))
    }
  })
}

/** RFC 5545, 3.1: a line that begins with a blank goes on from the one before. */
const unfolded = (text: string): string => text.replace(/\r?\n[ \t]/g, '')

/** What events call a zone; null when it does not stand there plainly. */
const nameOfZone = (zone: string): string | null => {
  const name = /^TZID:(.*)$/im.exec(zone)?.[1]?.trim()
  return name && !name.includes('\\') ? name : null
}

const parses = (component: string): boolean => {
  try {
    ICAL.parse(component)
    return true
  } catch {
    // What the message says matters to nobody: the events say what is wrong with them.
    return false
  }
}

// A day without `VALUE=DATE`, as many programs write it; the standard would have it be a time.
const bareDate = /^((?:DTSTART|DTEND|RECURRENCE-ID)(?:;TZID=[^:;]*)?):(\d{8})$/i

/** The lines of every component of one name, and where it begins. */
const components = (lines: readonly string[], name: string): { line: number; lines: string[] }[] => {
  const begin = new RegExp(`^BEGIN:${name}\\s*$`, 'i')
  const end = new RegExp(`^END:${name}\\s*$`, 'i')
  const found: { line: number; lines: string[] }[] = []
  let open: { line: number; lines: string[] } | null = null
  lines.forEach((text, at) => {
    if (begin.test(text)) {
      open = { line: at + 1, lines: [] }
      found.push(open)
    }
    // Blank lines are none of iCalendar's, and its parser stumbles over them.
    if (open && text !== '') open.lines.push(text.replace(bareDate, '$1;VALUE=DATE:$2'))
    if (end.test(text)) open = null
  })
  return found
}

const eventOf = (component: ICAL.Component, zone: string): CalendarEvent => {
  const start = component.getFirstProperty('dtstart')
  const from = start?.getFirstValue()
  if (!start || !(from instanceof ICAL.Time)) throw new Error('DTSTART is missing or not a time')
  const tzid = parameter(start, 'tzid')
  const startsAt = instantOf(from, tzid, zone)
  const endsAt = endOf(component, { startsAt, wholeDays: from.isDate, tzid, zone })
  const string = (name: string): string | null => {
    const value = component.getFirstPropertyValue(name)
    return value === null ? null : String(value).trim() || null
  }
  const own =
    from.isDate || from.zone === ICAL.Timezone.utcTimezone ? 'UTC' : tzid === null ? zone : ianaZone(tzid)
  return {
    uid: string('uid'),
    recurrenceId: plannedAt(component, own ?? zone),
    isForFuture:
      parameter(component.getFirstProperty('recurrence-id'), 'range')?.toUpperCase() === 'THISANDFUTURE',
    sequence: Number(string('sequence') ?? 0) || 0,
    summary: string('summary'),
    description: string('description'),
    comment: string('comment'),
    location: string('location'),
    url: string('url'),
    status: string('status')?.toUpperCase() ?? null,
    startsAt: iso(startsAt),
    endsAt: endsAt === null ? null : iso(endsAt),
    allDay: from.isDate,
    timeZone: own ?? 'UTC',
    recurrence:
      component
        .getFirstProperty('rrule')
        ?.toICALString()
        .replace(/^RRULE:/i, '') ?? null,
    exceptions: instantsOf(component, 'exdate', own ?? zone),
    additions: instantsOf(component, 'rdate', own ?? zone),
  }
}

const plannedAt = (component: ICAL.Component, zone: string): string | null => {
  const property = component.getFirstProperty('recurrence-id')
  const time = property?.getFirstValue()
  if (!property) return null
  if (!(time instanceof ICAL.Time)) throw new Error('RECURRENCE-ID is not a time')
  return iso(instantOf(time, parameter(property, 'tzid'), zone))
}

/** The times of a property that may stand there more than once, each with more than one; periods count by their start. */
const instantsOf = (component: ICAL.Component, name: 'exdate' | 'rdate', zone: string): string[] =>
  component.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value
      return time instanceof ICAL.Time ? [iso(instantOf(time, parameter(property, 'tzid'), zone))] : []
    }),
  )

type Start = { startsAt: number; wholeDays: boolean; tzid: string | null; zone: string }

/** RFC 5545, 3.6.1: DTEND, or DTSTART and DURATION, or a day for a day; a moment has no end. */
const endOf = (component: ICAL.Component, { startsAt, wholeDays, tzid, zone }: Start): number | null => {
  const property = component.getFirstProperty('dtend')
  const until = property?.getFirstValue()
  const duration = component.getFirstPropertyValue('duration')
  // The end of whole days is the first day that is not part of it.
  const day = 86_400_000
  const lastSecond = (end: number): number => (wholeDays ? Math.max(end, startsAt + day) - 1000 : end)
  if (property && until instanceof ICAL.Time)
    return lastSecond(instantOf(until, parameter(property, 'tzid') ?? tzid, zone))
  // By arithmetic: the library would count an absurd duration day by day.
  if (duration instanceof ICAL.Duration) return lastSecond(startsAt + duration.toSeconds() * 1000)
  return wholeDays ? lastSecond(startsAt + day) : null
}

const parameter = (property: ICAL.Property | null, name: string): string | null => {
  const value = property?.getParameter(name)
  return typeof value === 'string' ? value : null
}

const instantOf = (time: ICAL.Time, tzid: string | null, zone: string): number => {
  const { year, month, day, hour, minute, second } = time
  if (time.isDate) return Date.UTC(year, month - 1, day)
  const isFloating = time.zone === ICAL.Timezone.localTimezone
  if (!isFloating) return time.toUnixTime() * 1000
  return instantIn((tzid === null ? null : ianaZone(tzid)) ?? zone, {
    year,
    month,
    day,
    hour,
    minute,
    second,
  })
}

const iso = (instant: number): string => {
  // Four digits of a year are all that ISO 8601 and the databases agree on.
  if (!Number.isFinite(instant) || Math.abs(instant) > Date.UTC(9999, 0)) throw new Error('no such date')
  return new Date(instant).toISOString()
}
