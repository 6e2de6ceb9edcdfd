import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { authorKey, handleFor } from './authorNames'

const shape = /^[a-z0-9][a-z0-9_-]{1,28}[a-z0-9]$/

describe('names of imported authors', () => {
  it.each([
    ['Julien MOURA', 1, 'julien-moura'],
    ['Julien MOURA', 2, 'julien-moura-2'],
    ['TC', 1, 'author-tc'],
    ['Admin', 1, 'author-admin'],
    ['member-27cd70', 1, 'member-27cd70'],
    ['Ben Striegel on behalf of the whole team', 3, 'ben-striegel-on-behalf-of-3'],
  ])('should make of %s, at attempt %i, %s', (name, attempt, expected) => {
    expect(handleFor(name, attempt)).toBe(expected)
  })

  it('should make a handle of any name', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.integer({ min: 1, max: 99 }),
        (name, attempt) => {
          expect(handleFor(name, attempt)).toMatch(shape)
        },
      ),
    )
  })

  it('should take two spellings for one person, and two people for two', () => {
    expect(authorKey('Julien MOURA')).toBe(authorKey('julien  moura'))
    expect(authorKey('山田')).not.toBe(authorKey('鈴木'))
  })
})
