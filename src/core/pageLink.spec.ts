import { describe, expect, it } from '@jest/globals'
import { pageLink } from './pageLink'

describe('an address within a text', () => {
  it.each([
    ['/', '/fr'],
    ['/#new', '/fr#new'],
    ['/join', '/fr/join'],
    ['/blog?tag=wood.work', '/fr/blog?tag=wood.work'],
    ['/events/open-day#place', '/fr/events/open-day#place'],
    ['/french', '/fr/french'],
  ])('should lead a French reader of %s to %s', (address, french) => {
    expect(pageLink('fr', address)).toBe(french)
    expect(pageLink('en', address)).toBe(address)
  })

  it.each([
    '/en/join',
    '/fr',
    '/fr?a=1',
    '/api/media/file/plan.webp',
    '/events.ics',
    '/admin',
    '/go/spring',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://example.org/join',
    'mailto:ada@example.org',
    '#part',
    '',
  ])('should leave %s as it is', (address) => {
    expect(pageLink('fr', address)).toBe(address)
  })
})
