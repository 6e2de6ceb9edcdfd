import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Example, fitCorrections, strength } from './fit'

const example = (places: readonly number[], isPositive: boolean, odds: number, weight = 1): Example => ({
  features: new Map(places.map((place) => [place, 1 / Math.sqrt(places.length)])),
  odds,
  isPositive,
  weight,
})
const oddsOf = (corrections: ReadonlyMap<number, number>, { features, odds }: Example): number =>
  [...features].reduce((sum, [place, value]) => sum + (corrections.get(place) ?? 0) * value, odds)

const anyExample = fc
  .record({
    places: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }),
    isPositive: fc.boolean(),
    odds: fc.double({ min: -8, max: 8, noNaN: true }),
    weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
  })
  .map(({ places, isPositive, odds, weight }) => example(places, isPositive, odds, weight))

describe('fitCorrections', () => {
  it('should move the odds towards what was decided', () => {
    const texts = [1, 2, 3, 4].map((own) => example([0, own], true, -2))
    const corrections = fitCorrections(texts)
    for (const text of texts) expect(oddsOf(corrections, text)).toBeGreaterThan(-2)
    expect(corrections.get(0)).toBeGreaterThan(corrections.get(1) ?? 0)
  })

  it('should leave what it has seen nothing of', () => {
    expect(fitCorrections([example([1, 2], true, -1)]).has(3)).toBe(false)
  })

  it('should let no examples move any text further than their weights allow, whatever their labels', () => {
    fc.assert(
      fc.property(fc.array(anyExample, { maxLength: 12 }), anyExample, (examples, other) => {
        const most = examples.reduce((sum, { weight }) => sum + weight, 0) / strength
        const moved = Math.abs(oddsOf(fitCorrections(examples), other) - other.odds)
        expect(moved).toBeLessThanOrEqual(most + 1e-9)
      }),
    )
  })

  it('should find where the pull of the examples and the pull back are equal', () => {
    fc.assert(
      fc.property(fc.array(anyExample, { minLength: 1, maxLength: 6 }), (examples) => {
        const corrections = fitCorrections(examples, 300)
        for (let place = 0; place <= 30; place += 1) {
          const pull = examples.reduce((sum, each) => {
            const sign = each.isPositive ? 1 : -1
            const rest = 1 / (1 + Math.exp(sign * oddsOf(corrections, each)))
            return sum + sign * each.weight * rest * (each.features.get(place) ?? 0)
          }, 0)
          expect(strength * (corrections.get(place) ?? 0)).toBeCloseTo(pull, 4)
        }
      }),
    )
  })
})
