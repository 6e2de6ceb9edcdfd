import { describe, expect, it } from '@jest/globals'
import type { Person } from '../options'
import { redactor } from './redact'

const ana: Person = {
  id: 1,
  email: 'ana@example.org',
  handles: ['ana', 'ana_old'],
  displayName: 'Ana Sol',
  others: ['https://ana.example'],
}

describe('redactor', () => {
  it.each([
    ['Write to Ana@Example.org.', 'Write to […].'],
    ['Thanks @ana, and @ana_old!', 'Thanks @[…], and @[…]!'],
    ['<a href="/fr/members/ana">her</a>', '<a href="/fr/members/[…]">her</a>'],
    ['Thanks @anabel and banana', 'Thanks @anabel and banana'],
    ['Ana Sol, or another of that name', 'Ana Sol, or another of that name'],
  ])('should clean the words of others: %s', (before, after) => {
    expect(redactor(ana, 'others')(before)).toBe(after)
  })

  it('should clean the member’s own words of name, bare handle and links', () => {
    expect(redactor(ana, 'own')('I am Ana Sol (ana), see https://ana.example; banana')).toBe(
      'I am […] ([…]), see […]; banana',
    )
  })

  it('should reach into lists and objects, and take a value that is wholly theirs', () => {
    expect(redactor(ana, 'others')({ by: 'Ana Sol', list: [{ text: 'Hi @ana' }], n: 1 })).toEqual({
      by: '[…]',
      list: [{ text: 'Hi @[…]' }],
      n: 1,
    })
  })

  it('should answer the same object when there is nothing to take', () => {
    const value = { list: ['nothing', { deep: null }] }
    expect(redactor(ana, 'own')(value)).toBe(value)
  })

  it('should take nothing for a person of whom nothing is known', () => {
    const nobody: Person = { id: 1, email: '', handles: [], displayName: '', others: [] }
    expect(redactor(nobody, 'own')('@ana wrote to x@example.org')).toBe('@ana wrote to x@example.org')
  })
})
