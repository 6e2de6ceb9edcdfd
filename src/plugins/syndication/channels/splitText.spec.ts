import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { splitText } from './splitText'

const within = (limit: number) => (piece: string) => piece.length <= limit

describe('splitText', () => {
  it('should cut between words, and lose none', () => {
    expect(splitText('one two three four', within(9))).toEqual(['one two', 'three', 'four'])
  })

  it('should never cut a link, and say when one is too long', () => {
    const link = 'https://example.org/a/long/address'
    expect(splitText(`read ${link} now`, within(link.length))).toEqual(['read', link, 'now'])
    expect(splitText(`read ${link} now`, within(20))).toBeNull()
  })

  it('should never cut an emoji, though there is no space between them', () => {
    const family = '👨‍👩‍👧‍👧'
    const pieces = splitText(family.repeat(10), within(family.length * 3)) ?? []
    expect(pieces.join('')).toBe(family.repeat(10))
    for (const piece of pieces) expect(piece.length % family.length).toBe(0)
  })

  it('should keep every letter in its order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 40, max: 80 }),
        (text, limit) => {
          const pieces = splitText(text, within(limit))
          if (pieces === null) return
          const plain = (each: string) => each.replace(/\s+/gu, '')
          expect(plain(pieces.join(''))).toBe(plain(text))
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
        },
      ),
      { seed: 20261122 },
    )
  })
})
