import { describe, expect, it } from '@jest/globals'
import { durationWords } from './duration'

describe('durationWords', () => {
  it.each([
    [null, '–'],
    [0, '< 1 min'],
    [0.4, '< 1 min'],
    [1, '1 min'],
    [59.6, '1 h'],
    [200, '3 h 20 min'],
    [1_440, '1 d'],
    [3_190, '2 d 5 h'],
  ])('should say %s minutes as %j', (minutes, words) => {
    expect(durationWords(minutes, 'en').replaceAll('\u202f', ' ')).toBe(words)
  })

  it('should say days in French', () => {
    expect(durationWords(3_190, 'fr')).toBe('2\u202fj 5\u202fh')
  })
})
