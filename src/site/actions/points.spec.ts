import { describe, expect, it } from '@jest/globals'
import { pointsOf } from './points'

const read = (values: Record<string, string>) => pointsOf(values, { entry: '7', most: 10 })

describe('the points of a judge', () => {
  it('should be read with a comma as with a point, and left out where nothing was typed', () => {
    expect(
      read({ 'points-7-craft': '7,5', 'points-7-idea': ' 10 ', 'points-7-light': '', note: 'x' }),
    ).toEqual({
      points: [
        { criterion: 'craft', points: 7.5 },
        { criterion: 'idea', points: 10 },
      ],
      faulty: [],
    })
  })

  it('should be whole or half, and within the scale', () => {
    const typed = { a: '10.5', b: '7.3', c: '-1', d: 'nine', e: '0' }
    const values = Object.fromEntries(Object.entries(typed).map(([key, value]) => [`points-7-${key}`, value]))
    const { points, faulty } = read(values)
    expect(points).toEqual([{ criterion: 'e', points: 0 }])
    expect(faulty).toEqual(['points-7-a', 'points-7-b', 'points-7-c', 'points-7-d'])
  })

  it('should be those of the entry that is asked about', () => {
    expect(read({ 'points-70-craft': '5', 'points-7-craft': '6' }).points).toEqual([
      { criterion: 'craft', points: 6 },
    ])
  })
})
