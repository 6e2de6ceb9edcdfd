import { describe, expect, it } from '@jest/globals'
import { mostQuoted, quotedIn } from './quotedIn'

describe('quotedIn', () => {
  it('should find the replies that are quoted with a link to them, once each', () => {
    const body = [
      '> [@ada](/forum/tools/a-saw?reply=3)',
      '> her words',
      '',
      '> > [@bob](https://hub.example/fr/forum/tools/%C3%A9t%C3%A9?reply=12)',
      '',
      '> [@ada](/forum/tools/a-saw?reply=3)',
    ].join('\n')
    expect(quotedIn(body)).toEqual([
      { topic: 'a-saw', number: 3 },
      { topic: 'été', number: 12 },
    ])
  })

  it.each([
    ['a link that is no quotation', '[@ada](/forum/tools/a-saw?reply=3)'],
    ['a quotation of an opening', '> [@ada](/forum/tools/a-saw)'],
    ['a quotation of something else', '> [@ada](/blog/a-saw?reply=3)'],
    ['a name without a link', '> @ada'],
  ])('should pass over %s', (_name, body) => {
    expect(quotedIn(body)).toEqual([])
  })

  it('should keep what a crowd of quotations costs within bounds', () => {
    const crowd = Array.from({ length: 900 }, (_, n) => `> [@ada](/forum/a/b?reply=${n})`).join('\n')
    expect(quotedIn(crowd)).toHaveLength(mostQuoted)
  })
})
