import { describe, expect, it } from '@jest/globals'
import { countdown, durationWords, saidAt } from './duration'

describe('durationWords', () => {
  it.each([
    [150, 'en', '2 minutes, 30 seconds'],
    [3_605, 'en', '1 hour, 5 seconds'],
    [0, 'en', '0 seconds'],
    [60, 'fr', '1 minute'],
  ] as const)('should say %d seconds in %s', (seconds, locale, words) => {
    expect(durationWords(seconds, locale)).toBe(words)
  })
})

describe('countdown', () => {
  it.each([
    [3_725, '1:02:05'],
    [150, '2:30'],
    [8.2, '0:09'],
    [-1, '0:00'],
  ])('should show %d as %s', (seconds, shown) => {
    expect(countdown(seconds)).toBe(shown)
  })
})

describe('saidAt', () => {
  it.each([
    [900, 600],
    [601, 600],
    [301, 300],
    [300, 120],
    [119, 60],
    [60, 30],
    [10, 0],
  ])('should speak next, with %d seconds left, at %d', (left, next) => {
    expect(saidAt(left)).toBe(next)
  })
})
