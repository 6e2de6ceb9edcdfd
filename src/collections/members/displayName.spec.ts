import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nameFault, nameMax, tidyName } from './displayName'

describe('tidyName', () => {
  it.each([
    ['  Ada   Field ', 'Ada Field'],
    ['Ada\tField\r\n', 'Ada Field'],
    ['Ada\u00A0Field', 'Ada Field'],
    ['A\u200Bd\u2060a\u00AD\uFEFF', 'Ada'],
    ['Ada\u{E0041}', 'Ada'],
    ['Ada\u200D \u200CField\u200D', 'Ada Field'],
    ['E\u0301lise', '\u00C9lise'],
  ])('should make of %j %j', (given, kept) => {
    expect(tidyName(given)).toBe(kept)
  })

  it.each(['👩‍🔧 Ada', '👨‍👩‍👧', '❤️ Ada', 'می‌خواهم', 'क्‍ष'])('should leave %j whole', (name) => {
    expect(tidyName(name)).toBe(name.normalize('NFC'))
  })

  it('should change nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(tidyName(tidyName(text))).toBe(tidyName(text))
      }),
    )
  })
})

describe('nameFault', () => {
  it.each([
    ['a right-to-left override', 'Ada \u202Ednim'],
    ['an embedding', '\u202AAda\u202C'],
    ['an isolate', '\u2067Ada\u2069'],
    ['a mark of direction', 'Ada\u200F'],
    ['an Arabic mark of direction', 'Ada\u061C'],
    ['a control character', 'Ada\u0007'],
    ['a null', 'Ada\u0000'],
    ['half of a character', 'Ada\uD83D'],
    ['a private character', 'Ada\uE000'],
    ['ten thousand characters', 'a'.repeat(10_000)],
    ['one character too many', 'a'.repeat(nameMax + 1)],
    ['a tower of marks', `Z\u0335\u0321\u0315\u0300\u0316\u0317algo`],
    ['no letter', '...'],
    ['nothing', ''],
  ])('should refuse %s', (_what, name) => {
    expect(nameFault(tidyName(name))).not.toBeNull()
  })

  it.each(['Nguyễn Thị Ánh', 'שָׁלוֹם', 'هند', '山', '7', 'O’Brien', 'Ada (she/her)', '👩‍🔧 Ada', 'กิ๊ก', 'क्षत्रिय'])(
    'should take %j',
    (name) => {
      expect(nameFault(tidyName(name))).toBeNull()
    },
  )
})
