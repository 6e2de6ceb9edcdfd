/** Names that Windows gives its zones, as calendars of Outlook write them (Unicode CLDR, windowsZones). */
const windowsZones: Readonly<Record<string, string>> = {
  'GMT Standard Time': 'Europe/London',
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Kolkata',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  UTC: 'UTC',
}

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return !/^[+-]/.test(name)
  } catch {
    // RangeError is the answer of Intl for an unknown zone.
    return false
  }
}

/**
 * The IANA zone that a calendar's `TZID` means, or null: as it is, by its last parts
 * (`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`), or by its Windows name.
 */
export const ianaZone = (tzid: string): string | null => {
  const bare = tzid.replaceAll('"', '').trim()
  const windows = windowsZones[bare]
  if (windows) return windows
  const parts = bare.split('/').filter((part) => part !== '')
  const tails = [3, 2].filter((n) => n <= parts.length).map((n) => parts.slice(-n).join('/'))
  return [bare, ...tails].find((name) => name.includes('/') && isZone(name)) ?? (bare === 'UTC' ? bare : null)
}

/** A wall clock's reading. `month` counts from 1. */
export type LocalTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** The instant of a wall clock's reading in an IANA zone, in milliseconds since 1970. In the hour that a change of clocks skips, the one after it. */
export const instantIn = (zone: string, local: LocalTime): number => {
  const wanted = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second)
  // The offset depends on the instant it is used for: the second guess knows the right side of a change of clocks.
  const first = wanted - offsetAt(zone, wanted)
  return wanted - offsetAt(zone, first)
}

const offsetAt = (zone: string, instant: number): number => {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(instant / 1000) * 1000
}
