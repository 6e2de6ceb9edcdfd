import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { handleSkeleton, nameSkeleton } from './likeness'

describe('handleSkeleton', () => {
  it.each([
    ['paul', 'pau1'],
    ['paul', 'paui'],
    ['noor', 'n00r'],
    ['warner', 'wamer'],
    ['vivian-wood', 'vivianvvood'],
    ['ada_field', 'ada-field'],
    ['adafield', 'ada-field'],
    ['marcel', 'rnarcel'],
  ])('should take %s and %s for one', (one, other) => {
    expect(handleSkeleton(one)).toBe(handleSkeleton(other))
  })

  it.each([
    ['paul', 'paula'],
    ['ada-2', 'ada-3'],
    ['jean', 'joan'],
    ['river', 'rivet'],
  ])('should tell %s from %s', (one, other) => {
    expect(handleSkeleton(one)).not.toBe(handleSkeleton(other))
  })
})

describe('nameSkeleton', () => {
  it.each([
    'Admin',
    'ADMIN',
    '\u0410dmin',
    '\u0391DMIN',
    '\uFF41\uFF44\uFF4D\uFF49\uFF4E',
    '\u{1D49C}\u{1D4B9}\u{1D4C2}\u{1D4BE}\u{1D4C3}',
    '\u24B6\u24D3\u24DC\u24D8\u24DD',
    'a\u200Bd\u2060m\u00ADin',
    'A d m i n',
    '\u00C0dm\u00ECn',
    'adrnin',
    '4dm1n',
    '@dmin',
  ])('should read %j as “admin”', (name) => {
    expect(nameSkeleton(name)).toBe(nameSkeleton('admin'))
  })

  it.each(['Amandine', 'Adam', 'Mei-Lin Chao', 'Solène Vautrin', 'Иван', 'עדי', '山田'])(
    'should not read %j as “admin”',
    (name) => {
      expect(nameSkeleton(name)).not.toBe(nameSkeleton('admin'))
    },
  )

  it('should answer for any text, and the same for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(nameSkeleton(text)).toBe(nameSkeleton(text))
      }),
    )
  })
})
