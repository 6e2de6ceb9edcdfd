import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FactName, factNames, type Facts } from './facts'
import { defaultTrustRules, resolveRules } from './rules'
import {
  factsAskedFor,
  needsOf,
  type TrustFacts,
  type TrustLevel,
  trustLevelOf,
  trustLevels,
} from './trustLevel'

const now = new Date('2030-06-01T00:00:00.000Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

/** Just what each level asks for, in a hub that wrote 400 topics and 4,000 posts in the last hundred days. */
const first: Facts = { topicsEntered: 5, postsRead: 30, minutesRead: 10 }
const second: Facts = {
  topicsEntered: 20,
  postsRead: 100,
  minutesRead: 60,
  daysVisited: 15,
  topicsReplied: 3,
  reactionsGiven: 1,
  reactionsReceived: 1,
}
const third: Facts = {
  ...second,
  topicsEntered: 200,
  postsRead: 500,
  recentDaysVisited: 50,
  recentTopicsReplied: 10,
  recentTopicsEntered: 100,
  recentPostsRead: 1000,
  recentReactionsGiven: 30,
  recentReactionsReceived: 20,
  recentCasesUpheld: 5,
}
const nothing: Facts = Object.fromEntries(factNames.map((name) => [name, 0]))

const level = (
  counts: Facts,
  more: { earned?: [TrustLevel, number]; granted?: TrustLevel; rules?: typeof defaultTrustRules } = {},
): TrustLevel => {
  const [held, days] = more.earned ?? [0, 0]
  return trustLevelOf(
    {
      counts: { ...nothing, ...counts },
      totals: { topics: 400, posts: 4000 },
      earned: { level: held, since: daysAgo(days) },
      granted: more.granted ?? null,
    },
    more.rules ?? defaultTrustRules,
    now,
  )
}

describe('the ladder up', () => {
  it.each([
    ['nothing', 0, {}],
    ['what level 1 asks for', 1, first],
    ['what level 2 asks for', 2, second],
    ['what level 3 asks for', 3, third],
    ['a day less than level 2 asks for', 1, { ...second, daysVisited: 14 }],
    ['a hundred times what level 3 asks for', 3, times(third, 100, (name) => name === 'recentCasesUpheld')],
  ] as const)('should lead with %s to level %d', (_name, expected, facts) => {
    expect(level(facts)).toBe(expected)
  })

  it.each([
    [first, 1, 0],
    [second, 2, 1],
    [third, 3, 2],
  ] as const)('should ask for every threshold of a step, %#', (facts, reached, before) => {
    const rules = { 1: 'level1', 2: 'level2', 3: 'level3' } as const
    const { least } = defaultTrustRules[rules[reached]]
    for (const name of Object.keys(least) as FactName[]) {
      const from: [TrustLevel, number] = [before, 500]
      expect([name, level({ ...facts, [name]: (facts[name] ?? 0) - 1 }, { earned: from })]).toEqual([
        name,
        before,
      ])
    }
  })

  it('should not reach level 3 from level 1, nor with a sixth case upheld', () => {
    expect(level({ ...third, daysVisited: 14 })).toBe(1)
    expect(level({ ...third, recentCasesUpheld: 6 })).toBe(2)
  })

  it('should ask for a share of what was written, up to a cap', () => {
    const needs = (topics: number) =>
      needsOf(3, { counts: third, totals: { topics, posts: 1_000_000 } }, defaultTrustRules)
        .filter(({ fact }) => fact === 'recentTopicsEntered' || fact === 'recentPostsRead')
        .map(({ need }) => need)
    expect(needs(10)).toEqual([3, 20_000])
    expect(needs(400)).toEqual([100, 20_000])
    expect(needs(4000)).toEqual([500, 20_000])
  })

  it('should leave out what nothing in the hub counts, and never reach a level that then asks for nothing', () => {
    const { reactionsGiven: _given, reactionsReceived: _received, ...counted } = second
    const about = {
      totals: { topics: 0, posts: 0 },
      earned: { level: 1, since: now },
      granted: null,
    } as const
    expect(trustLevelOf({ ...about, counts: counted }, defaultTrustRules, now)).toBe(2)
    expect(trustLevelOf({ ...about, counts: {} }, defaultTrustRules, now)).toBe(1)
    expect(
      trustLevelOf(
        { ...about, earned: { level: 2, since: now }, counts: { recentCasesUpheld: 0 } },
        defaultTrustRules,
        now,
      ),
    ).toBe(2)
  })

  it('should follow an operator’s thresholds, null for none', () => {
    const rules = resolveRules({
      level1: { least: { topicsEntered: 1, postsRead: null, minutesRead: null } },
    })
    expect(level({ topicsEntered: 1 }, { rules })).toBe(1)
    expect(level({ postsRead: 1000, minutesRead: 1000 }, { rules })).toBe(0)
    expect(rules.level2).toEqual({ ...defaultTrustRules.level2, most: {} })
    expect(factsAskedFor(rules).has('topicsEntered')).toBe(true)
    expect(factsAskedFor(rules).has('recentMinutesRead')).toBe(false)
  })
})

describe('the ladder down', () => {
  it('should keep levels 1 and 2 for good', () => {
    expect(level({}, { earned: [1, 5000] })).toBe(1)
    expect(level({}, { earned: [2, 5000] })).toBe(2)
  })

  it.each([
    ['for fourteen days whatever happens', {}, 13.9, 3],
    ['no longer than that', {}, 14, 2],
    ['with nine tenths of what lately counts', times(third, 0.9, ever), 14, 3],
    ['not with less', { ...times(third, 0.9, ever), recentDaysVisited: 44 }, 14, 2],
    ['not with less of what counts for ever', { ...third, topicsEntered: 199 }, 14, 2],
    ['not with a sixth case upheld', { ...third, recentCasesUpheld: 6 }, 14, 2],
  ] as const)('should keep level 3 %s', (_name, facts, days, expected) => {
    expect(level(facts, { earned: [3, days] })).toBe(expected)
  })
})

describe('a level by somebody’s hand', () => {
  it.each(trustLevels)('should be %d whatever the facts say', (granted) => {
    expect(level({}, { granted })).toBe(granted)
    expect(level(third, { granted })).toBe(granted)
  })
})

describe('any facts', () => {
  const facts = fc.record({
    counts: fc.record(
      Object.fromEntries(factNames.map((name) => [name, fc.integer({ min: 0, max: 600 })])) as Record<
        FactName,
        fc.Arbitrary<number>
      >,
      { requiredKeys: [] },
    ),
    totals: fc.record({ topics: fc.nat(4000), posts: fc.nat(40_000) }),
    earned: fc.record({
      level: fc.constantFrom<TrustLevel>(0, 1, 2, 3),
      since: fc.integer({ min: 0, max: 200 }).map(daysAgo),
    }),
    granted: fc.constant(null),
  })
  const levelWith = (given: TrustFacts): TrustLevel => trustLevelOf(given, defaultTrustRules, now)

  it('should never lead lower for more of what is asked for, nor higher for more of what is bounded', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...factNames), fc.nat(5000), (given, name, more) => {
        const before = given.counts[name]
        fc.pre(before !== undefined)
        const after = levelWith({ ...given, counts: { ...given.counts, [name]: before + more } })
        if (name === 'recentCasesUpheld') expect(after).toBeLessThanOrEqual(levelWith(given))
        else expect(after).toBeGreaterThanOrEqual(levelWith(given))
      }),
    )
  })

  it('should never lead to level 4, lower than 2 from above it, nor anywhere from where they have led', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const level = levelWith(given)
        expect(level).toBeLessThan(4)
        expect(level).toBeGreaterThanOrEqual(Math.min(2, given.earned.level))
        expect(
          levelWith({
            ...given,
            earned: level === given.earned.level ? given.earned : { level, since: now },
          }),
        ).toBe(level)
      }),
    )
  })
})

function ever(name: string): boolean {
  return !name.startsWith('recent')
}

function times(facts: Facts, factor: number, isKept: (name: string) => boolean): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, isKept(name) ? value : value * factor]),
  )
}
