import { describe, expect, it } from '@jest/globals'
import { readCode } from '../../../core/checkInCode'
import { checkInCode } from './code'

describe('checkInCode', () => {
  it('should say the same of a registration each time, another of another, and another under another secret', () => {
    expect(checkInCode(7, 'one secret')).toBe(checkInCode(7, 'one secret'))
    expect(checkInCode(7, 'one secret')).not.toBe(checkInCode(8, 'one secret'))
    expect(checkInCode(7, 'one secret')).not.toBe(checkInCode(7, 'another secret'))
    expect(checkInCode('64b0f0f0f0f0f0f0f0f0f0f0', 'one secret')).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/,
    )
  })

  it('should not repeat itself among ten thousand', () => {
    const codes = Array.from({ length: 10_000 }, (_each, id) => checkInCode(id, 'one secret'))
    expect(new Set(codes).size).toBe(10_000)
  })

  it('should be read back as it was written', () => {
    const code = checkInCode(7, 'one secret')
    expect(readCode(code)).toBe(code)
  })
})
