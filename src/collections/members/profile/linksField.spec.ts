import { describe, expect, it } from '@jest/globals'
import { isWebAddress } from './linksField'

describe('a link of a profile', () => {
  it.each(['https://ana.example', 'http://ana.example/a?b=c#d', 'https://xn--caf-dma.example/'])(
    'should take %s',
    (address) => {
      expect(isWebAddress(address)).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://ana.example',
    '//ana.example',
    'ana.example',
    'https://user:secret@ana.example',
    'https://localhost',
    'https://ana.example/ \nx',
    `https://ana.example/${'x'.repeat(300)}`,
    '',
    null,
  ])('should refuse %j', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})
