import { describe, expect, it } from '@jest/globals'
import { addressFault, isDisposable } from './address'

describe('throw-away addresses', () => {
  it.each(['x@mailinator.com', 'X@MAILINATOR.COM', 'x@any.sub.mailinator.com', 'x@yopmail.com'])(
    'should know %s',
    (email) => {
      expect(isDisposable(email)).toBe(true)
      expect(addressFault(email)?.en).toMatch(/throw-away/)
    },
  )

  it.each([
    'ada@example.org',
    'ada@gmail.com',
    'ada@my-own-mailinator.example',
    'ada@mailinator.com.example.org',
  ])('should let %s pass', (email) => {
    expect(addressFault(email)).toBeNull()
  })

  it('should be switched off, extended and relaxed', () => {
    expect(isDisposable('x@mailinator.com', { refuse: false })).toBe(false)
    expect(isDisposable('x@mail.example.org', { also: ['Example.org'] })).toBe(true)
    expect(isDisposable('x@a.mailinator.com', { allow: ['mailinator.com'] })).toBe(false)
  })

  it('should say first that something is no address at all', () => {
    expect(addressFault('mailinator.com')?.en).toBe('Not an e-mail address.')
    expect(addressFault(`${'a'.repeat(250)}@example.org`)?.en).toBe('Not an e-mail address.')
  })
})
