import { describe, expect, it } from '@jest/globals'
import { defaultLadder, holds, isDuration, nextStep } from './ladder'

describe('nextStep', () => {
  it.each([
    [0, 'minor', 'warning', null],
    [1, 'moderate', 'silence', 24],
    [2, null, 'silence', 72],
    [3, 'minor', 'suspension', 168],
    [4, 'minor', 'suspension', 720],
    [5, 'minor', 'ban', null],
    [99, 'minor', 'ban', null],
    [0, 'serious', 'silence', 24],
    [0, 'critical', 'suspension', 168],
    [4, 'critical', 'suspension', 720],
  ] as const)(
    'should propose after %d sanctions, for a %s rule: %s for %s hours',
    (before, severity, kind, hours) => expect(nextStep(before, severity)).toEqual({ kind, hours }),
  )

  it('should never become milder with one more', () => {
    const places = Array.from({ length: 8 }, (_, before) =>
      defaultLadder.indexOf(nextStep(before, 'moderate')),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

describe('isDuration', () => {
  it.each([
    ['silence', 0, false],
    ['silence', -1, false],
    ['silence', 1, true],
    ['suspension', 365 * 24, true],
    ['suspension', 365 * 24 + 1, false],
    ['suspension', null, false],
    ['silence', Number.NaN, false],
    ['ban', null, true],
    ['ban', 24, false],
    ['warning', 24, false],
  ] as const)('should answer %s of %s hours with %s', (kind, hours, expected) =>
    expect(isDuration(kind, hours)).toBe(expected),
  )
})

describe('holds', () => {
  const sanction = {
    kind: 'silence',
    startsAt: '2030-05-06T10:00:00.000Z',
    endsAt: '2030-05-07T10:00:00.000Z',
  } as const
  it.each([
    ['2030-05-06T09:59:59.999Z', false],
    ['2030-05-06T10:00:00.000Z', true],
    ['2030-05-07T09:59:59.999Z', true],
    ['2030-05-07T10:00:00.000Z', false],
  ])('should at %s be %s', (now, expected) => expect(holds(sanction, new Date(now))).toBe(expected))

  it('should hold nothing once it is lifted, nor a warning ever', () => {
    const now = new Date('2030-05-06T12:00:00.000Z')
    expect(holds({ ...sanction, liftedAt: '2030-05-06T11:00:00.000Z' }, now)).toBe(false)
    expect(holds({ ...sanction, kind: 'warning', endsAt: null }, now)).toBe(false)
    expect(holds({ ...sanction, kind: 'ban', endsAt: null }, now)).toBe(true)
  })
})
