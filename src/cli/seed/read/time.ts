const day = 86_400_000

/** ISO time so many days before `now`; the hour is spread by `key`, so that not everything happens at once. */
export const daysBefore = (now: Date, days: number, key = ''): string => {
  let hash = 0
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 600
  const midnight = Math.floor(now.getTime() / day) * day
  // Between seven in the morning and five in the afternoon, UTC; today's are put into the past.
  const then = midnight - days * day + 7 * 3_600_000 + hash * 60_000
  return new Date(Math.min(then, now.getTime() - 60_000)).toISOString()
}

/** The same instant, or six in the morning after it when people are asleep (22 to 6 UTC); minutes stay. */
export const whenAwake = (at: number): number => {
  const date = new Date(at)
  const hour = date.getUTCHours()
  if (hour >= 6 && hour < 22) return at
  return at + ((hour >= 22 ? 30 : 6) - hour) * 3_600_000
}

/** The wall-clock time of a zone as an instant; in the hour that daylight saving skips or repeats, one of the two. */
export const instantOf = (
  date: { year: number; month: number; day: number },
  at: string,
  timeZone: string,
): Date => {
  const wall = Date.UTC(date.year, date.month - 1, date.day, Number(at.slice(0, 2)), Number(at.slice(3, 5)))
  // The offset before and the offset at the first guess: two steps settle every zone that has one change a day.
  const first = wall - offsetAt(new Date(wall), timeZone)
  return new Date(wall - offsetAt(new Date(first), timeZone))
}

const offsetAt = (instant: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value)
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(instant.getTime() / 1000) * 1000
}

/** The first day on or after `now` + `from` days that is the weekday asked for (0: Sunday). */
export const weekdayFrom = (
  now: Date,
  when: { from: number; weekday: number; firstOfMonth?: boolean },
): { year: number; month: number; day: number } => {
  const date = new Date(Math.floor(now.getTime() / day) * day + when.from * day)
  while (date.getUTCDay() !== when.weekday || (when.firstOfMonth === true && date.getUTCDate() > 7))
    date.setUTCDate(date.getUTCDate() + 1)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
