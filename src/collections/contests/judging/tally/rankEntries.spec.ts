import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { JuryScore } from './juryScores'
import { type Method, methods, rankEntries, type TieRule, tieRules } from './rankEntries'

const entry = (id: string, day = 1, lot = '') => ({
  id,
  submittedAt: `2026-10-0${day}T12:00:00.000Z`,
  lot,
})
const three = [entry('1', 3, 'b'), entry('2', 2, 'c'), entry('3', 1, 'a')]
const counts = (...of: number[]) =>
  new Map(of.map((adjusted, at) => [String(at + 1), { raw: adjusted + 1, adjusted }]))
const jury = (...of: (number | null)[]): Map<string, JuryScore> =>
  new Map(of.map((score, at) => [String(at + 1), { score, first: score, judges: 2 }]))
const ranked = (
  votes: ReturnType<typeof counts>,
  { method = 'vote', tieRule = 'earliest', says = jury(), votesWeight = 50 }: Partial<Rules> = {},
) => rankEntries({ entries: three, votes, jury: says, method, votesWeight, tieRule })
type Rules = { method: Method; tieRule: TieRule; says: ReturnType<typeof jury>; votesWeight: number }
const order = (rankings: ReturnType<typeof ranked>): string => rankings.map(({ entry }) => entry).join('')

describe('rankEntries', () => {
  it('should rank by the adjusted count, and show the raw one beside', () => {
    const [first] = ranked(counts(1, 5, 3))
    expect(first).toEqual({
      entry: '2',
      rank: 1,
      raw: 6,
      adjusted: 5,
      votesScore: 100,
      jury: null,
      judges: 0,
      score: 5,
      isTied: false,
    })
  })

  it('should join votes and jury by the published weights', () => {
    const found = ranked(counts(10, 5, 0), { method: 'both', votesWeight: 40, says: jury(20, 90, 100) })
    expect(found.map(({ entry: id, score }) => [id, score])).toEqual([
      ['2', 74],
      ['3', 60],
      ['1', 52],
    ])
  })

  it.each<[TieRule, string]>([
    ['earliest', '321'],
    ['jury', '213'],
    ['draw', '312'],
  ])('should decide a tie by the rule: %s', (tieRule, expected) => {
    const says = jury(5, 9, 1)
    const found = ranked(counts(4, 4, 4), { tieRule, says })
    expect(order(found)).toBe(expected)
    expect(found.every(({ isTied }) => isTied)).toBe(true)
  })

  it('should say only of those with the same score that they are tied', () => {
    expect(ranked(counts(4, 4, 1)).map(({ isTied }) => isTied)).toEqual([true, true, false])
  })

  it('should let entries share a place where the rule says so, and leave the next one empty', () => {
    const found = ranked(counts(4, 1, 4), { tieRule: 'shared' })
    expect(found.map(({ entry: id, rank }) => [id, rank])).toEqual([
      ['3', 1],
      ['1', 1],
      ['2', 3],
    ])
  })

  it('should rank by the points of the entries where those decide', () => {
    const entries = three.map((each) => ({ ...each, points: Number(each.id) }))
    const nothing = { votes: counts(), jury: jury(), votesWeight: 50, tieRule: 'earliest' as const }
    expect(order(rankEntries({ ...nothing, entries, method: 'score' }))).toBe('321')
  })

  it('should rank each entry once, whatever it is told', () => {
    fc.assert(
      fc.property(anything, (rules) => {
        const found = ranked(rules.votes, rules)
        if (rules.tieRule !== 'shared') expect(found.map(({ rank }) => rank)).toEqual([1, 2, 3])
        expect(new Set(order(found)).size).toBe(3)
      }),
    )
  })

  it('should not depend on the order of the entries', () => {
    fc.assert(
      fc.property(anything, fc.shuffledSubarray(three, { minLength: 3 }), (rules, entries) => {
        const { says, votes, method, votesWeight, tieRule } = rules
        const again = rankEntries({ entries, votes, jury: says, method, votesWeight, tieRule })
        expect(again).toEqual(ranked(rules.votes, rules))
      }),
    )
  })

  it('should never cost an entry its place that one more vote is for it', () => {
    fc.assert(
      fc.property(anything, (rules) => {
        const { raw = 0, adjusted = 0 } = rules.votes.get('1') ?? {}
        const more = new Map(rules.votes).set('1', { raw: raw + 1, adjusted: adjusted + 1 })
        const place = (votes: typeof more): number => order(ranked(votes, rules)).indexOf('1')
        expect(place(more)).toBeLessThanOrEqual(place(rules.votes))
      }),
    )
  })
})

const anything = fc.record({
  votes: fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }).map((of) => counts(...of)),
  says: fc
    .array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 3, maxLength: 3 })
    .map((of) => jury(...of)),
  method: fc.constantFrom(...methods),
  tieRule: fc.constantFrom(...tieRules),
  votesWeight: fc.integer({ min: 0, max: 100 }),
})
