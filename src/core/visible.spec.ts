import { describe, expect, it } from '@jest/globals'
import { fold, visible } from './visible'

describe('visible', () => {
  it('should unify compatibility forms and take out what nobody sees', () => {
    expect(visible('c\u200bo\u00adn\u2060nard')).toBe('connard')
    expect(visible('\u202Edrannoc\u202C')).toBe('drannoc')
    expect(visible('ｆｕｃｋ ①')).toBe('fuck 1')
  })
})

describe('fold', () => {
  it('should make case, accents and ligatures one', () => {
    expect(fold('ENCULÉ, œuvre, Straße')).toBe('encule, oeuvre, strasse')
  })
})
