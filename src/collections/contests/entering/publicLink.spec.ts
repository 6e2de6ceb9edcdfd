import { describe, expect, it } from '@jest/globals'
import { isPublicLink } from './publicLink'

describe('isPublicLink', () => {
  it.each([
    'https://vimeo.com/1',
    'https://www.youtube.com/watch?v=abc',
    'https://video.example.org/w/1#t=3',
  ])('should take %s', (link) => {
    expect(isPublicLink(link)).toBe(true)
  })

  it.each([
    'http://vimeo.com/1',
    'javascript:alert(1)',
    'https://localhost/admin',
    'https://intranet/',
    'https://router.local/',
    'https://db.internal/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://ada:secret@vimeo.com/',
    'https://vimeo.com:8443/',
    'https://localhost./',
    'vimeo.com/1',
    '',
    `https://vimeo.com/${'a'.repeat(2000)}`,
  ])('should refuse %s', (link) => {
    expect(isPublicLink(link)).toBe(false)
  })
})
