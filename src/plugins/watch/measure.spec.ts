import { describe, expect, it } from '@jest/globals'
import { weekDays } from './hours'
import { measure, quantile } from './measure'
import { gravenessOf } from './graveness'
import { promisedBy, stageOf } from './promises'

const rules = {
  timeZone: 'UTC',
  hours: [{ days: weekDays.slice(0, 5), from: '09:00', to: '18:00' }],
  promises: {
    high: { inHours: 60, outOfHours: 240 },
    medium: { inHours: 240, outOfHours: 960 },
    low: { inHours: 1440, outOfHours: 2880 },
  },
  nearAt: 75,
}
/** Minutes after a moment. */
const after = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString()
// A Wednesday.
const [noon, night] = ['2026-01-14T12:00:00.000Z', '2026-01-14T22:00:00.000Z']

describe('what is promised', () => {
  it('should go by how grave a case is and by when it came in', () => {
    expect([1, 4, 5, 9, 10, 20].map(gravenessOf)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high'])
    expect(promisedBy({ severity: 12, openedAt: noon }, rules).toISOString()).toBe(after(noon, 60))
    expect(promisedBy({ severity: 12, openedAt: night }, rules).toISOString()).toBe(after(night, 240))
    expect(promisedBy({ severity: 1, openedAt: noon }, rules).toISOString()).toBe(after(noon, 1440))
  })

  it('should be near from its share on, and passed at its end', () => {
    const stage = (minutes: number) =>
      stageOf({ severity: 10, openedAt: noon }, rules, new Date(after(noon, minutes)))
    expect([0, 44.9, 45, 59.9, 60].map(stage)).toEqual(['kept', 'kept', 'near', 'near', 'passed'])
  })
})

describe('what was measured', () => {
  it('should be median, ninth tenth and share within the promise, in and out of hours apart', () => {
    const took = (minutes: number, openedAt = noon, severity = 10) => ({
      severity,
      openedAt,
      decidedAt: after(openedAt, minutes),
    })
    const decided = [...[5, 10, 20, 30, 40, 50, 60, 61, 70, 300].map((m) => took(m)), took(100, night)]
    const waiting = [
      { severity: 10, openedAt: noon },
      { severity: 3, openedAt: noon },
    ]
    const found = measure({ decided, waiting }, rules, new Date(after(noon, 90)))
    expect(found).toHaveLength(6)
    expect(found[0]).toEqual({
      graveness: 'high',
      inHours: true,
      promised: 60,
      decided: 10,
      median: 40,
      p90: 70,
      within: 0.7,
      waiting: 1,
      late: 1,
    })
    expect(found[1]).toMatchObject({ inHours: false, promised: 240, decided: 1, median: 100, within: 1 })
    expect(found[4]).toMatchObject({
      graveness: 'low',
      decided: 0,
      median: null,
      within: null,
      waiting: 1,
      late: 0,
    })
  })

  it('should take the nearest rank', () => {
    expect([quantile([], 0.5), quantile([7], 0.9), quantile([1, 2, 3, 4], 0.5)]).toEqual([null, 7, 2])
  })
})
