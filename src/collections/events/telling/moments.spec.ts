import { describe, expect, it } from '@jest/globals'
import { findOccurrence } from '../recurrence/occurrences'
import { dueMoment, momentsOf, type Telling } from './moments'

const event = (telling: Telling['telling'] = null, more: object = {}) => ({
  startsAt: '2026-11-05T18:00:00.000Z',
  endsAt: '2026-11-05T20:00:00.000Z',
  timeZone: 'Europe/Paris',
  telling,
  ...more,
})

const momentsAt = (of: ReturnType<typeof event>) => {
  const date = findOccurrence(of, undefined)
  if (!date) throw new Error('No date.')
  return momentsOf(of, date)
}

const shown = (of: ReturnType<typeof event>) =>
  momentsAt(of).map(({ rule, at }) => [rule, new Date(at).toISOString()])

describe('momentsOf', () => {
  it('should be a week, a day and an hour before, and the morning after', () => {
    expect(shown(event())).toEqual([
      ['7d', '2026-10-29T18:00:00.000Z'],
      ['24h', '2026-11-04T18:00:00.000Z'],
      ['1h', '2026-11-05T17:00:00.000Z'],
      ['thanks', '2026-11-06T08:00:00.000Z'],
    ])
  })

  it('should count days on the clock of the event, and hours as they pass', () => {
    // 25 October 2026: the clocks of Paris go back in the night before.
    const sunday = event(
      {
        reminding: 'own',
        reminders: [
          { amount: 1, unit: 'days' },
          { amount: 24, unit: 'hours' },
          { amount: 1, unit: 'days', at: '18:30' },
          { amount: 0, unit: 'days', at: '09:00' },
          // At that time it has begun.
          { amount: 0, unit: 'days', at: '20:00' },
        ],
        thanks: false,
      },
      { startsAt: '2026-10-25T18:00:00.000Z', endsAt: null },
    )
    expect(shown(sunday)).toEqual([
      ['1d@18:30', '2026-10-24T16:30:00.000Z'],
      ['1d', '2026-10-24T17:00:00.000Z'],
      ['24h', '2026-10-24T18:00:00.000Z'],
      ['0d@09:00', '2026-10-25T08:00:00.000Z'],
    ])
  })

  it('should be none for a cancelled date, and none where none are wanted', () => {
    expect(shown(event(null, { state: 'cancelled' }))).toEqual([])
    expect(shown(event({ reminding: 'none', thanks: false }))).toEqual([])
  })
})

describe('dueMoment', () => {
  const moments = momentsAt(event())
  const at = (since: string, now: string) => {
    const { send, next } = dueMoment(moments, { since: Date.parse(since), now: Date.parse(now) })
    return [send?.rule ?? null, next === null ? null : new Date(next).toISOString()]
  }

  it.each([
    [
      'nothing before its time',
      '2026-10-01T00:00:00Z',
      '2026-10-02T00:00:00Z',
      null,
      '2026-10-29T18:00:00.000Z',
    ],
    ['what is due', '2026-10-29T18:00:00Z', '2026-10-29T18:00:10Z', '7d', '2026-11-04T18:00:00.000Z'],
    [
      'what is late, and still worth it',
      '2026-11-04T18:00:00Z',
      '2026-11-05T05:00:00Z',
      '24h',
      '2026-11-05T17:00:00.000Z',
    ],
    [
      'nothing that is later than its worth',
      '2026-11-04T18:00:00Z',
      '2026-11-05T07:00:00Z',
      null,
      '2026-11-05T17:00:00.000Z',
    ],
    [
      'only the last of several',
      '2026-10-29T18:00:00Z',
      '2026-11-04T19:00:00Z',
      '24h',
      '2026-11-05T17:00:00.000Z',
    ],
    [
      'no reminder of what has begun',
      '2026-10-29T18:00:00Z',
      '2026-11-05T18:30:00Z',
      null,
      '2026-11-06T08:00:00.000Z',
    ],
    ['thanks, days after an outage', '2026-10-29T18:00:00Z', '2026-11-08T18:30:00Z', 'thanks', null],
    ['nothing a week after', '2026-10-29T18:00:00Z', '2026-11-12T18:30:00Z', null, null],
    [
      'nothing that was before anybody answered',
      '2026-11-04T20:00:00Z',
      '2026-11-04T21:00:00Z',
      null,
      '2026-11-05T17:00:00.000Z',
    ],
  ])('should send %s', (_what, since, now, rule, next) => {
    expect(at(since, now)).toEqual([rule, next])
  })
})
