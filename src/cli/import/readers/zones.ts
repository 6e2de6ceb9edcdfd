import { isTimeZone } from '../../../core/timeZone'

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
  return (
    [bare, ...tails].find((name) => name.includes('/') && isTimeZone(name)) ?? (bare === 'UTC' ? bare : null)
  )
}
