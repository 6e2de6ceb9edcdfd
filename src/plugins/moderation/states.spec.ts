import { describe, expect, it } from '@jest/globals'
import { moderationStates, stricter } from './states'

describe('stricter', () => {
  it('should put the states in one order', () => {
    const order = ['approved', 'pending', 'held', 'rejected'] as const
    for (const a of moderationStates)
      for (const b of moderationStates)
        expect(order.indexOf(stricter(a, b))).toBe(Math.max(order.indexOf(a), order.indexOf(b)))
  })
})
