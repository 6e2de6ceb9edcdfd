import { describe, expect, it } from '@jest/globals'
import { shiftRule } from './shiftRule'

/** From 19:00 of a day of November 2026 (the 6th is a Friday) to 19:00 of another, or another time. */
const moved = (rule: string, from: number, to: number, hour = 19): string | null =>
  shiftRule(rule, Date.UTC(2026, 10, from, 19), Date.UTC(2026, 10, to, hour))

describe('the rule of a series that moves', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=FR', 7, 'FREQ=WEEKLY;BYDAY=SA'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;WKST=SU;COUNT=9', 9, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU;COUNT=9'],
    ['FREQ=WEEKLY;UNTIL=20270101T000000Z;BYDAY=FR', 5, 'FREQ=WEEKLY;UNTIL=20270101T000000Z;BYDAY=TH'],
    ['FREQ=MONTHLY;BYMONTHDAY=6', 9, 'FREQ=MONTHLY;BYMONTHDAY=9'],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=6', 5, 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5'],
    ['FREQ=WEEKLY', 7, 'FREQ=WEEKLY'],
  ])('should become plain: %s', (rule, to, expected) => {
    expect(moved(rule, 6, to)).toBe(expected)
  })

  it.each([
    ['one of two weekdays', 'FREQ=WEEKLY;BYDAY=TU,FR', 7],
    ['the first Friday, a day later', 'FREQ=MONTHLY;BYDAY=1FR', 7],
    ['some months', 'FREQ=WEEKLY;BYMONTH=10,11;BYDAY=FR', 7],
    ['a day that not every month has', 'FREQ=MONTHLY;BYMONTHDAY=6', 30],
    ['a day counted from the end', 'FREQ=MONTHLY;BYMONTHDAY=-25', 7],
    ['another month', 'FREQ=MONTHLY;BYMONTHDAY=6', 36],
  ])('should be asked for: %s', (_what, rule, to) => {
    expect(moved(rule, 6, to)).toBeNull()
  })

  it('should keep its days when only the time of day moves, unless it names that', () => {
    expect(moved('FREQ=MONTHLY;BYDAY=1FR', 6, 6, 20)).toBe('FREQ=MONTHLY;BYDAY=1FR')
    expect(moved('FREQ=DAILY;BYHOUR=9,19', 6, 6, 20)).toBeNull()
  })
})
