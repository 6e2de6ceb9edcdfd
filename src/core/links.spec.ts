import { describe, expect, it } from '@jest/globals'
import { isSafeLink } from './links'

describe('isSafeLink', () => {
  it('should take pages of the site, of the web, mailboxes and telephones', () => {
    for (const link of ['/join', '/', 'https://example.org/a?b#c', 'mailto:a@example.org', 'tel:+33123'])
      expect(isSafeLink(link)).toBe(true)
  })

  it('should refuse scripts, other hosts in disguise, and what is no address', () => {
    for (const link of [
      'javascript:alert(1)',
      '//evil.example',
      '/\\evil.example',
      'data:text/html,x',
      'x y',
      '',
    ])
      expect(isSafeLink(link)).toBe(false)
  })
})
