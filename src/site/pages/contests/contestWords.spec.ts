import { describe, expect, it } from '@jest/globals'
import { money, places, zoneCity } from './contestWords'

describe('the words of a contest', () => {
  it('should write sums as the language does', () => {
    expect(money(250, 'EUR', 'en')).toBe('€250')
    expect(money(12.5, 'EUR', 'fr')).toBe('12,50\u00a0€')
    expect(money(5, 'nope', 'en')).toBe('5 nope')
  })

  it('should name countries', () => {
    expect(places(['FR', 'BE', 'CH'], 'fr')).toBe('France, Belgique et Suisse')
    expect(places(['FR', 'not a code'], 'en')).toBe('France')
  })

  it('should know a zone by its city', () => {
    expect(zoneCity('America/New_York')).toBe('New York')
    expect(zoneCity('UTC')).toBe('UTC')
  })
})
