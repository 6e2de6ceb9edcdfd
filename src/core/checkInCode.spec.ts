import { describe, expect, it } from '@jest/globals'
import { readCode } from './checkInCode'

describe('readCode', () => {
  it.each([
    ['K7QM2-XPT4B', 'K7QM2-XPT4B'],
    [' k7qm2 xpt4b ', 'K7QM2-XPT4B'],
    ['KOIL2XPT4B', 'K0112-XPT4B'],
    ['https://hub.example/fr/events/fete/check-in?date=once&code=K7QM2-XPT4B#x', 'K7QM2-XPT4B'],
    ['', null],
    ['K7QM2', null],
    ['K7QM2-XPT4U', null],
    ['https://elsewhere.example/', null],
  ])('should read %j as %j', (text, code) => {
    expect(readCode(text)).toBe(code)
  })
})
