import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countGraphemes, slugify, truncate } from './text'

describe('slugify', () => {
  it.each([
    ['L’été à la rivière', 'l-ete-a-la-riviere'],
    ['Œuvre & cœur', 'oeuvre-coeur'],
    ['  --Already-a-slug-- ', 'already-a-slug'],
    ['C++ and C#', 'c-and-c'],
    ['日本語 の 題', '日本語-の-題'],
    ['🎉', ''],
    ['Ǣthel', 'aethel'],
  ])('should turn %j into %j', (text, slug) => expect(slugify(text)).toBe(slug))

  it('should be idempotent, within its length, and free of anything a URL would escape badly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugify(text, 40)
        expect(slugify(slug, 40)).toBe(slug)
        expect(slug.length).toBeLessThanOrEqual(40)
        expect(slug).toMatch(/^[\p{L}\p{N}-]*$/u)
        expect(slug).not.toMatch(/^-|-$|--/)
      }),
    )
  })
})

describe('truncate', () => {
  it('should leave a short text alone and end a long one at a word with an ellipsis', () => {
    expect(truncate('short', 10)).toBe('short')
    expect(truncate('The quick brown fox jumps', 18)).toBe('The quick brown…')
  })

  it('should never exceed its limit, nor split what a person sees as one character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, max) => {
          expect(countGraphemes(truncate(text, max))).toBeLessThanOrEqual(max)
        },
      ),
    )
    expect(truncate('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…')
  })
})
