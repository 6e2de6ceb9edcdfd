/** Is it a name of the IANA time zone database that this Node knows? */
export const isTimeZone = (name: unknown): name is string => {
  if (typeof name !== 'string' || name === '') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return !/^[+-]/.test(name)
  } catch {
    // RangeError is the answer of Intl for an unknown zone.
    return false
  }
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

/** What a wall clock in an IANA zone shows at an instant (milliseconds since 1970). */
export const localTimeAt = (zone: string, instant: number): LocalTime => {
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
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
export const offsetAt = (zone: string, instant: number): number => {
  const { year, month, day, hour, minute, second } = localTimeAt(zone, instant)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}
