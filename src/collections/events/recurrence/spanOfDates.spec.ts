import { describe, expect, it } from '@jest/globals'
import { spanOfDates } from './spanOfDates'

const evening = {
  startsAt: '2026-10-08T17:00:00.000Z',
  endsAt: '2026-10-08T19:00:00.000Z',
  timeZone: 'Europe/Paris',
}

describe('the span of an event’s dates', () => {
  it.each([
    ['of a single date', {}, '2026-10-08T17:00:00.000Z', '2026-10-08T19:00:00.000Z'],
    ['without an end', { recurrence: 'FREQ=WEEKLY' }, '2026-10-08T17:00:00.000Z', null],
    // 19:00 stays 19:00: the last is after the clocks went back.
    [
      'counted',
      { recurrence: 'FREQ=WEEKLY;COUNT=4' },
      '2026-10-08T17:00:00.000Z',
      '2026-10-29T20:00:00.000Z',
    ],
    [
      'until a day',
      { recurrence: 'FREQ=WEEKLY;UNTIL=20261015' },
      '2026-10-08T17:00:00.000Z',
      '2026-10-16T00:59:59.000Z',
    ],
    ['counted too long', { recurrence: 'FREQ=DAILY;COUNT=5000' }, '2026-10-08T17:00:00.000Z', null],
    [
      'with an addition before and a date that moved behind',
      {
        recurrence: 'FREQ=WEEKLY;COUNT=2',
        additions: [{ startsAt: '2026-09-01T17:00:00.000Z' }],
        changes: [
          { occurrence: '20261015T190000', state: 'moved' as const, startsAt: '2026-12-24T17:00:00.000Z' },
          { occurrence: '20261008T190000', state: 'cancelled' as const },
        ],
      },
      '2026-09-01T17:00:00.000Z',
      '2026-12-24T19:00:00.000Z',
    ],
  ])('should be known %s', (_kind, more, from, until) => {
    expect(spanOfDates({ ...evening, ...more })).toEqual({ from, until })
  })
})
