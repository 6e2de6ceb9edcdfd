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

/** Its iterator never ends on some days counted from the end of a year's or a day's set. */
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

describe('recurrence, beside rrule and ical.js', () => {
  it(
    `should expand ${count} random rules as they do, wherever those two agree or one is known to err`,
    () => {
      const random = seeded(5545)
      const told: string[] = []
      const tally = { same: 0, rruleAlone: 0, icalAlone: 0, rruleOnly: 0 }
      for (let each = 0; each < count; each += 1) {
        const series = randomSeries(random)
        if (!series) continue
        const to = series.start + (series.rule.includes('YEARLY') ? 8 : 2) * 366 * day
        const ours = inZone(wallsBetween(series, series.start, to), series)
        const one = inZone(byRrule(series, to), series)
        const dates = isEndless(series.rule) ? null : byIcal(series, to)
        const other = dates && inZone(dates, series)
        if (other === null && ours === one) tally.rruleOnly += 1
        else if (ours === one && ours === other) tally.same += 1
        // Two of three say the same: the third errs. Both kinds are named in docs/decisions.md.
        else if (ours === other && /BYSETPOS/.test(series.rule)) tally.rruleAlone += 1
        else if (ours === one && other !== null) tally.icalAlone += 1
        else told.push(`${compactWall(series.start)} ${series.rule}`)
      }
      process.stdout.write(`recurrence: ${JSON.stringify(tally)}\n`)
      expect(told).toEqual([])
      expect(tally.same).toBeGreaterThan(count * 0.5)
    },
    30_000 + count * 200,
  )
})
