import { describe, expect, it } from '@jest/globals'
import { localTarget } from './localTarget'

describe('localTarget', () => {
  it.each(['/', '/fr/forum/general/a-topic?page=2#reply-21', '/a//b'])('should accept %s', (path) => {
    expect(localTarget(path, '/home')).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    'javascript:1',
    '',
    null,
    undefined,
    7,
  ])('should refuse %p', (path) => {
    expect(localTarget(path, '/home')).toBe('/home')
  })
})
