import { describe, expect, it } from '@jest/globals'
import { isLocale, localePath, otherLocale, splitLocale } from './locale'

describe('locale', () => {
  it('should give the default language no prefix', () => {
    expect(localePath('en', '/blog')).toBe('/blog')
    expect(localePath('fr', '/blog')).toBe('/fr/blog')
    expect(localePath('fr', '/')).toBe('/fr')
  })

  it('should read the language from an address, and nothing that only looks like one', () => {
    expect(splitLocale('/fr/blog')).toEqual({ locale: 'fr', path: '/blog', explicit: true })
    expect(splitLocale('/fr')).toEqual({ locale: 'fr', path: '/', explicit: true })
    expect(splitLocale('/en/forum')).toEqual({ locale: 'en', path: '/forum', explicit: true })
    expect(splitLocale('/friends')).toEqual({ locale: 'en', path: '/friends', explicit: false })
  })

  it('should know its languages', () => {
    expect([isLocale('fr'), isLocale('de'), isLocale(undefined)]).toEqual([true, false, false])
    expect([otherLocale('en'), otherLocale('fr')]).toEqual(['fr', 'en'])
  })
})
