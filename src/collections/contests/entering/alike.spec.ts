import { describe, expect, it } from '@jest/globals'
import { alikeAmong, type Printed } from './alike'

/** A print whose bits are those of `of`, but for the ones named. */
const turned = (of: string, ...bits: readonly number[]): string =>
  [...of]
    .map((digit, n) =>
      bits
        .filter((bit) => Math.floor(bit / 4) === n)
        .reduce((value, bit) => value ^ (8 >> (bit % 4)), parseInt(digit, 16))
        .toString(16),
    )
    .join('')

const one = '0123456789abcdef'.repeat(2)
const file = (key: string, sha256: string | null, dHash: string | null): Printed => ({ key, sha256, dHash })

describe('alikeAmong', () => {
  it('should find the very same file, also one that is no picture', () => {
    expect(alikeAmong([file('a', 'x', null), file('b', 'x', null), file('c', 'y', null)])).toEqual([
      { one: 'a', other: 'b', isExact: true, distance: 0 },
    ])
  })

  it('should find a picture with sixteen differences, wherever they fall, and none with seventeen', () => {
    const spread = Array.from({ length: 17 }, (_, n) => n * 7)
    const near = turned(one, ...spread.slice(0, 16))
    expect(alikeAmong([file('a', '1', one), file('b', '2', near)])).toEqual([
      { one: 'a', other: 'b', isExact: false, distance: 16 },
    ])
    expect(alikeAmong([file('a', '1', one), file('b', '2', turned(one, ...spread))])).toEqual([])
  })

  it('should name each pair once, the nearest first', () => {
    const files = [file('a', '1', one), file('b', '2', turned(one, 3, 90)), file('c', '1', one)]
    expect(alikeAmong(files).map(({ one, other, distance }) => [one, other, distance])).toEqual([
      ['a', 'c', 0],
      ['a', 'b', 2],
      ['b', 'c', 2],
    ])
  })
})
