import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isTypo } from './typo'

describe('isTypo', () => {
  it.each([
    ['a letter that was missing', 'Harvest festval', 'Harvest festival'],
    ['a letter too many', 'The orchardd opens', 'The orchard opens'],
    ['a wrong letter', 'Our gerden', 'Our garden'],
    ['two letters swapped', 'Film nigth', 'Film night'],
    ['an accent', 'Fete de l’ete', 'Fête de l’été'],
    ['case and punctuation', 'film night', 'Film Night!'],
    ['spaces', 'Film  night', 'Film night'],
    ['a word that was parted', 'Week end', 'Weekend'],
  ])('should take %s for a typing error', (_what, before, after) => {
    expect(isTypo(before, after)).toBe(true)
  })

  it.each([
    ['a price', 'Entry is €5', 'Entry is €6'],
    ['the money it is in', 'Entry is €5', 'Entry is $5'],
    ['an hour', 'Doors at 19:30', 'Doors at 18:30'],
    ['a day', 'Ouvert lundi', 'Ouvert jeudi'],
    ['a month', 'Starts in June', 'Starts in July'],
    ['a word put in', 'We are open', 'We are not open'],
    ['a word taken out', 'We are not open', 'We are open'],
    ['an opposite', 'This is possible', 'This is impossible'],
    ['a short word', 'Meet in town', 'Meet at town'],
    ['a first letter', 'The east gate', 'The west gate'],
    ['another title', 'Film night', 'Games night'],
  ])('should not take %s for one', (_what, before, after) => {
    expect(isTypo(before, after)).toBe(false)
  })

  it('should be the same both ways, and true of a text and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(isTypo(one, one)).toBe(true)
        expect(isTypo(one, other)).toBe(isTypo(other, one))
      }),
    )
  })
})
