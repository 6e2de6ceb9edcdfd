import { compactWall } from '../recurrence/rule'

const day = 86_400_000
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
/** Parts of a rule that name days, or times of day: a start that moves leaves them behind. */
const namesDays = /(^|;)(BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS)=/i
const namesTimes = /(^|;)(BYHOUR|BYMINUTE)=/i
/** Every month has this day. */
const shortestMonth = 28

/**
 * Pure: the rule of a series of which a date moves on the clock (readings, see `Series`), so that each of its dates moves as
 * much. A rule that names one weekday, one day of every month, or one day of a year says plainly what it becomes: `BYDAY=FR`
 * on a Saturday is `BYDAY=SA`. Null where only the organiser knows: of Tuesdays and Thursdays, has one moved, or both? And the first
 * Saturday is not always the day after the first Friday.
 */
export const shiftRule = (rule: string, from: number, to: number): string | null => {
  if ((to - from) % day !== 0 && namesTimes.test(rule)) return null
  if (Math.floor(from / day) === Math.floor(to / day) || !namesDays.test(rule)) return rule
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=') as [string, string]))
  const frequency = parts.get('FREQ')
  const named = [...parts.keys()].filter((name) => name.startsWith('BY')).sort()
  const is = (...names: string[]): boolean => named.join() === names.join()
  const [before, after] = [new Date(from), new Date(to)]
  const weekdayOf = (date: Date): string => weekdays[date.getUTCDay()] ?? ''
  if (frequency === 'WEEKLY' && is('BYDAY') && parts.get('BYDAY') === weekdayOf(before))
    return withParts(rule, { BYDAY: weekdayOf(after) })
  const isOneDay =
    parts.get('BYMONTHDAY') === String(before.getUTCDate()) &&
    Math.max(before.getUTCDate(), after.getUTCDate()) <= shortestMonth &&
    compactWall(from).slice(0, 6) === compactWall(to).slice(0, 6)
  const isOneMonth = parts.get('BYMONTH') === String(before.getUTCMonth() + 1)
  return isOneDay &&
    ((frequency === 'MONTHLY' && is('BYMONTHDAY')) ||
      (frequency === 'YEARLY' && is('BYMONTH', 'BYMONTHDAY') && isOneMonth))
    ? withParts(rule, { BYMONTHDAY: String(after.getUTCDate()) })
    : null
}

const withParts = (rule: string, parts: Readonly<Record<string, string>>): string =>
  rule
    .split(';')
    .map((part) => {
      const name = part.split('=')[0]?.toUpperCase() ?? ''
      return parts[name] === undefined ? part : `${name}=${parts[name]}`
    })
    .join(';')
