import { describe, expect, it } from '@jest/globals'
import { newTid } from './tid'

const shape = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/

describe('newTid', () => {
  it('should have the shape the specification asks for, to the end of its time', () => {
    for (const time of [0, Date.UTC(2026, 10, 22), 2 ** 53 / 1000 - 1])
      for (const random of [0, 0.5, 0.999_999])
        expect(newTid({ now: new Date(time), random: () => random })).toMatch(shape)
  })

  it('should sort as the times do', () => {
    const at = (time: number) => newTid({ now: new Date(time), random: () => 0.5 })
    const tids = [1, 1_000, 1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(at)
    expect([...tids].sort()).toEqual(tids)
  })

  it('should begin at the epoch', () =>
    expect(newTid({ now: new Date(0), random: () => 0 })).toBe('2222222222222'))
})
