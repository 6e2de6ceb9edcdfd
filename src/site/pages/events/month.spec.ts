import { describe, expect, it } from '@jest/globals'
import { isMonth, monthGrid, windowOf } from './month'

describe('month', () => {
  it('should show whole weeks from Monday', () => {
    const { days, previous, next } = monthGrid('2026-11')
    expect([days.length, days[0], days.at(-1)]).toEqual([42, '2026-10-26', '2026-12-06'])
    expect([previous, next]).toEqual(['2026-10', '2026-12'])
    expect(windowOf('2026-11-07')).toEqual({
      from: '2026-11-06T00:00:00.000Z',
      to: '2026-11-09T00:00:00.000Z',
    })
    expect(monthGrid('2026-12').next).toBe('2027-01')
  })

  it('should know a month from anything else', () => {
    expect(['2026-11', '2026-13', '1066-10', 'x', undefined].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
