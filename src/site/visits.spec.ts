import { describe, expect, it } from '@jest/globals'
import { nextVisit } from './visits'

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
