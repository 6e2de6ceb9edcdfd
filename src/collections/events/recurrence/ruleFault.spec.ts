import { describe, expect, it } from '@jest/globals'
import { nextOccurrences, occurrencesBetween } from './occurrences'
import { ruleFault } from './ruleFault'

const of = (recurrence: string, startsAt = '2026-10-03T12:00:00Z') =>
  ruleFault({ recurrence, startsAt, timeZone: 'Europe/Paris' })

describe('a rule before it is stored', () => {
  it.each([
    'FREQ=DAILY',
    'RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20270101T000000Z',
    'FREQ=MONTHLY;BYDAY=1SA',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=DAILY;BYMONTH=1;BYMONTHDAY=1;BYDAY=MO',
    'FREQ=HOURLY;INTERVAL=3',
  ])('should take %s', (rule) => {
    expect(of(rule)).toBeNull()
  })

  it.each([
    ['FREQ=SECONDLY', /24 dates a day/],
    ['FREQ=MINUTELY', /24 dates a day/],
    [
      'FREQ=DAILY;BYHOUR=9;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24',
      /24 dates/,
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', /never happens/],
    ['FREQ=DAILY;COUNT=5;UNTIL=20270101', /not both/],
    ['FREQ=DAILY;COUNT=0', /COUNT/],
    ['FREQ=DAILY;COUNT=99999', /COUNT/],
    ['FREQ=DAILY;INTERVAL=0', /INTERVAL/],
    ['FREQ=DAILY;UNTIL=20200101T000000Z', /never happens|Not a rule/],
    ['FREQ=DAILY;FREQ=WEEKLY', /twice/],
    ['BYDAY=MO', /FREQ is missing/],
    ['every monday', /Unknown part/],
    ['FREQ=DAILY;X-EVIL=1', /Unknown part/],
    ['FREQ=DAILY\r\nATTENDEE:x', /cannot be/],
    [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(400)}1`, /Too long/],
  ])('should refuse %s, and say why', (rule, why) => {
    expect(of(rule)).toMatch(why)
  })

  it('should cost nothing to be a hundred years long', () => {
    const event = { startsAt: '1926-10-03T12:00:00Z', timeZone: 'Europe/Paris', recurrence: 'FREQ=DAILY' }
    const dates = occurrencesBetween(event, { from: new Date('2026-03-28'), to: new Date('2026-03-31') })
    // 12:00 UTC in 1926 was 12:00 in Paris, too; it is 11:00 and then 10:00 UTC around 29 March 2026.
    expect(dates.map(({ startsAt }) => startsAt)).toEqual([
      '2026-03-28T11:00:00.000Z',
      '2026-03-29T10:00:00.000Z',
      '2026-03-30T10:00:00.000Z',
    ])
    expect(dates.map(({ id }) => id)).toEqual(['20260328T120000', '20260329T120000', '20260330T120000'])
  })

  it('should move, cancel and remove single dates, and keep their names', () => {
    const event = {
      startsAt: '2026-10-01T17:00:00Z',
      endsAt: '2026-10-01T19:00:00Z',
      timeZone: 'Europe/Paris',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      additions: [{ startsAt: '2026-12-24T18:00:00Z' }],
      changes: [
        { occurrence: '20261008T190000', state: 'moved' as const, startsAt: '2026-11-20T18:00:00Z' },
        { occurrence: '20261015T190000', state: 'cancelled' as const, note: 'Flood' },
        { occurrence: '20261022T190000', state: 'removed' as const },
      ],
    }
    const told = nextOccurrences(event, new Date('2026-09-01'), 10)
    expect(told.map(({ id, startsAt, state }) => [id, startsAt.slice(0, 13), state])).toEqual([
      ['20261001T190000', '2026-10-01T17', 'scheduled'],
      ['20261015T190000', '2026-10-15T17', 'cancelled'],
      ['20261008T190000', '2026-11-20T18', 'moved'],
      ['20261224T190000', '2026-12-24T18', 'scheduled'],
    ])
    expect(told[2]?.endsAt).toBe('2026-11-20T20:00:00.000Z')
  })
})
