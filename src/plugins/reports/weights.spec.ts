import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { accuracyBonus, dailyCap, defaultHideAt, newcomersTogether, pressureOf, weightOf } from './weights'

const report = (level: number, isStaff = false) => ({
  weight: weightOf({ level, isStaff, right: 0, wrong: 0 }),
  isNewcomer: level === 0 && !isStaff,
})

describe('weightOf', () => {
  it.each([
    [{ level: 0, isStaff: false, right: 0, wrong: 0 }, 1],
    [{ level: 4, isStaff: false, right: 0, wrong: 0 }, 5],
    [{ level: 0, isStaff: true, right: 0, wrong: 0 }, 6],
    [{ level: 1, isStaff: false, right: 5, wrong: 0 }, 2],
    [{ level: 1, isStaff: false, right: 6, wrong: 0 }, 7],
    [{ level: 1, isStaff: false, right: 7, wrong: 3 }, 2],
    [{ level: 1, isStaff: false, right: 0, wrong: 6 }, 0],
    [{ level: 3, isStaff: false, right: 1, wrong: 9 }, 0],
  ])('should count a report of %j as %d', (reporter, weight) => expect(weightOf(reporter)).toBe(weight))

  it('should never fall when one more report was found right, nor rise for one found wrong', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (right, wrong) => {
        fc.pre(right + wrong > 5)
        const now = accuracyBonus({ right, wrong })
        expect(accuracyBonus({ right: right + 1, wrong })).toBeGreaterThanOrEqual(now)
        expect(accuracyBonus({ right, wrong: wrong + 1 })).toBeLessThanOrEqual(now)
      }),
    )
  })
})

describe('pressureOf', () => {
  it('should hide for 5 of level 1, 3 of level 2, 3 of level 3, 2 of level 4 or 2 of staff, and not for one less', () => {
    for (const [many, one] of [
      [5, report(1)],
      [3, report(2)],
      [3, report(3)],
      [2, report(4)],
      [2, report(0, true)],
    ] as const) {
      expect(pressureOf(Array.from({ length: many }, () => one))).toBeGreaterThanOrEqual(defaultHideAt)
      expect(pressureOf(Array.from({ length: many - 1 }, () => one))).toBeLessThan(defaultHideAt)
    }
  })

  it('should let no number of newcomers hide anything by themselves', () => {
    const flood = Array.from({ length: 10_000 }, () => report(0))
    expect(pressureOf(flood)).toBe(newcomersTogether)
    expect(newcomersTogether).toBeLessThan(defaultHideAt)
  })

  it('should give the day of a regular more room than a newcomer’s', () => {
    expect([0, 1, 2, 3, 4].map(dailyCap)).toEqual([20, 20, 30, 40, 60])
  })
})
