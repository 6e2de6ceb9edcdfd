import { describe, expect, it } from '@jest/globals'
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isoWeek,
  mondayOf,
  monthWeeks,
  weekdayOf,
} from './calendarDays'

describe('days', () => {
  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-2-09', false],
    ['2026-13-01', false],
    ['', false],
    [null, false],
    ['2026-01-01T00:00', false],
  ])('should know whether %s exists', (text, exists) => {
    expect(isDay(text)).toBe(exists)
  })

  it('should be counted over changes of clocks, years and leap days', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  })

  // ISO 8601, and the examples of its Wikipedia article on week dates.
  it.each([
    ['2005-01-01', 2004, 53],
    ['2005-12-31', 2005, 52],
    ['2007-01-01', 2007, 1],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2026-01-01', 2026, 1],
    ['2026-11-22', 2026, 47],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
  ])('should be in their ISO week: %s', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week })
  })

  it('should number every week as its Thursday says, for forty years', () => {
    for (let day = '2000-01-03'; day < '2040-01-01'; day = addDays(day, 7)) {
      const { week, year } = isoWeek(day)
      const next = isoWeek(addDays(day, 7))
      expect(isoWeek(addDays(day, 6))).toEqual({ week, year })
      expect(next.week === week + 1 || (next.week === 1 && week >= 52)).toBe(true)
    }
  })

  it('should make whole weeks of a month', () => {
    const weeks = monthWeeks('2026-11-22')
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(monthWeeks('2027-02-10')).toHaveLength(4)
    expect([weekdayOf('2026-11-22'), mondayOf('2026-11-22')]).toEqual([7, '2026-11-16'])
  })
})
