import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Signal, standings } from './checks/check'
import { decide, defaultPolicy, type Verdict } from './decide'

const severity: Record<Verdict, number> = { allow: 0, hold: 1, refuse: 2 }

const signals = fc.record<Signal>(
  {
    check: fc.constantFrom('words', 'links'),
    code: fc.constantFrom('a', 'b'),
    weight: fc.oneof(fc.double({ min: -5, max: 15 }), fc.constant(Number.NaN)),
    atLeast: fc.constantFrom('hold', 'refuse'),
  },
  { requiredKeys: ['check', 'code', 'weight'] },
)
const anyStanding = fc.constantFrom(...standings)

describe('decide', () => {
  it('should never become milder when a signal is added', () => {
    fc.assert(
      fc.property(fc.array(signals), signals, anyStanding, (given, more, standing) => {
        const before = decide(given, standing, defaultPolicy).decision
        const after = decide([...given, more], standing, defaultPolicy).decision
        expect(severity[after]).toBeGreaterThanOrEqual(severity[before])
      }),
    )
  })

  it('should never be milder to a lesser standing', () => {
    fc.assert(
      fc.property(fc.array(signals), (given) => {
        const decisions = standings.map(
          (standing) => severity[decide(given, standing, defaultPolicy).decision],
        )
        expect(decisions).toEqual([...decisions].sort((a, b) => b - a))
      }),
    )
  })

  it('should not depend on the order of the signals, and give all its reasons', () => {
    fc.assert(
      fc.property(fc.array(signals), anyStanding, (given, standing) => {
        const there = decide(given, standing, defaultPolicy)
        const back = decide([...given].reverse(), standing, defaultPolicy)
        expect(back.decision).toBe(there.decision)
        expect(there.reasons).toHaveLength(given.length)
      }),
    )
  })

  it.each<[Signal[], (typeof standings)[number], Verdict]>([
    [[], 'newcomer', 'allow'],
    [[{ check: 'words', code: 'insult', weight: 5 }], 'newcomer', 'hold'],
    [[{ check: 'words', code: 'insult', weight: 5 }], 'member', 'allow'],
    [[{ check: 'words', code: 'slur', weight: 8 }], 'member', 'hold'],
    [[{ check: 'words', code: 'threat', weight: 10 }], 'newcomer', 'refuse'],
    [[{ check: 'words', code: 'threat', weight: 10 }], 'trusted', 'hold'],
    [[{ check: 'words', code: 'threat', weight: 10 }], 'staff', 'allow'],
    [[{ check: 'links', code: 'failed', weight: 0, atLeast: 'hold' }], 'trusted', 'hold'],
    [[{ check: 'links', code: 'broken', weight: Number.NaN }], 'trusted', 'hold'],
  ])('should answer %j of a %s with %s', (given, standing, decision) => {
    expect(decide(given, standing, defaultPolicy).decision).toBe(decision)
  })
})
