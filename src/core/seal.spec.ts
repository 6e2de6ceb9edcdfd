import { describe, expect, it } from '@jest/globals'
import { sealer, UnsealError } from './seal'

const { seal, unseal } = sealer<'credentials' | 'session'>('channels')

const secret = 'a secret of the tests, long enough'

describe('seal and unseal', () => {
  const value = { accessToken: 'tøken 🔑' }
  const sealed = seal({ secret, purpose: 'credentials', value })

  it('should give back what was sealed', () =>
    expect(unseal({ secret, purpose: 'credentials', sealed })).toEqual(value))

  it('should hide it, differently every time', () => {
    expect(sealed).toMatch(/^v1\.[\w-]+$/)
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain('accessToken')
    expect(seal({ secret, purpose: 'credentials', value })).not.toBe(sealed)
  })

  it('should not open what another part sealed', () => {
    const other = sealer<'credentials'>('members')
    expect(() => other.unseal({ secret, purpose: 'credentials', sealed })).toThrow(UnsealError)
  })

  it.each([
    ['with another secret', { secret: 'another secret', purpose: 'credentials' as const, sealed }],
    ['for another purpose', { secret, purpose: 'session' as const, sealed }],
    ['when it was changed', { secret, purpose: 'credentials' as const, sealed: `${sealed.slice(0, -2)}AA` }],
    ['of another version', { secret, purpose: 'credentials' as const, sealed: sealed.replace('v1', 'v2') }],
    ['when it is nonsense', { secret, purpose: 'credentials' as const, sealed: 'nonsense' }],
    ['when it is empty', { secret, purpose: 'credentials' as const, sealed: '' }],
  ])('should not open %s', (_name, args) => expect(() => unseal(args)).toThrow(UnsealError))
})
