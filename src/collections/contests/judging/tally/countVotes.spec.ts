import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CountedVote, countVotes } from './countVotes'

const entries = ['1', '2', '3']
const votes: fc.Arbitrary<CountedVote[]> = fc.array(
  fc.record({
    entry: fc.constantFrom('1', '2', '3', 'gone'),
    member: fc.constantFrom('ada', 'bob', 'cyd', 'dan', 'eve'),
    isSetAside: fc.boolean(),
  }),
)

describe('countVotes', () => {
  it('should count each member once for an entry, and what is set aside only in the raw count', () => {
    const vote = (member: string, isSetAside = false) => ({ entry: '1', member, isSetAside })
    expect(countVotes(entries, [vote('ada'), vote('ada'), vote('bob', true)])).toEqual(
      new Map([
        ['1', { raw: 2, adjusted: 1 }],
        ['2', { raw: 0, adjusted: 0 }],
        ['3', { raw: 0, adjusted: 0 }],
      ]),
    )
  })

  it('should not depend on the order in which votes came', () => {
    fc.assert(
      fc.property(
        votes.chain((cast) => fc.tuple(fc.constant(cast), shuffled(cast))),
        ([cast, other]) => expect(countVotes(entries, other)).toEqual(countVotes(entries, cast)),
      ),
    )
  })

  it('should be the same after a vote is taken back as if it had never been cast', () => {
    fc.assert(
      fc.property(votes, fc.nat(), (cast, at) => {
        const vote = { entry: '1', member: 'zoe', isSetAside: false }
        const taken = cast.toSpliced(at % (cast.length + 1), 0, vote).filter((each) => each !== vote)
        expect(countVotes(entries, taken)).toEqual(countVotes(entries, cast))
      }),
    )
  })

  it('should raise one entry by one with the vote of another member, and lower none', () => {
    fc.assert(
      fc.property(votes, fc.boolean(), (cast, isSetAside) => {
        const before = countVotes(entries, cast)
        const after = countVotes(entries, [...cast, { entry: '2', member: 'zoe', isSetAside }])
        const { raw = 0, adjusted = 0 } = before.get('2') ?? {}
        expect(after).toEqual(
          new Map(before).set('2', { raw: raw + 1, adjusted: adjusted + Number(!isSetAside) }),
        )
      }),
    )
  })

  it('should never adjust a count above the raw one', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        for (const { raw, adjusted } of countVotes(entries, cast).values())
          expect(adjusted).toBeLessThanOrEqual(raw)
      }),
    )
  })
})

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
