import { describe, expect, it } from '@jest/globals'
import { type EligibilityFacts, mayEnter } from './mayEnter'

const now = new Date('2030-05-01T12:00:00Z')
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

const facts = (over: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  now,
  isBarred: false,
  memberSince: daysAgo(40),
  trustLevel: 2,
  attended: false,
  isStaff: false,
  isOrganising: false,
  lastWonAt: null,
  territory: null,
  age: null,
  ...over,
})

const codes = (...args: Parameters<typeof mayEnter>): string[] => {
  const answer = mayEnter(...args)
  return answer === true ? [] : answer.map(({ code }) => code)
}

describe('mayEnter', () => {
  it('should let in whom nothing is asked of', () => {
    expect(mayEnter(facts(), {})).toBe(true)
  })

  it('should keep out who is suspended, whatever is asked', () => {
    expect(codes(facts({ isBarred: true }), {})).toEqual(['MEMBER_SUSPENDED'])
  })

  it.each([
    ['staff', { isStaff: true }, { notStaff: true }, 'STAFF_EXCLUDED'],
    ['who organises it', { isOrganising: true }, { notOrganising: true }, 'ORGANISER_EXCLUDED'],
    ['who is too young', { age: 15 }, { minimumAge: 16 }, 'UNDER_AGE'],
    ['who does not say how old they are', {}, { minimumAge: 16 }, 'AGE_REQUIRED'],
    ['who does not say where they live', {}, { territories: ['FR'] }, 'TERRITORY_REQUIRED'],
    ['who lives elsewhere', { territory: 'BE' }, { territories: ['FR'] }, 'TERRITORY_EXCLUDED'],
    [
      'who lives where it is not open',
      { territory: 'US' },
      { excludedTerritories: ['US'] },
      'TERRITORY_EXCLUDED',
    ],
    ['a member of yesterday', { memberSince: daysAgo(1) }, { memberSinceDays: 30 }, 'MEMBER_TOO_NEW'],
    ['a level below', {}, { trustLevel: 3 }, 'TRUST_TOO_LOW'],
    ['who was not there', {}, { attendedEvent: 7 }, 'EVENT_NOT_ATTENDED'],
    ['a winner of last week', { lastWonAt: daysAgo(7) }, { noWinnerWithinDays: 30 }, 'RECENT_WINNER'],
  ] as const)('should keep out %s', (_who, over, wanted, code) => {
    expect(codes(facts(over), wanted)).toEqual([code])
  })

  it.each([
    ['exactly the minimum age', { age: 16 }, { minimumAge: 16 }],
    ['a member of exactly as many days', { memberSince: daysAgo(30) }, { memberSinceDays: 30 }],
    ['a winner of exactly so long ago', { lastWonAt: daysAgo(30) }, { noWinnerWithinDays: 30 }],
    ['who was there', { attended: true }, { attendedEvent: { id: 7 } }],
    ['a resident', { territory: 'FR' }, { territories: ['FR', 'BE'], excludedTerritories: ['US'] }],
    ['staff where staff may', { isStaff: true }, { notStaff: false }],
  ] as const)('should let in %s', (_who, over, wanted) => {
    expect(mayEnter(facts(over), wanted)).toBe(true)
  })

  it('should name every reason, and what it takes', () => {
    expect(mayEnter(facts({ isStaff: true, age: 12 }), { notStaff: true, minimumAge: 18 })).toEqual([
      { code: 'STAFF_EXCLUDED', wanted: null },
      { code: 'UNDER_AGE', wanted: 18 },
    ])
  })
})
