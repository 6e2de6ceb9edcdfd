import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fold, visible } from '../../../core/visible'
import { disguises } from './disguise'

describe('disguises', () => {
  it.each([
    ['sh1t', 'shit'],
    ['b!tch', 'bitch'],
    ['@sshole', 'asshole'],
    ['s1ut', 'slut'],
    ['$a1ope', 'salope'],
    ['you are f u c k e d', 'you are fucked'],
    ['c.o.n.n.a.r.d', 'connard'],
    ['e-n-c-u-l-é', 'encule'],
    ['fuuuuuck', 'fuck'],
    ['assssshole', 'asshole'],
    ['соnnаrd', 'connard'],
  ])('should read %j as %j among others', (text, meant) => {
    expect(disguises(text)).toContain(meant)
  })

  it.each(['Bonjour à tous !', 'Version 1.0.2 of Firefox', 'Привет, как дела', 'I have 3 cats!'])(
    'should read %j only as it stands',
    (text) => {
      expect(disguises(text)).toEqual([fold(text)])
    },
  )

  it('should answer for any text, the plain reading first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(disguises(text)[0]).toBe(fold(visible(text)))
      }),
    )
  })

  it('should read thirty thousand hostile characters at once', () => {
    for (const part of ['a', 'а', 'a ', '1', 'aа', '​', 'é.'])
      expect(disguises(part.repeat(30_000 / part.length)).length).toBeGreaterThan(0)
  })
})
