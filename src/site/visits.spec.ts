import { describe, expect, it } from '@jest/globals'
import { nextVisit, orderOf } from './visits'

const now = new Date('2026-03-21T12:00:00.000Z')
const before = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString()

describe('visits', () => {
  it('should measure nothing during the first visit', () => {
    expect(nextVisit({ seen: undefined, since: undefined, now })).toEqual({ seen: now.toISOString() })
  })

  it('should keep the measure during a visit, and move it when a new one starts', () => {
    expect(nextVisit({ seen: before(5), since: before(600), now }).since).toBe(before(600))
    expect(nextVisit({ seen: before(31), since: before(600), now }).since).toBe(before(31))
  })

  it('should not believe a cookie that is no time, or one to come', () => {
    expect(nextVisit({ seen: 'x', since: before(-60), now })).toEqual({ seen: now.toISOString() })
  })
})

describe('orderOf', () => {
  const stranger = { cookie: undefined, asked: null, isFurther: false, now }

  it('should give all strangers the order of the day on a first page, and keep nothing', () => {
    expect(orderOf(stranger)).toEqual({ order: '2026-03-21', keep: false })
    expect(orderOf({ ...stranger, asked: '2026-03-20' })).toEqual({ order: '2026-03-21', keep: false })
  })

  it('should keep the order of whoever pages on, over midnight too', () => {
    const further = { ...stranger, isFurther: true }
    expect(orderOf({ ...further, asked: '2026-03-21' })).toEqual({ order: '2026-03-21', keep: true })
    expect(orderOf({ ...further, asked: '2026-03-20' })).toEqual({ order: '2026-03-20', keep: true })
    expect(orderOf({ ...stranger, cookie: '2026-02-01' })).toEqual({ order: '2026-02-01', keep: false })
  })

  it('should take no order that somebody made up', () => {
    for (const asked of ['2026-03-12', 'mine-first', ''])
      expect(orderOf({ ...stranger, isFurther: true, asked }).order).toBe('2026-03-21')
    expect(orderOf({ ...stranger, cookie: 'x y' }).order).toBe('2026-03-21')
  })
})
