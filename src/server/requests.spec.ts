import { describe, expect, it } from '@jest/globals'
import { safeURL } from './requests'

describe('safeURL', () => {
  it.each([
    ['/blog/hello', '/blog/hello'],
    ['/forum?page=2&sort=-createdAt', '/forum?page=2&sort=-createdAt'],
    ['/search?q=my+illness', '/search?q=[secret]'],
    ['/join?token=abc&page=1', '/join?token=[secret]&page=1'],
    ['/api/members/verify/abc', '/api/members/verify/[secret]'],
    ['/admin/reset/abc?x=y', '/admin/reset/[secret]?x=[secret]'],
    ['/fr/unsubscribe/abc/now', '/fr/unsubscribe/[secret]/now'],
    ['/api/graphql?query=%7Bx%7D&variables=%7B%7D', '/api/graphql?query=[secret]&variables=[secret]'],
  ])('should show %s as %s', (url, shown) => {
    expect(safeURL(url)).toBe(shown)
  })
})
