import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addressKey, isReserved, isTarget, localAddress } from './address'

const site = 'https://hub.example.org'

describe('addresses of redirects', () => {
  it.each([
    ['/2019/05/hello/', '/2019/05/hello'],
    ['/%C3%A9t%C3%A9', '/été'],
    ['/e\u0301te\u0301', '/été'],
    ['/a/../b', '/b'],
    ['/?p=12', '/?p=12'],
    ['/', '/'],
    ['/مرحبا', '/مرحبا'],
  ])('should know %s as %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })

  it.each([
    '',
    'hello',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://hub.example.org/a',
    '/%E0%A4%A',
    '/%00',
    '/new\r\nset-cookie: a=b',
    '/a\tb?c',
    `/${'a'.repeat(1000)}`,
  ])('should take %j for no address of the site', (address) => {
    expect(addressKey(address)).toBeNull()
  })

  it('should give a key that is its own key, whatever the address', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const key = addressKey(`/${path}`)
        expect(key === null || addressKey(encodeURI(key).replaceAll('%25', '%')) !== null).toBe(true)
      }),
    )
  })

  it.each([
    ['/a', true],
    ['https://elsewhere.example/a?b#c', true],
    ['http://elsewhere.example', true],
    ['//elsewhere.example', false],
    ['/\\elsewhere.example', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://user:secret@elsewhere.example', false],
    ['https://elsewhere.example/ a', false],
    ['elsewhere.example', false],
  ])('should say whether somebody may be sent to %s', (url, answer) => {
    expect(isTarget(url)).toBe(answer)
  })

  it('should know its own origin', () => {
    expect(localAddress(`${site}/a?b#c`, site)).toBe('/a?b#c')
    expect(localAddress('https://hub.example.org.evil.example/a', site)).toBeNull()
    expect(localAddress('/a', site)).toBe('/a')
  })

  it('should keep what the server answers itself', () => {
    expect(['/admin', '/api/posts', '/_next/x'].map(isReserved)).toEqual([true, true, true])
    expect(['/administration', '/blog/api'].map(isReserved)).toEqual([false, false])
  })
})
