import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../../src/plugins/moderation/checks/loneSubject'
import { decide, defaultPolicy } from '../../src/plugins/moderation/decide'
import { checksOf } from '../../src/plugins/moderation/training'

/** What a newcomer's reply that says this comes to, and why. */
const judged = async (text: string) => {
  const subject = loneSubject({ text })
  const signals = await Promise.all(
    checksOf({}, [])
      .filter(({ applies, cost }) => cost === 'instant' && applies(subject))
      .map(({ look }) => look(subject)),
  )
  const { decision, reasons } = decide(signals.flat(), 'newcomer', defaultPolicy)
  return { decision, codes: reasons.map(({ check, code }) => `${check}: ${code}`) }
}

const harmless = 'The second grinder is quieter than the first, and easier to clean after work. '

describe('texts that nobody writes by hand', () => {
  it('should be read when they are a million letters long, and pass when they are harmless', async () => {
    const text = harmless.repeat(Math.ceil(1_000_000 / harmless.length))
    expect(await judged(text)).toEqual({ decision: 'allow', codes: [] })
  })

  it('should not hide anything at the end of such a length', async () => {
    const text = `${harmless.repeat(12_000)}\n\nShut up you asshole, I will kill you.`
    expect((await judged(text)).decision).toBe('refuse')
  })

  it('should be kept from view with ten thousand links', async () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `[offer ${n}](https://shop-${n}.example/)`).join(
      ' ',
    )
    const { decision, codes } = await judged(text)
    expect(decision).not.toBe('allow')
    expect(codes.some((code) => code.startsWith('links: '))).toBe(true)
  })

  it.each([
    ['Cherokee', 'ᎣᏏᏲ ᏙᎯᏧ ᎢᎦᎢ ᎤᎵᎮᎵᏍᏗ ᎠᎹ ᎤᏗᏔᎲ'],
    ['Georgian', 'გამარჯობა, რომელი ყავის საფქვავი იყიდეთ თქვენ წელს?'],
    ['Japanese', 'おすすめのコーヒーミルを教えてください。'],
    ['a script without letters of any language', '𐤀𐤁𐤂 𐤃𐤄𐤅 𐤆𐤇𐤈 𐤉𐤊𐤋'],
  ])('should pass in %s, of which nothing is known', async (_, text) => {
    expect(await judged(text)).toEqual({ decision: 'allow', codes: [] })
  })
})
