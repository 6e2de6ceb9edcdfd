import { describe, expect, it } from '@jest/globals'
import { weekdays, type Rhythm } from '../when/slots'
import { dayOn, midnightOn, restEnds } from './rest'

const paris: Rhythm = { timeZone: 'Europe/Paris', slots: [], quiet: { from: '22:00', to: '07:00' } }
const slotted: Rhythm = { ...paris, slots: [{ days: [...weekdays], time: '09:00' }] }
const ends = (from: string, busy: string[] = [], rhythm = paris): string | undefined =>
  restEnds({
    rhythm,
    bySlots: rhythm.slots.length > 0,
    from: new Date(from),
    busy: new Set(busy),
  })?.toISOString()

describe('restEnds', () => {
  it.each([
    ['at once on a day of its own', '2026-11-23T12:00:00Z', [], '2026-11-23T12:00:00.000Z'],
    ['after the quiet hours', '2026-11-23T22:30:00Z', [], '2026-11-24T06:00:00.000Z'],
    [
      'on the next day when something else goes out',
      '2026-11-23T12:00:00Z',
      ['2026-11-23', '2026-11-24'],
      '2026-11-25T12:00:00.000Z',
    ],
    [
      'at the same time of the clock across its change',
      '2026-10-24T10:00:00Z',
      ['2026-10-24'],
      '2026-10-25T11:00:00.000Z',
    ],
    ['on the day of the channel’s clock', '2026-11-23T23:30:00Z', ['2026-11-24'], '2026-11-25T06:00:00.000Z'],
  ])('should be %s', (_name, from, busy, expected) => {
    expect(ends(from, busy)).toBe(expected)
  })

  it.each([
    ['this very slot', '2026-11-23T08:00:00Z', [], '2026-11-23T08:00:00.000Z'],
    ['the next slot', '2026-11-23T08:00:01Z', [], '2026-11-24T08:00:00.000Z'],
    ['the slot of a day of its own', '2026-11-23T07:00:00Z', ['2026-11-23'], '2026-11-24T08:00:00.000Z'],
  ])('should be %s of a channel that publishes by slots', (_name, from, busy, expected) => {
    expect(ends(from, busy, slotted)).toBe(expected)
  })

  it('should be never where every day is taken', () => {
    const from = Date.parse('2026-01-01T12:00:00Z')
    const busy = Array.from({ length: 400 }, (_, n) => dayOn('Europe/Paris', from + n * 86_400_000))
    expect(ends('2026-01-01T12:00:00Z', busy)).toBeUndefined()
  })
})

describe('midnightOn', () => {
  it('should be the channel’s own, also of a day that is an hour longer', () => {
    const at = Date.parse('2026-10-24T23:30:00Z')
    expect(new Date(midnightOn('Europe/Paris', at)).toISOString()).toBe('2026-10-24T22:00:00.000Z')
    expect(new Date(midnightOn('Europe/Paris', at, 1)).toISOString()).toBe('2026-10-25T23:00:00.000Z')
  })
})
