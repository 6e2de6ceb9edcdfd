import ICAL from 'ical.js'
import { wallOf } from '../timeZone'

const day = 86_400_000
const minute = 60_000

/**
 * Pure: a zone's rules as a calendar carries them (RFC 5545, 3.6.5): one observance for each change of clocks between
 * two instants. A reader needs no zone data of its own, and later changes come with the next reading.
 *
 * @param span - milliseconds since 1970.
 */
export const zoneComponent = (zone: string, span: { from: number; to: number }): ICAL.Component => {
  const component = new ICAL.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  const changes = changesOf(zone, span)
  const usual = Math.min(...changes.map(({ after }) => after))
  for (const { at, before, after } of changes) {
    const observance = new ICAL.Component(after > usual ? 'daylight' : 'standard')
    // The reading of the clock that was about to be put forward or back.
    observance.addPropertyWithValue('dtstart', floating(at + before))
    observance.addPropertyWithValue('tzoffsetfrom', offset(before))
    observance.addPropertyWithValue('tzoffsetto', offset(after))
    component.addSubcomponent(observance)
  }
  return component
}

/** A wall-clock reading without a zone; `TZID` says which. */
export const floating = (wall: number): ICAL.Time => {
  const time = new Date(wall)
  return ICAL.Time.fromData({
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    isDate: false,
  })
}

type Change = { at: number; before: number; after: number }

/** The first entry is no change: it says what held at the beginning. */
const changesOf = (zone: string, { from, to }: { from: number; to: number }): Change[] => {
  const offsetAt = (instant: number): number => wallOf(zone, instant) - instant
  const start = Math.floor(from / day) * day
  const found: Change[] = [{ at: start, before: offsetAt(start), after: offsetAt(start) }]
  // No zone has ever changed its clocks twice within a week and back.
  for (let at = start; at < to; at += 7 * day) {
    const [before, after] = [offsetAt(at), offsetAt(at + 7 * day)]
    if (before !== after) found.push({ at: changeBetween(offsetAt, at, at + 7 * day), before, after })
  }
  return found
}

const changeBetween = (offsetAt: (instant: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to]
  const before = offsetAt(from)
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute
    if (offsetAt(middle) === before) low = middle
    else high = middle
  }
  return high
}

const offset = (milliseconds: number): ICAL.UtcOffset => ICAL.UtcOffset.fromSeconds(milliseconds / 1000)
