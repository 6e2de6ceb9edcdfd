import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../loneSubject'
import { personalData } from './index'
import { isCardNumber, isIban } from './numbers'

const check = personalData()
const codes = async (text: string): Promise<string[]> => {
  const subject = loneSubject({ text })
  return check.applies(subject) ? (await check.look(subject)).map(({ code }) => code) : []
}

describe('personalData', () => {
  it.each([
    ['My card is 4111 1111 1111 1111, please help', 'card'],
    ['Versez sur FR14 2004 1010 0505 0001 3M02 606', 'iban'],
    ['GB82WEST12345698765432', 'iban'],
    ['Appelez-moi au 06 12 34 56 78', 'phone'],
    ['Call +44 20 7946 0958 now', 'phone'],
    ['Write to someone@mail.example', 'mail'],
    ['J’habite 12 rue des Tanneurs, 37000 Tours', 'address'],
  ])('should notice what %j gives away', async (text, code) => {
    expect(await codes(text)).toContain(code)
  })

  it.each([
    'Version 128.10.1 of 2025-05-06, build 20250506',
    'Error 4111 1111 1111 1112 at 0x7fff5fbff8c0',
    'The order is 1234567890123456',
    'Rendez-vous au 12 rue des Tanneurs à 18 h 30',
    'FR76 is the beginning of many accounts',
    'from 10 to 20, 3.14159265358979323846',
  ])('should leave %j alone', async (text) => {
    expect(await codes(text)).toEqual([])
  })

  it('should not copy what it found into the record', async () => {
    const [signal] = await check.look(loneSubject({ text: '4111 1111 1111 1111' }))
    expect(signal?.evidence).toBe('4111…11')
  })

  it('should weigh as it is told, and leave out what weighs nothing', async () => {
    const own = personalData({ weights: { phone: 5, mail: 0 } })
    const signals = await own.look(loneSubject({ text: '06 12 34 56 78, a@b.example' }))
    expect(signals).toMatchObject([{ code: 'phone', weight: 5 }])
  })
})

describe('the numbers', () => {
  it('should know a card by its sum and an account by its rest', () => {
    expect([isCardNumber('5555-5555-5555-4444'), isCardNumber('5555-5555-5555-4445')]).toEqual([true, false])
    expect([isIban('DE89 3704 0044 0532 0130 00'), isIban('DE89 3704 0044 0532 0130 01')]).toEqual([
      true,
      false,
    ])
  })
})
