import { describe, expect, it } from '@jest/globals'
import { defineErrors, HubError } from './errors'

describe('defineErrors', () => {
  const errors = defineErrors({ SEAT_TAKEN: { status: 409, message: 'This seat is taken.' } })

  it('should answer an error with its code, status and field', () => {
    const error = errors.SEAT_TAKEN({ field: 'seat' })
    expect(error).toBeInstanceOf(HubError)
    expect(error).toMatchObject({
      code: 'SEAT_TAKEN',
      status: 409,
      message: 'This seat is taken.',
      data: { code: 'SEAT_TAKEN', field: 'seat' },
    })
  })

  it('should refuse a code that is not upper snake case', () => {
    expect(() => defineErrors({ seatTaken: { status: 409, message: '' } })).toThrow('seatTaken')
  })
})
