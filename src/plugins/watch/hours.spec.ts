import { describe, expect, it } from '@jest/globals'
import { isInHours, isTimeOfDay, isWithin, weekDays } from './hours'

const office = { days: weekDays.slice(0, 5), from: '09:00', to: '18:00' }
const night = { days: ['fri' as const], from: '22:00', to: '06:00' }

describe('the hours of a team', () => {
  it('should go by the clock of their zone, summer and winter', () => {
    const at = (iso: string) => isWithin(office, 'Europe/Paris', new Date(iso))
    // Wednesday 14 January and Wednesday 15 July 2026: 09:00 in Paris is 08:00 and 07:00 UTC.
    expect(['2026-01-14T07:59:59Z', '2026-01-14T08:00:00Z', '2026-01-14T17:00:00Z'].map(at)).toEqual([
      false,
      true,
      false,
    ])
    expect(['2026-07-15T06:59:00Z', '2026-07-15T07:00:00Z'].map(at)).toEqual([false, true])
    expect(at('2026-01-17T12:00:00Z')).toBe(false)
  })

  it('should go past midnight into the next day, and no further', () => {
    const at = (iso: string) => isWithin(night, 'UTC', new Date(iso))
    // Friday 16 January 2026.
    expect(
      ['2026-01-16T21:59:00Z', '2026-01-16T22:00:00Z', '2026-01-17T05:59:00Z', '2026-01-17T06:00:00Z'].map(
        at,
      ),
    ).toEqual([false, true, true, false])
    expect(at('2026-01-16T03:00:00Z')).toBe(false)
  })

  it('should be none without a span, and in UTC for a zone that nobody knows', () => {
    const noon = new Date('2026-01-14T12:00:00Z')
    expect(isInHours([], 'Europe/Paris', noon)).toBe(false)
    expect(isInHours([night, office], 'Nowhere/Land', noon)).toBe(true)
  })

  it('should be written as clocks show them', () => {
    expect(['09:00', '23:59', '24:00', '9:00', '', null].map(isTimeOfDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
