import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { awardPrizes, nextInLine, slotsOf } from './awardPrizes'

const contender = (member: string, entry = member) => ({ member, entry })
const prizes = [
  { id: 'bike', count: 1 },
  { id: 'book', count: 2 },
]

describe('giving out prizes', () => {
  it('should give each prize as often as there is one, best first', () => {
    expect(slotsOf(prizes)).toEqual(['bike', 'book', 'book'])
    const found = awardPrizes(
      ['ada', 'bob', 'cyd', 'dan'].map((name) => contender(name)),
      prizes,
    )
    expect(found.map(({ member, prize, slot }) => [member, prize, slot])).toEqual([
      ['ada', 'bike', 1],
      ['bob', 'book', 2],
      ['cyd', 'book', 3],
    ])
  })

  it('should give a member one, with their best entry', () => {
    const order = [contender('ada', '1'), contender('ada', '2'), contender('bob', '3')]
    expect(awardPrizes(order, prizes).map(({ member, entry }) => [member, entry])).toEqual([
      ['ada', '1'],
      ['bob', '3'],
    ])
  })

  it('should let the next one move up who has not been told of a prize', () => {
    const order = ['ada', 'bob', 'cyd'].map((name) => contender(name))
    expect(nextInLine(order, new Set(['ada', 'bob']))?.member).toBe('cyd')
    expect(nextInLine(order, new Set(['ada', 'bob', 'cyd']))).toBeNull()
  })

  it('should never give anybody two, nor more than there is', () => {
    const names = fc.array(fc.constantFrom('ada', 'bob', 'cyd', 'dan', 'eve'))
    const gifts = fc.array(fc.record({ id: fc.string(), count: fc.nat(4) }), { maxLength: 4 })
    fc.assert(
      fc.property(names, gifts, (order, given) => {
        const found = awardPrizes(
          order.map((name) => contender(name)),
          given,
        )
        expect(new Set(found.map(({ member }) => member)).size).toBe(found.length)
        expect(found.map(({ slot }) => slot)).toEqual(found.map((_award, at) => at + 1))
        expect(found.length).toBe(Math.min(new Set(order).size, slotsOf(given).length))
      }),
    )
  })
})
