import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type EventTimes, occurrencesBetween } from '../recurrence/occurrences'
import { shiftSeries, splitSeries } from './plan'

const from = new Date('2026-09-01T00:00:00Z')
const to = new Date('2028-01-01T00:00:00Z')

/** Every date with its name, as both halves have it. */
const dates = (event: EventTimes): string[] =>
  occurrencesBetween(event, { from, to }).map(({ id, startsAt, endsAt, state }) =>
    [id, startsAt, endsAt, state].join(' '),
  )

const rules = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
  'FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,WE',
  'FREQ=WEEKLY;COUNT=30',
  'FREQ=MONTHLY;BYDAY=1SA',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270901',
  'FREQ=DAILY;INTERVAL=9;UNTIL=20270331T170000Z',
  'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
]

const series = fc
  .record({
    recurrence: fc.constantFrom(...rules),
    timeZone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'UTC'),
    cancelled: fc.nat(8),
    at: fc.nat(12),
  })
  .map(({ recurrence, timeZone, cancelled, at }) => {
    const raw = {
      startsAt: '2026-10-01T17:00:00.000Z',
      endsAt: '2026-10-01T19:00:00.000Z',
      timeZone,
      recurrence,
    }
    const [first] = occurrencesBetween(raw, { from, to })
    const event: EventTimes = first ? { ...raw, startsAt: first.startsAt, endsAt: first.endsAt } : raw
    const all = occurrencesBetween(event, { from, to })
    const change = all[cancelled]
    return {
      event: change ? { ...event, changes: [{ occurrence: change.id, state: 'cancelled' as const }] } : event,
      id: all[Math.min(at, all.length - 1)]?.id ?? '',
    }
  })

describe('dividing a series', () => {
  it('should leave every date as it was, each in one half', () => {
    fc.assert(
      fc.property(series, ({ event, id }) => {
        const split = splitSeries(event, id)
        if (split === 'first' || split === null) {
          expect([split, dates(event)[0]?.startsWith(id)]).toEqual(['first', true])
          return
        }
        const before = dates({ ...event, ...split.before })
        const after = dates({ ...event, ...split.after })
        expect([...before, ...after]).toEqual(dates(event))
        expect(before.every((date) => date < id)).toBe(true)
        expect(after[0]?.startsWith(id)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  const event: EventTimes = {
    startsAt: '2026-10-01T17:00:00.000Z',
    endsAt: '2026-10-01T19:00:00.000Z',
    timeZone: 'Europe/Paris',
    recurrence: 'FREQ=WEEKLY;COUNT=8',
  }

  it('should divide what has dates by hand alone, and keep their names', () => {
    const byHand = {
      ...event,
      recurrence: null,
      additions: [{ startsAt: '2026-10-10T17:00:00.000Z' }, { startsAt: '2026-10-20T17:00:00.000Z' }],
    }
    const split = splitSeries(byHand, '20261020T190000')
    if (split === null || split === 'first') throw new Error('Not divided.')
    expect(dates({ ...byHand, ...split.before }).map((date) => date.slice(0, 15))).toEqual([
      '20261001T190000',
      '20261010T190000',
    ])
    expect(dates({ ...byHand, ...split.after }).map((date) => date.slice(0, 15))).toEqual(['20261020T190000'])
  })

  it('should not divide at a date that the rule does not plan, or that is none', () => {
    const more = { ...event, additions: [{ startsAt: '2026-10-10T17:00:00.000Z' }] }
    expect(splitSeries(more, '20261010T190000')).toBeNull()
    expect(splitSeries(event, '20261002T190000')).toBeNull()
    expect(splitSeries(event, 'once')).toBeNull()
    expect(splitSeries({ ...event, recurrence: null }, '20261001T190000')).toBeNull()
  })

  it('should move all dates along the clock, through changes of it, with what was decided about them', () => {
    const changed = {
      ...event,
      recurrence: 'FREQ=WEEKLY;UNTIL=20261119T180000Z',
      changes: [{ occurrence: '20261015T190000', state: 'cancelled' as const }],
    }
    // The third date, from 19:00 to the day after at 20:30.
    const shifted = shiftSeries(changed, '20261022T190000', { start: Date.UTC(2026, 9, 23, 20, 30) })
    if (!shifted) throw new Error('Not moved.')
    const then = dates({ ...changed, ...shifted })
    expect(then.map((date) => date.slice(0, 15))).toEqual(
      dates(changed).map((date) => {
        const day = String(Number(date.slice(6, 8)) + 1).padStart(2, '0')
        return `${date.slice(0, 6)}${day}T203000`.replace('20261032', '20261101')
      }),
    )
    expect(then.filter((date) => date.endsWith('cancelled'))).toHaveLength(1)
    expect(then).toHaveLength(8)
  })

  it('should not guess what a rule that names its days or times should be', () => {
    const named = { ...event, recurrence: 'FREQ=MONTHLY;BYDAY=2TH' }
    const friday = { start: Date.UTC(2026, 9, 9, 19) }
    expect(shiftSeries(named, '20261008T190000', friday)).toBeNull()
    expect(shiftSeries(named, '20261008T190000', { start: Date.UTC(2026, 9, 8, 20) })).not.toBeNull()
    expect(
      shiftSeries(named, '20261008T190000', { ...friday, recurrence: 'FREQ=WEEKLY;BYDAY=FR' }),
    ).not.toBeNull()
    expect(
      shiftSeries({ ...event, recurrence: 'FREQ=DAILY;BYHOUR=9,19' }, '20261008T190000', {
        start: Date.UTC(2026, 9, 8, 20),
      }),
    ).toBeNull()
  })
})
