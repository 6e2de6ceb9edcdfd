import { describe, expect, it } from '@jest/globals'
import { behind, betterThan, cursorOf, placesOf, readCursor, type Standing } from './standing'

const at = (id: number, score: number, seconds: number | null = null): Standing => ({
  ...{ id, score, seconds },
  submittedAt: new Date(Date.UTC(2030, 2, 11) + id * 1_000).toISOString(),
})
const page = [at(1, 9, 30), at(2, 9, 30), at(3, 9, 40), at(4, 5, 20)]

describe('placesOf', () => {
  it('should count everybody where the earlier entry is ahead, and say who is level', () => {
    expect(placesOf({ page, ahead: { all: 0, better: 0 }, rule: 'earliest' })).toEqual([
      { rank: 1, isTied: true },
      { rank: 2, isTied: true },
      { rank: 3, isTied: false },
      { rank: 4, isTied: false },
    ])
  })

  it.each(['shared', 'draw'] as const)('should give equals one place by the rule %s', (rule) => {
    const ranks = placesOf({ page, ahead: { all: 0, better: 0 }, rule }).map(({ rank }) => rank)
    expect(ranks).toEqual([1, 1, 3, 4])
  })

  it('should go on where the last page ended, though equals stand on both', () => {
    const ahead = { all: 7, better: 5 }
    expect(placesOf({ page, ahead, rule: 'shared' }).map(({ rank }) => rank)).toEqual([6, 6, 10, 11])
    expect(
      placesOf({ page: [at(9, 1)], next: at(10, 1), ahead: { all: 3, better: 3 }, rule: 'earliest' }),
    ).toEqual([{ rank: 4, isTied: true }])
  })
})

describe('the cursor', () => {
  it('should come back as it was', () => {
    for (const each of [at(7, -29.5), at(8, 4, 12)]) expect(readCursor(cursorOf(each))).toEqual(each)
  })

  it.each([null, '', '1_2', '1__3_', 'x_1_2_3', "1__3_4' or 1"])('should be none out of %j', (text) => {
    expect(readCursor(text)).toBeNull()
  })
})

describe('the conditions', () => {
  it('should ask for the next page by each key in turn', () => {
    const { submittedAt } = at(7, 3)
    expect(behind(at(7, 3))).toEqual({
      or: [
        { and: [{ score: { less_than: 3 } }] },
        { and: [{ score: { equals: 3 } }, { submittedAt: { greater_than: submittedAt } }] },
        {
          and: [
            { score: { equals: 3 } },
            { submittedAt: { equals: submittedAt } },
            { id: { greater_than: 7 } },
          ],
        },
      ],
    })
  })

  it('should have the quicker one of a quiz ahead, and not the earlier one', () => {
    expect(betterThan(at(7, 3, 20))).toEqual({
      or: [
        { and: [{ score: { greater_than: 3 } }] },
        { and: [{ score: { equals: 3 } }, { seconds: { less_than: 20 } }] },
      ],
    })
  })
})
