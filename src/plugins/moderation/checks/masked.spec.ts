import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { voicesOf } from './check'
import { readMasked, shielded } from './masked'

describe('words with letters struck out', () => {
  it.each([
    ['what a b*tch', 'what a bitch'],
    ['va te faire f*utre', 'va te faire foutre'],
    ['fils de p***', 'fils de pute'],
    ['bande d’enc*lés'.normalize('NFKD').replace(/\p{M}/gu, ''), 'bande d’encules'],
    ['you c#nt.', 'you cunt.'],
    ['n*ggers and k*ke', 'niggers and kike'],
    ['sh-t, f.ck', 'shit, fuck'],
  ])('should be read as they are meant: %j', (text, meant) => {
    expect(readMasked(text)).toBe(meant)
  })

  it.each([
    'price* and footnote**, 5* hotel',
    'select * from a*b where c = *.jpg',
    'a well-known co-op, e-mail, demi-tour, c.-a-d., p-e',
    'f** and g*',
    '**bold** and _slanted_',
  ])('should be left alone where nobody struck anything out: %j', (text) => {
    expect(readMasked(text)).toBe(text)
    expect(shielded(text)).toBe(text)
  })

  it('should not be taken apart by Markdown, for which two stars are bold type', () => {
    expect(voicesOf('f**k you, you b**ch').said).toContain('f**k you, you b**ch')
  })

  it('should be read once and for all in any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(readMasked(readMasked(text))).toBe(readMasked(text))
      }),
    )
    for (const part of ['f*', 'p***', 'a-', 'm.rde'])
      expect(readMasked(part.repeat(20_000)).length).toBeGreaterThan(0)
  })
})
