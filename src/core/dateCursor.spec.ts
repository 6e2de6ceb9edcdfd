import { describe, expect, it } from '@jest/globals'
import { readDateCursor, writeDateCursor } from './dateCursor'

describe('a place in a list of dates', () => {
  it('should be read as it was written', () => {
    const place = [12.5, 1_793_400_000_000, '65f0', '20261107T190000'] as const
    expect(readDateCursor(writeDateCursor(place))).toEqual(place)
  })

  it.each(['', 'x', 'bnVsbA', writeDateCursor([1, 2, 'a', 'b']).slice(0, -4), 'WzEsMl0'])(
    'should be none for %j',
    (text) => {
      expect(readDateCursor(text)).toBeNull()
    },
  )
})
