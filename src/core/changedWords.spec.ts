import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changedWords } from './changedWords'

const join = (words: ReturnType<typeof changedWords>, ...kinds: string[]): string =>
  words.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('')

describe('changedWords', () => {
  it('should name the words that changed, and keep the rest', () => {
    expect(changedWords('No insults, no mockery at all.', 'No insults, no threats at all.', 'en')).toEqual([
      { kind: 'kept', text: 'No insults, no ' },
      { kind: 'removed', text: 'mockery ' },
      { kind: 'added', text: 'threats ' },
      { kind: 'kept', text: 'at all.' },
    ])
  })

  it('should keep a text that is the same in one piece, and an empty one in none', () => {
    expect(changedWords('The same.', 'The same.', 'en')).toEqual([{ kind: 'kept', text: 'The same.' }])
    expect(changedWords('', '', 'fr')).toEqual([])
  })

  it('should set a rewritten text beside the old one instead of a patchwork', () => {
    expect(changedWords('Soyez aimables avec tous.', 'Rien à vendre ici, jamais.', 'fr')).toEqual([
      { kind: 'removed', text: 'Soyez aimables avec tous.' },
      { kind: 'added', text: 'Rien à vendre ici, jamais.' },
    ])
  })

  it('should hold both texts exactly, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(fc.constantFrom('no', ' ', '  ', 'oui', ',', '\n', 'l’eau', '\u202f!', '«'))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'fr'), (before, after, locale) => {
        const words = changedWords(before, after, locale)
        expect(join(words, 'kept', 'removed')).toBe(before)
        expect(join(words, 'kept', 'added')).toBe(after)
      }),
    )
  })
})
