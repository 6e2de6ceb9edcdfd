import { describe, expect, it } from '@jest/globals'
import { pointsOfPrediction } from './points'

describe('pointsOfPrediction', () => {
  it.each([
    ['choice', 'a', 'a', 1],
    ['choice', 'b', 'a', 0],
    ['number', '42', '42', 0],
    ['number', '40', '42', -2],
    ['number', '42.5', '42', -0.5],
    ['number', '-1', '42', -43],
    ['choice', null, 'a', null],
    ['number', undefined, '42', null],
  ] as const)('should give a %s of %s, where %s came true, %s', (form, prediction, outcome, points) => {
    expect(pointsOfPrediction(form, prediction, outcome)).toBe(points)
  })
})
