import ICAL from 'ical.js'
import { zoneComponent } from './zoneComponent'

const year = 366 * 86_400_000
/** Years of changes of clocks that a calendar carries beyond its day: programs read it again long before. */
const yearsAhead = 10

/**
 * Pure: a calendar file (RFC 5545) with the zones that its events name.
 *
 * @param events - VEVENT components, or what they say: of a great many it is written piece by piece.
 * @param now - from when on the years ahead are counted; the year of it, so that the file is the same all year.
 */
export const calendarText = (args: {
  name: string
  events: readonly (ICAL.Component | string)[]
  zones: ReadonlyMap<string, number>
  now: Date
}): string => {
  const { name, events, zones, now } = args
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Community Hub//Events//EN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', name)
  const to = Date.UTC(now.getUTCFullYear() + yearsAhead, 11, 31)
  for (const [zone, earliest] of [...zones].sort(([one], [other]) => one.localeCompare(other)))
    if (zone !== 'UTC') calendar.addSubcomponent(zoneComponent(zone, { from: earliest - year, to }))
  const end = 'END:VCALENDAR'
  const frame = calendar.toString()
  return [
    frame.slice(0, frame.lastIndexOf(end)) + events.map((event) => `${event.toString()}\r\n`).join(''),
    end,
    '\r\n',
  ].join('')
}

/** Pure: the zones of some events, each with the earliest moment that it is needed for. */
export const zonesOf = (
  events: readonly { timeZone: string; startsAt: string }[],
): ReadonlyMap<string, number> => {
  const zones = new Map<string, number>()
  for (const { timeZone, startsAt } of events)
    zones.set(timeZone, Math.min(zones.get(timeZone) ?? Infinity, Date.parse(startsAt)))
  return zones
}
