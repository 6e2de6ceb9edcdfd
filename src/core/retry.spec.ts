import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { defaultRetryPolicy, nextAttemptAt } from './retry'

const now = new Date('2026-01-01T00:00:00Z')

describe('nextAttemptAt', () => {
  it('should stop after the last attempt', () => {
    expect(
      nextAttemptAt({ policy: defaultRetryPolicy, attempt: defaultRetryPolicy.attempts, now, random: 0 }),
    ).toBeNull()
  })

  it('should wait as long as the other side asked', () => {
    const notBefore = new Date('2026-01-02T00:00:00Z')
    expect(nextAttemptAt({ policy: defaultRetryPolicy, attempt: 1, now, notBefore, random: 0 })).toEqual(
      notBefore,
    )
  })

  it('should always lie in the future, within the longest wait, and never come earlier for a later attempt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const at = (n: number) =>
            nextAttemptAt({ policy: defaultRetryPolicy, attempt: n, now, random })?.getTime() ?? Infinity
          expect(at(attempt)).toBeGreaterThan(now.getTime())
          expect(at(attempt) - now.getTime()).toBeLessThanOrEqual(defaultRetryPolicy.max)
          expect(at(attempt + 1)).toBeGreaterThanOrEqual(at(attempt))
        },
      ),
    )
  })
})
