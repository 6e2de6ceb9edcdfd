import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import rrule from 'rrule'
import { instantOfWall } from '../../src/core/timeZone'
import {
  compactWall,
  firstWalls,
  type Series,
  wallsBetween,
} from '../../src/collections/events/recurrence/rule'
import { datesByTheText } from './byTheText'

// How many random rules; `RECURRENCE_RULES=10000` takes some minutes.
const count = Number(process.env.RECURRENCE_RULES ?? 250)
const day = 86_400_000
const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Sao_Paulo']
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Numerical Recipes' generator: the same rules at every run. */
const seeded = (seed: number) => {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

const randomSeries = (random: () => number): Series | null => {
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const chance = (of: number) => random() < of
  const some = (most: number, one: () => string | number) =>
    [...new Set(Array.from({ length: int(1, most) }, one))].join(',')
  const signed = (most: number) => (chance(0.3) ? -1 : 1) * int(1, most)
  const frequency = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'][int(0, 3)] ?? 'DAILY'
  const byMonth = chance(0.3)
  const byMonthDay = frequency !== 'WEEKLY' && chance(0.3)
  const byDay = chance(0.5)
  const ordinals = (frequency === 'MONTHLY' || frequency === 'YEARLY') && !byMonthDay && chance(0.5)
  const most = frequency === 'MONTHLY' || byMonth ? 4 : 30
  const parts = [
    `FREQ=${frequency}`,
    chance(0.5) && `INTERVAL=${int(1, 4)}`,
    byMonth && `BYMONTH=${some(3, () => int(1, 12))}`,
    byMonthDay && `BYMONTHDAY=${some(3, () => signed(28))}`,
    byDay && `BYDAY=${some(3, () => `${ordinals ? signed(most) : ''}${weekdays[int(0, 6)] ?? 'MO'}`)}`,
    frequency === 'YEARLY' &&
      !byMonthDay &&
      !byDay &&
      chance(0.2) &&
      `BYYEARDAY=${some(3, () => signed(360))}`,
    (frequency === 'MONTHLY' || frequency === 'YEARLY') &&
      (byDay || byMonthDay) &&
      chance(0.2) &&
      `BYSETPOS=${some(2, () => signed(3))}`,
    chance(0.3) && `WKST=${weekdays[int(0, 6)] ?? 'MO'}`,
    chance(0.3) && `COUNT=${int(1, 20)}`,
  ]
  const rule = parts.filter(Boolean).join(';')
  const from = Date.UTC(int(2018, 2026), int(0, 11), int(1, 28), int(0, 23), int(0, 59))
  const timeZone = zones[int(0, zones.length - 1)] ?? 'UTC'
  // As the hub stores it: a series begins with a date of its own. Where it does not, RFC 5545 leaves the set undefined.
  const [start] = firstWalls({ rule, start: from, timeZone }, 1)
  return start === undefined ? null : { rule, start, timeZone }
}

const byRrule = ({ rule, start }: Series, to: number): number[] => {
  const parsed = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: new Date(start) })
  return parsed.between(new Date(start), new Date(to), true).map(Number)
}

/** ical.js's iterator never ends on some days counted from the end of a year's or a day's set: it is not asked. */
const isEndless = (rule: string): boolean => /FREQ=(DAILY|YEARLY).*BYMONTHDAY=[^;]*-/.test(rule)

const byIcal = (series: Series, to: number): number[] | null => {
  try {
    return icalDates(series, to)
  } catch {
    // It refuses some combinations that RFC 5545 allows; then there is nothing to compare with.
    return null
  }
}

const icalDates = ({ rule, start }: Series, to: number): number[] => {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromJSDate(new Date(start), true))
  const found: number[] = []
  for (let next = dates.next(); next; next = dates.next()) {
    const wall = next.toUnixTime() * 1000
    if (wall > to) break
    found.push(wall)
  }
  return found
}

/** Instants in the zone: what changes of clocks do to a date shows here. */
const inZone = (walls: readonly number[], { timeZone }: Series): string =>
  walls.map((wall) => `${compactWall(wall)}=${instantOfWall(timeZone, wall)}`).join(' ')

/** Where a library is known to leave the text of RFC 5545, 3.3.10: which rules, and the sentence that it leaves. */
type Deviation = { readonly rules: (rule: string) => boolean; readonly text: string }

const has = (rule: string, ...names: string[]): boolean => names.every((name) => rule.includes(`${name}=`))
const each = (rule: string, name: string): string[] =>
  new RegExp(`(?:^|;)${name}=([^;]*)`).exec(rule)?.[1]?.split(',') ?? []
const isOf = (rule: string, frequency: string): boolean => rule.startsWith(`FREQ=${frequency}`)

const deviations: Readonly<Record<'rrule' | 'ical', Readonly<Record<string, Deviation>>>> = {
  rrule: {
    // rrule 2.8.1 takes the first of a set that is shorter, and tells a date that two positions name twice.
    setShorterThanPosition: {
      rules: (rule) => each(rule, 'BYSETPOS').some((position) => Number(position) < 0),
      text: '"-n" is the nth-to-last of the set: in a set of fewer there is none; and a set holds a date once',
    },
  },
  ical: {
    // ical.js 2.2.1 asks for the position in few of the combinations, and orders no set of several rules of days.
    positionsNotTaken: {
      rules: (rule) =>
        has(rule, 'BYSETPOS') &&
        (isOf(rule, 'YEARLY') ||
          has(rule, 'BYMONTHDAY') ||
          (each(rule, 'BYDAY').length > 1 && /[1-5][A-Z]{2}/.test(each(rule, 'BYDAY').join()))),
      text: 'BYSETPOS "operates on a set of recurrence instances in one interval": of every frequency, sorted by time',
    },
    // It walks through the list as it is written, and from month to month whatever INTERVAL says.
    monthsInWrittenOrder: {
      rules: (rule) =>
        isOf(rule, 'MONTHLY') &&
        has(rule, 'BYMONTH') &&
        (each(rule, 'BYMONTH').length > 1 || has(rule, 'INTERVAL')),
      text: 'under MONTHLY, BYMONTH limits: what INTERVAL leaves is asked for its month, in the order of time',
    },
    // The number is taken within a month where it is none of a month, or of the year before.
    numberedDaysOfYear: {
      rules: (rule) =>
        isOf(rule, 'YEARLY') && !has(rule, 'BYMONTH') && /\d[A-Z]{2}/.test(each(rule, 'BYDAY').join()),
      text: '"20MO" under YEARLY is "the 20th Monday of the year" where no month is named',
    },
    monthOfStartAlone: {
      rules: (rule) => isOf(rule, 'YEARLY') && has(rule, 'BYMONTHDAY') && !has(rule, 'BYMONTH'),
      text: 'the table has "Expand" for BYMONTHDAY under YEARLY: days of every month, where none is named',
    },
    // It begins a month late, or forgets days counted from the end.
    daysFromEndOfMonth: {
      rules: (rule) => has(rule, 'BYDAY') && each(rule, 'BYMONTHDAY').some((day) => Number(day) < 0),
      text: 'BYDAY limits where BYMONTHDAY is named: what is both is a date, DTSTART the first of them',
    },
    oneDateTwice: {
      rules: (rule) => has(rule, 'COUNT') && each(rule, 'BYDAY').length > 1,
      text: 'a set holds a date once, however many parts name it: COUNT counts it once',
    },
  },
}

/** The kind of a library's deviation; null where none is known for the rule. */
const kindOf = (library: 'rrule' | 'ical', rule: string): string | null =>
  Object.entries(deviations[library]).find(([, { rules }]) => rules(rule))?.[0] ?? null

describe('recurrence, beside the text of RFC 5545, rrule and ical.js', () => {
  it(
    `should expand ${count} random rules as the text has it; where a library does not, it is known why`,
    () => {
      const random = seeded(5545)
      const notByText: string[] = []
      const unexplained: string[] = []
      const tally: Record<string, number> = { same: 0, icalUnasked: 0 }
      const add = (kind: string): void => void (tally[kind] = (tally[kind] ?? 0) + 1)
      const judge = (library: 'rrule' | 'ical', { rule, start }: Series): void => {
        const kind = kindOf(library, rule)
        if (kind === null) unexplained.push(`${library} ${compactWall(start)} ${rule}`)
        add(`${library}: ${kind ?? 'unexplained'}`)
      }
      for (let nth = 0; nth < count; nth += 1) {
        const series = randomSeries(random)
        if (!series) continue
        const to = series.start + (series.rule.includes('YEARLY') ? 8 : 2) * 366 * day
        const text = inZone(datesByTheText(series, to), series)
        if (inZone(wallsBetween(series, series.start, to), series) !== text)
          notByText.push(`${compactWall(series.start)} ${series.rule}`)
        const dates = isEndless(series.rule) ? null : byIcal(series, to)
        const isRrule = inZone(byRrule(series, to), series) === text
        const isIcal = dates !== null && inZone(dates, series) === text
        if (!isRrule) judge('rrule', series)
        if (dates === null) add('icalUnasked')
        else if (!isIcal) judge('ical', series)
        if (isRrule && isIcal) add('same')
      }
      process.stdout.write(`recurrence: ${JSON.stringify(tally)}\n`)
      expect(notByText).toEqual([])
      expect(unexplained).toEqual([])
      expect(tally.same).toBeGreaterThan(count * 0.5)
    },
    30_000 + count * 200,
  )
})
