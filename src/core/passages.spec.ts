import { describe, expect, it } from '@jest/globals'
import { passagesOf, passBehind } from './passages'

describe('passages', () => {
  it('should be one for numbers in a row, and close the gaps between them', () => {
    expect(passagesOf([1, 2, 3, 5, 9, 10], 8)).toEqual([
      { first: 1, last: 3, shift: 7 },
      { first: 5, last: 5, shift: 6 },
      { first: 9, last: 10, shift: 3 },
    ])
    expect(passagesOf([], 1)).toEqual([])
  })

  it('should carry what stands behind a number to behind the nearest that goes', () => {
    const passages = [{ first: 0, last: 0, shift: 4 }, ...passagesOf([2, 3, 7], 5)]
    expect([0, 1, 2, 3, 5, 7, 99].map((number) => passBehind(passages, number))).toEqual([
      4, 4, 5, 6, 6, 7, 7,
    ])
    expect(passBehind([], 3)).toBeNull()
  })
})
