import { describe, expect, it } from '@jest/globals'
import { parseSetCookie } from './setCookie'

describe('setCookie', () => {
  it('should keep every attribute of a session cookie', () => {
    expect(
      parseSetCookie(
        'payload-token=a.b=c; Expires=Sat, 21 Mar 2026 12:00:00 GMT; Path=/; HttpOnly; Secure; SameSite=Lax',
      ),
    ).toEqual({
      name: 'payload-token',
      value: 'a.b=c',
      options: {
        expires: new Date('2026-03-21T12:00:00Z'),
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'lax',
      },
    })
  })

  it('should answer null to what is no cookie', () => {
    expect(parseSetCookie('nothing')).toBeNull()
    expect(parseSetCookie('=x')).toBeNull()
  })
})
