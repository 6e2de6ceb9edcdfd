import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Judgement, type JuryScore, juryScores, type Normalisation, normalisations } from './juryScores'

const entries = ['a', 'b', 'c']
const judges = ['ada', 'bob', 'cyd'] as const
const criteria = [
  { id: 'craft', weight: 2, most: 10 },
  { id: 'idea', weight: 1, most: 5 },
]
const judged = (judge: string, entry: string, craft: number, idea: number): Judgement => ({
  judge,
  entry,
  points: { craft, idea },
})
const scores = (
  judgements: readonly Judgement[],
  { normalisation = 'minMax', conflicts = [] }: { normalisation?: Normalisation; conflicts?: Judged[] } = {},
): Map<string, JuryScore> => juryScores({ entries, criteria, judgements, conflicts, normalisation })
type Judged = { judge: string; entry: string }

const sheets = fc
  .uniqueArray(
    fc.record({
      judge: fc.constantFrom(...judges),
      entry: fc.constantFrom(...entries),
      craft: fc.integer({ min: 0, max: 10 }),
      idea: fc.integer({ min: 0, max: 5 }),
    }),
    { selector: ({ judge, entry }) => `${judge} ${entry}` },
  )
  .map((all) => all.map(({ judge, entry, craft, idea }) => judged(judge, entry, craft, idea)))
const ways = fc.constantFrom(...normalisations)

describe('juryScores', () => {
  it('should weigh criteria, and give points as a share of the most there are', () => {
    const found = scores([judged('ada', 'a', 10, 0), judged('bob', 'a', 5, 5)], { normalisation: 'none' })
    // (2 × 1 + 0) / 3 and (2 × ½ + 1) / 3: two thirds each.
    expect(found.get('a')).toEqual({ score: 66.67, first: 75, judges: 2 })
    expect(found.get('b')).toEqual({ score: null, first: null, judges: 0 })
  })

  it('should let a strict judge weigh as much as a kind one', () => {
    const kind = [judged('ada', 'a', 10, 5), judged('ada', 'b', 8, 4)]
    const strict = [judged('bob', 'a', 1, 0), judged('bob', 'b', 3, 1)]
    const found = scores([...kind, ...strict])
    expect([found.get('a')?.score, found.get('b')?.score]).toEqual([50, 50])
  })

  it('should say 50 for each where a judge finds all alike', () => {
    const found = scores(entries.map((entry) => judged('ada', entry, 7, 3)))
    expect(entries.map((entry) => found.get(entry)?.score)).toEqual([50, 50, 50])
  })

  it('should leave out a judge with a conflict, and a judgement that is not complete', () => {
    const found = scores(
      [
        judged('ada', 'a', 0, 0),
        judged('bob', 'a', 10, 5),
        { judge: 'cyd', entry: 'a', points: { craft: 9 } },
      ],
      { normalisation: 'none', conflicts: [{ judge: 'ada', entry: 'a' }] },
    )
    expect(found.get('a')).toEqual({ score: 100, first: 100, judges: 1 })
  })

  it('should not depend on the order of the judgements', () => {
    fc.assert(
      fc.property(
        sheets.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ways,
        ([all, other], normalisation) =>
          expect(scores(other, { normalisation })).toEqual(scores(all, { normalisation })),
      ),
    )
  })

  it('should stay between 0 and 100', () => {
    fc.assert(
      fc.property(sheets, ways, (all, normalisation) => {
        for (const { score } of scores(all, { normalisation }).values()) {
          expect(score ?? 0).toBeGreaterThanOrEqual(0)
          expect(score ?? 0).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('should never lower an entry, nor raise another, for a higher mark', () => {
    fc.assert(
      fc.property(sheets, ways, fc.nat(), (all, normalisation, pick) => {
        fc.pre(all.length > 0)
        const at = pick % all.length
        const raised = all.map((each, index) =>
          index === at
            ? { ...each, points: { ...each.points, craft: Math.min(10, (each.points.craft ?? 0) + 1) } }
            : each,
        )
        const before = scores(all, { normalisation })
        const after = scores(raised, { normalisation })
        for (const entry of entries) {
          const [was, is] = [before.get(entry)?.score ?? 0, after.get(entry)?.score ?? 0]
          if (entry === all[at]?.entry) expect(is).toBeGreaterThanOrEqual(was)
          else expect(is).toBeLessThanOrEqual(was)
        }
      }),
    )
  })

  it('should be the same with a conflict as if the judge had never judged the entry', () => {
    fc.assert(
      fc.property(sheets, ways, (all, normalisation) => {
        const conflicts = [{ judge: 'ada', entry: 'a' }]
        const without = all.filter(({ judge, entry }) => judge !== 'ada' || entry !== 'a')
        expect(scores(all, { normalisation, conflicts })).toEqual(scores(without, { normalisation }))
      }),
    )
  })
})
